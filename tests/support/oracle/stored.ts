import { stored, type OracleTie } from './derive.ts';

/** What storage keeps of a tie; open days are sentinels, as in the id. Follows design §1, *Time*: *In storage*. */
export const storedShape = ({ days, possible, likely, neverCertain, certain, deniedOn }: OracleTie) => {
  const [startEarliest, startLatest, endEarliest, endLatest] = days.map(stored) as [number, number, number, number];
  return {
    startEarliest,
    startLatest,
    endEarliest,
    endLatest,
    possibleFrom: stored(possible[0]),
    possibleTo: stored(possible[1]),
    likelyFrom: likely ? stored(likely[0]) : null,
    likelyTo: likely ? stored(likely[1]) : null,
    neverCertain,
    certainFrom: certain.map(([from]) => stored(from)),
    certainTo: certain.map(([, to]) => stored(to)),
    deniedFrom: deniedOn.map(({ from }) => stored(from)),
    deniedTo: deniedOn.map(({ to }) => stored(to)),
  };
};
