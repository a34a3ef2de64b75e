import { isoDay } from '../domain/day.ts';
import { askedDays } from '../domain/question.ts';
import { pathCertainty } from '../domain/hop.ts';
import type { ActorId, EventId } from '../domain/ids.ts';
import type { Tie } from '../domain/tie.ts';
import type { Context } from './context.ts';
import type { Language } from './generated.ts';
import { mustLoad } from './loaders.ts';
import type { PathModel } from './models.ts';
import { inLanguage } from './resolvers/actor.ts';
import { pathSentence, type SpokenTie } from './sentences/path-sentence.ts';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** The days asked, as text; null when no date was asked. */
const askedText = ({ scope }: PathModel): string | null => {
  if (!scope.dated) return null;
  const { from, to } = askedDays(scope.question);
  const first = isoDay(from);
  const last = isoDay(to - 1);
  return first === last && first !== null ? first : `${first ?? '…'}/${last ?? '…'}`;
};

/** A path as sentences in one language: every tie, when, and who says so. */
export const explainPath = async (context: Context, path: PathModel, language: Language): Promise<string> => {
  const nameOf = async (id: ActorId): Promise<string> => {
    const { label } = await mustLoad(context.loaders.actor, id);
    return inLanguage(label, language) ?? label.en;
  };
  const asserterOf = async (id: Tie['claimIds'][number]): Promise<string> => {
    const claim = await mustLoad(context.loaders.claim, id);
    if (claim.assertedBy !== null) return nameOf(claim.assertedBy);
    const { title } = await mustLoad(context.loaders.source, claim.via.at(-1) ?? claim.source);
    return language === 'AR' ? `«${title}»` : `“${title}”`;
  };
  const aboutName = async (about: string | null): Promise<string | null> => {
    if (about === null) return null;
    const event = await context.loaders.event.load(about as EventId);
    return (event && inLanguage(event.label, language)) ?? about.replaceAll('-', ' ');
  };
  const spoken = async (tie: Tie): Promise<SpokenTie> => ({
    tie,
    subject: await nameOf(tie.subject),
    object: await nameOf(tie.object),
    against: tie.against === null ? null : await nameOf(tie.against),
    deniers: distinct(await Promise.all(tie.deniers.map(nameOf))),
    asserters: distinct(await Promise.all(tie.claimIds.map(asserterOf))),
    aboutName: await aboutName(tie.about),
  });
  const hops = await Promise.all(
    path.hops.map(async ({ from, to, ties }) => ({
      from: await nameOf(from),
      to: await nameOf(to),
      ties: await Promise.all(ties.map(spoken)),
    })),
  );
  return pathSentence(
    {
      from: await nameOf(path.actors[0] as ActorId),
      to: await nameOf(path.actors.at(-1) as ActorId),
      hops,
      asked: askedText(path),
      certainty: pathCertainty(
        path.hops.map(({ ties }) => ties),
        path.scope.question,
      ),
      question: path.scope.question,
    },
    language,
  );
};
