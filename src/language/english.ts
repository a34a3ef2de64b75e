import { type HopSigns, hopSigns, isSignLessCertain } from './best-tie.ts';
import { spanOf } from './dates.ts';
import { englishAsked } from './english-dates.ts';
import { ADVERBS, fullHop, shortHop } from './english-hop.ts';
import { capitalised, english, englishJoined } from './english-names.ts';
import { isLong, type SpokenPath } from './spoken.ts';
import { sentence, words } from './text.ts';

/** A sentence for the path, then one for each hop. */
export function englishPath(path: SpokenPath, detail: 'SHORT' | 'FULL'): string {
  const hopText = detail === 'SHORT' ? shortHop : fullHop;
  return words(pathText(path, detail === 'SHORT' && isLong(path)), ...path.hops.map((hop) => hopText(hop, path)));
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const counted = (count: number, adjective: string): readonly string[] =>
  count === 0 ? [] : [`${COUNTS[count] ?? String(count)} ${adjective}`];

/** "by friendly ties" where all hops are of one sign; else the sign, and how it comes about. @param doubt its ties are less certain */
const signText = (
  { friendly, hostile, neutral, mixed }: HopSigns,
  inBrief: boolean,
  doubt: boolean,
): { readonly by: string; readonly more: string } => {
  const all = friendly + hostile + neutral + mixed;
  if (doubt && all === 1) return { by: '', more: ` (${friendly === 1 ? 'friendly' : 'hostile'}, but less certain)` };
  if (friendly === all && !doubt) return { by: 'by friendly ties', more: '' };
  if (neutral === all) return { by: 'by neutral ties', more: '' };
  if (hostile === 1 && all === 1) return { by: 'by hostile ties', more: '' };
  const sign = neutral + mixed > 0 ? 'no sign' : hostile % 2 === 1 ? 'negative' : 'positive';
  if (doubt && neutral + mixed === 0) return { by: '', more: ` (${sign}, but less certain)` };
  // Of two hops, "negative" says it all: one of them is hostile.
  if (inBrief || (all === 2 && hostile === 1 && friendly === 1)) return { by: '', more: ` (${sign})` };
  const kinds = [...counted(hostile, 'hostile'), ...counted(neutral, 'neutral'), ...counted(mixed, 'mixed')];
  const lastCount = [mixed, neutral, hostile].find((count) => count > 0);
  const hops = lastCount === 1 ? 'hop' : 'hops';
  return { by: '', more: ` (${sign}: ${englishJoined(kinds)} ${hops})` };
};

/** Nothing for a path that its one hop already says. */
const pathText = ({ hops, certainty, question }: SpokenPath, inBrief: boolean): string => {
  const [first, last] = [hops[0], hops.at(-1)];
  if (!first || !last || (hops.length === 1 && question === null)) return '';
  const when = question === null ? '' : englishAsked(spanOf(question.first, question.last));
  const ends = `${english(first.from.text)} and ${english(last.to.text)}`;
  const adverb = ADVERBS[certainty];
  const were = `${question === null ? 'are' : 'were'} ${adverb} connected`;
  const inner = hops.slice(1).map(({ from }) => english(from.text));
  const through =
    inner.length === 0
      ? 'directly'
      : inBrief
        ? `in ${COUNTS[hops.length] ?? String(hops.length)} steps`
        : `through ${englishJoined(inner)}`;
  const { by, more } = signText(hopSigns(hops), inBrief, isSignLessCertain({ hops, certainty }));
  const caution = question === null && hops.length > 1 ? ', not always at once' : '';
  const said = words(ends, were, inner.length === 0 ? through : by, inner.length === 0 ? by : through);
  return capitalised(sentence(`${when === '' ? '' : `${when}, `}${said}${more}${caution}`));
};
