import { distinctBy } from '../../domain/group.ts';
import type { ActorId, ClaimId } from '../../domain/ids.ts';
import { byText } from '../../domain/order.ts';
import { certaintyOf, contestedAt } from '../../domain/ties/certainty.ts';
import { signOf } from '../../domain/ties/hop.ts';
import type { Denial } from '../../domain/ties/denial.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { meets } from '../../domain/time/bounds.ts';
import { isAnyTime } from '../../domain/time/question.ts';
import { pathSentence } from '../../language/path-sentence.ts';
import type { SpokenDenial, SpokenHop, SpokenTie } from '../../language/spoken.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import type { Path } from './paths.ts';
import { speakerOf } from './speaker.ts';

/** A path as sentences in one language. */
export async function explainPath(
  context: Context,
  path: Path,
  language: Language,
  detail: 'SHORT' | 'FULL',
): Promise<string> {
  const speaker = speakerOf(context, language);
  const { question, dated } = path.scope;
  const claimsOf = (ids: readonly ClaimId[]) => Promise.all(ids.map((id) => mustLoad(context.loaders.claim, id)));
  const denialsOf = async (denials: readonly Denial[]): Promise<readonly SpokenDenial[]> => {
    const counting = denials.filter(({ days }) => meets(days, question));
    const said = await Promise.all(
      counting.map(async ({ claimId, denier }): Promise<SpokenDenial> => {
        const claim = await mustLoad(context.loaders.claim, claimId);
        const isDated = [claim.validFrom, claim.validTo, claim.attestedOn].some((date) => date !== null);
        return {
          by: denier === null ? await speaker.sayerOf(claim) : await speaker.nameOf(denier),
          undated: !isDated && !claim.ongoing,
        };
      }),
    );
    return distinctBy(said, ({ by }) => by.text).toSorted(byText(({ by }) => by.text));
  };
  const spokenTie = async (tie: Tie): Promise<SpokenTie> => {
    const [relation, denials, sources] = await Promise.all([
      speaker.relationOf(tie),
      denialsOf(tie.denials),
      claimsOf(tie.claimIds).then(speaker.sourcesOf),
    ]);
    return {
      ...relation,
      id: tie.id,
      certainty: certaintyOf(tie, question) ?? 'POSSIBLE',
      confidence: tie.confidence,
      neverCertain: tie.neverCertain,
      stated: tie.bounds,
      attested: tie.attested,
      ongoing: tie.ongoing,
      contestedInTime: tie.contestedInTime && contestedAt(tie, question),
      denials,
      sources,
    };
  };
  const spokenHop = async (ties: readonly Tie[], index: number): Promise<SpokenHop> => {
    const ends = path.actors.slice(index, index + 2) as [ActorId, ActorId];
    const [from, to, said] = await Promise.all([
      speaker.nameOf(ends[0]),
      speaker.nameOf(ends[1]),
      Promise.all(ties.map(spokenTie)),
    ]);
    return { from, to, sign: signOf(ties, question), ties: said };
  };
  return pathSentence(
    {
      hops: await Promise.all(path.hops.map(({ ties }, index) => spokenHop(ties, index))),
      certainty: path.certainty,
      question: dated && !isAnyTime(question) ? question : null,
    },
    language,
    detail,
  );
}
