import { distinct } from '../../domain/group.ts';
import type { ActorId, ClaimId, EventId } from '../../domain/ids.ts';
import { pathCertainty } from '../../domain/ties/hop.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { isoDay } from '../../domain/time/day.ts';
import { askedDays } from '../../domain/time/question.ts';
import { inLanguage, type Language } from '../../language/bilingual.ts';
import { pathSentence } from '../../language/path-sentence.ts';
import type { SpokenTie } from '../../language/spoken.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import type { Path } from './paths.ts';

/** A path as sentences in one language: every tie, when, and who says so. */
export async function explainPath(context: Context, path: Path, language: Language): Promise<string> {
  const speech = speechIn(context, language);
  const [names, ties] = await Promise.all([
    speech.namesOf(path.actors),
    Promise.all(path.hops.map((hop) => Promise.all(hop.ties.map(speech.spokenTie)))),
  ]);
  const hops = path.hops.map((_, index) => ({
    from: names[index] ?? '',
    to: names[index + 1] ?? '',
    ties: ties[index] ?? [],
  }));
  const { question } = path.scope;
  const certainty = pathCertainty(
    path.hops.map((hop) => hop.ties),
    question,
  );
  const ends = { from: names[0] ?? '', to: names.at(-1) ?? '' };
  return pathSentence({ ...ends, hops, asked: textOfDaysAsked(path), certainty, question }, language);
}

/** The names of what a tie mentions, in a language. */
const speechIn = ({ loaders }: Context, language: Language) => {
  const nameOf = async (id: ActorId): Promise<string> => {
    const { label } = await mustLoad(loaders.actor, id);
    return inLanguage(label, language) ?? label.en;
  };
  const namesOf = (ids: readonly ActorId[]): Promise<readonly string[]> => Promise.all(ids.map(nameOf));
  const asserterOf = async (id: ClaimId): Promise<string> => {
    const claim = await mustLoad(loaders.claim, id);
    if (claim.assertedBy !== null) return nameOf(claim.assertedBy);
    const { title } = await mustLoad(loaders.source, claim.via.at(-1) ?? claim.source);
    return language === 'AR' ? `«${title}»` : `“${title}”`;
  };
  const aboutName = async (about: string | null): Promise<string | null> => {
    if (about === null) return null;
    const event = await loaders.event.load(about as EventId);
    return (event && inLanguage(event.label, language)) ?? about.replaceAll('-', ' ');
  };
  const spokenTie = async (tie: Tie): Promise<SpokenTie> => {
    const [[subject = '', object = ''], against, deniers, asserters, about] = await Promise.all([
      namesOf([tie.subject, tie.object]),
      tie.against === null ? null : nameOf(tie.against),
      namesOf(tie.deniers),
      Promise.all(tie.claimIds.map(asserterOf)),
      aboutName(tie.about),
    ]);
    const names = { subject, object, against, aboutName: about };
    return { tie, ...names, deniers: sortedOnce(deniers), asserters: sortedOnce(asserters) };
  };
  return { namesOf, spokenTie };
};

const sortedOnce = (texts: readonly string[]): readonly string[] => [...distinct(texts)].sort();

/** The days asked, as text; null when no date was asked. */
const textOfDaysAsked = ({ scope }: Path): string | null => {
  if (!scope.dated) return null;
  const { from, to } = askedDays(scope.question);
  const first = isoDay(from);
  const last = isoDay(to - 1);
  return first === last && first !== null ? first : `${first ?? '…'}/${last ?? '…'}`;
};
