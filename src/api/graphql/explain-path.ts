import { isoDay } from '../../domain/time/day.ts';
import { askedDays } from '../../domain/time/question.ts';
import { pathCertainty } from '../../domain/ties/hop.ts';
import type { ActorId, EventId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { Context } from '../questions/context.ts';
import type { Language } from './generated.ts';
import { mustLoad } from '../questions/loaders.ts';
import type { PathModel } from './models.ts';
import { inLanguage } from './resolvers/actor.ts';
import { pathSentence, type SpokenTie } from '../../language/path-sentence.ts';

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
  const namesOf = (ids: readonly ActorId[]): Promise<readonly string[]> => Promise.all(ids.map(nameOf));
  const spoken = async (tie: Tie): Promise<SpokenTie> => {
    const [[subject = '', object = ''], against, deniers, asserters, about] = await Promise.all([
      namesOf([tie.subject, tie.object]),
      tie.against === null ? null : nameOf(tie.against),
      namesOf(tie.deniers),
      Promise.all(tie.claimIds.map(asserterOf)),
      aboutName(tie.about),
    ]);
    return {
      tie,
      subject,
      object,
      against,
      deniers: distinct(deniers),
      asserters: distinct(asserters),
      aboutName: about,
    };
  };
  const [names, ties] = await Promise.all([
    namesOf(path.actors),
    Promise.all(path.hops.map((hop) => Promise.all(hop.ties.map(spoken)))),
  ]);
  const hops = path.hops.map((_, index) => ({
    from: names[index] ?? '',
    to: names[index + 1] ?? '',
    ties: ties[index] ?? [],
  }));
  return pathSentence(
    {
      from: names[0] ?? '',
      to: names.at(-1) ?? '',
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
