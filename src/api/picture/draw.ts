import { OPEN_PAST } from '../../domain/time/day.ts';
import { isAnyTime } from '../../domain/time/question.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { XML_HEADER, xmlText } from '../xml.ts';
import { arabicAsked } from '../../language/arabic-dates.ts';
import { spanOf } from '../../language/dates.ts';
import { englishAsked } from '../../language/english-dates.ts';
import { type Speech, speechOf, tieText } from './labels.ts';
import { drawLegend } from './legend.ts';
import { MOST_NODES, type Picture } from './picture.ts';
import { drawScene, type Scene } from './scene.ts';
import { element, rounded, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/**
 * The picture as one SVG file that needs nothing else: no script, no style sheet, no font of its own.
 * @throws EntenteError BAD_USER_INPUT for more than {@link MOST_NODES} actors: a part would be taken for the whole
 */
export function drawPicture(picture: Picture): string {
  if (picture.actors.length > MOST_NODES)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `The picture would have ${picture.actors.length} actors; at most ${MOST_NODES} can be told apart. Ask for a date, fewer types, one sign, or a smaller depth; /export/graph.gexf has them all.`,
    );
  const speech = speechOf(picture.actors, picture.language, picture.titleOfAbout);
  const { words } = speech;
  const scene = drawScene(picture, speech);
  const width = Math.max(LEAST_WIDTH, scene.right - scene.left + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const start = words.direction === 'rtl' ? width - MARGIN : MARGIN;
  const head: string[] = [];
  let y = MARGIN + TITLE;
  const write = (text: string, size: number, leading: number, look: { fill?: string; weight?: number } = {}): void => {
    for (const line of flowed(text, size, inner)) {
      head.push(textAt(line, { x: start, y }, { size, direction: words.direction, ...look }));
      y += size * leading;
    }
  };
  const title = titleOf(picture, speech);
  const asked = askedText(picture, speech);
  write(title, TITLE, 1.25, { weight: 700 });
  write(asked, SUBTITLE, 1.3, { fill: '#444444' });
  y += 10;
  const shiftX = (width - (scene.right - scene.left)) / 2 - scene.left;
  const shiftY = y - scene.top;
  y += scene.bottom - scene.top + 26;
  const kinds = new Set(scene.actors.map(({ kind }) => kind));
  const legend = drawLegend(scene.lines, kinds, speech, { width, margin: MARGIN }, y, picture.camps ?? null);
  y += legend.height + NOTE + 6;
  const notes = notesOf(picture, scene, speech);
  for (const note of notes) write(note, NOTE, 1.35, { fill: '#555555' });
  const height = y + MARGIN - NOTE;
  return [
    XML_HEADER,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}" role="img" aria-labelledby="title desc" xml:lang="${picture.language}" font-family="${FONTS}">\n`,
    element('title', { id: 'title' }, xmlText(`${title}. ${asked}.`)),
    '\n',
    element('desc', { id: 'desc' }, xmlText(described(picture, scene, speech, notes))),
    '\n',
    element('rect', { width, height, fill: '#ffffff' }),
    '\n',
    element('g', { transform: `translate(${rounded(shiftX)} ${rounded(shiftY)})` }, scene.content),
    '\n',
    legend.content,
    '\n',
    head.join('\n'),
    '\n</svg>\n',
  ].join('');
}

const FONTS = "'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', Arial, sans-serif";
const MARGIN = 24;
const LEAST_WIDTH = 620;
const TITLE = 17;
const SUBTITLE = 12;
const NOTE = 9.5;
/** More ties than this are counted in the description, and said in the tooltips alone. */
const MOST_DESCRIBED = 80;
const MOST_SOURCES = 6;

const titleOf = ({ subject }: Picture, { words, inSentence }: Speech): string => {
  const name = (id: ActorId | undefined): string => (id === undefined ? '' : inSentence(id));
  switch (subject.kind) {
    case 'PATHS':
      return words.paths(name(subject.paths[0]?.[0]), name(subject.paths[0]?.at(-1)));
    case 'AROUND':
      return words.around(name(subject.actor), subject.hops);
    case 'NETWORK':
      return words.network;
  }
};

const askedText = ({ question, certainty, language }: Picture, { words }: Speech): string => {
  const span = spanOf(question.first, question.last);
  const when = isAnyTime(question) ? words.anyTime : language === 'ar' ? arabicAsked(span) : englishAsked(span);
  return certainty === 'CERTAIN' ? `${when}${words.comma}${words.certainOnly}` : when;
};

const notesOf = (picture: Picture, scene: Scene, { words, inText }: Speech): readonly string[] => {
  const { ties, sources } = picture;
  const claims = new Set(
    ties.flatMap(({ claimIds, denials }) => [...claimIds, ...denials.map(({ claimId }) => claimId)]),
  ).size;
  const titles = sources
    .slice(0, MOST_SOURCES)
    .map((source) => ({ ...source, title: (picture.language === 'ar' ? source.titleAr : undefined) ?? source.title }))
    .map(({ title, publishedOn }) =>
      publishedOn && publishedOn.first > OPEN_PAST
        ? `${inText(title)} (\u2066${publishedOn.text}\u2069)`
        : inText(title),
    );
  return [
    scene.lines.some((line) => line.ties.length > 1) ? `${words.dates} ${words.thick}` : words.dates,
    ...(picture.camps ? [words.campsFound(picture.camps.answer)] : []),
    ...(picture.leftOut > 0 ? [words.leftOut(picture.leftOut)] : []),
    ...(scene.unlabelled > 0 ? [words.unlabelled(scene.unlabelled)] : []),
    ...(titles.length > 0 ? [words.sources(titles, sources.length - titles.length)] : []),
    words.counted(scene.actors.length, ties.length, claims),
  ];
};

/** As lines no wider than the page. An isolate that a line breaks is closed on it, and opened anew on the next. */
const flowed = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    open = [...whole].reduce(
      (stack, sign) => (/[\u2066-\u2068]/.test(sign) ? stack + sign : sign === '\u2069' ? stack.slice(0, -1) : stack),
      '',
    );
    return whole + '\u2069'.repeat(open.length);
  });
};

const described = (picture: Picture, scene: Scene, speech: Speech, notes: readonly string[]): string => {
  const said = picture.ties.length <= MOST_DESCRIBED ? scene.lines : [];
  const ties = said.flatMap((line) => line.ties.map((tie) => tieText(tie, line, speech)));
  return [...notes.slice(1), ...ties].join('\n');
};
