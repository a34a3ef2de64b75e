import type { Day } from '../../domain/time/day.ts';
import { OPEN_PAST } from '../../domain/time/day.ts';
import { distinctBy } from '../../domain/group.ts';
import type { ExternalId } from '../../domain/records.ts';
import type { ActorDirectory, KnownActor } from './actor-directory.ts';
import type { RowPlace } from './collector.ts';
import type { IssueLog } from './issue-log.ts';

/** Whether a code means one actor on some days and another, or nobody, on others: then it is looked up for the day of the row. */
export const changesHands = ({ handovers }: ActorDirectory, scheme: string, code: string): boolean =>
  handovers(scheme, code, OPEN_PAST, null).length > 0;

interface Coded {
  readonly actor: KnownActor;
  readonly code: ExternalId;
}

/**
 * The actor that the codes of one record mean. Where they mean several, that is an issue, and none of them is chosen.
 * @param codes in the order in which they are asked for
 * @returns null when nobody is known by any of them, or two are
 */
export const findByCodes = (
  directory: ActorDirectory,
  codes: readonly ExternalId[],
  on: Day | null,
  { issues, at }: { readonly issues: IssueLog; readonly at: RowPlace },
): KnownActor | null => {
  const coded = codes.flatMap((code): readonly Coded[] => {
    const actor = directory.find(code.scheme, code.id, on);
    return actor ? [{ actor, code }] : [];
  });
  const [first, second] = distinctBy(coded, ({ actor }) => actor.id);
  if (first && second) {
    const [one, other] = [`${first.code.scheme}:${first.code.id}`, `${second.code.scheme}:${second.code.id}`];
    issues.reportOnce(`codes ${one} ${other}`, 'TWO_ACTORS', {
      source: at.file,
      row: at.line,
      field: second.code.scheme,
      value: second.code.id,
      problem: `${one} is ${first.actor.id} and ${other} is ${second.actor.id}: neither code is taken`,
      suggestion: null,
    });
    return null;
  }
  return first?.actor ?? null;
};
