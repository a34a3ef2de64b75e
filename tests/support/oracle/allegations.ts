import { type Dated, hullOf, likelyOfClaim } from './claim-days.ts';
import { boundNeighbours, type Spell, spellsFrom, type SpellRules } from './spells.ts';

/**
 * Follows design §1, *Time*: the bullet *Allegations*. Readings 16 to 19 of decisions.md.
 */
const meets = ({ likely, claims }: Spell, { speaksFrom, speaksTo }: Dated): boolean =>
  likely
    ? likely[0] < speaksTo && likely[1] > speaksFrom
    : claims.some((own) => own.speaksFrom < speaksTo && own.speaksTo > speaksFrom);

/** Where nothing would be likely: a question must hold all the time that they speak of. */
const wholeTime = (spell: Spell, h: number): readonly [number, number] => [
  Math.max(...spell.claims.map(({ b }) => (b === Infinity ? b : b - h))),
  Math.min(...spell.claims.map(({ c }) => (c === -Infinity ? c : c + h))),
];

/** @param certain spells in order of time, bounded by one another */
export const withAllegations = (
  certain: readonly Spell[],
  alleged: readonly Dated[],
  rules: SpellRules,
): readonly Spell[] => {
  for (const spell of certain) {
    spell.joined = alleged.filter((claim) => meets(spell, claim));
    for (const { speaksFrom, speaksTo } of spell.joined)
      spell.possible = [Math.min(spell.possible[0], speaksFrom), Math.max(spell.possible[1], speaksTo)];
    const spans = spell.joined.map((claim) => likelyOfClaim(claim, rules.h, rules.sources));
    spell.deniable = hullOf([spell.deniable, ...spans].flatMap((span) => (span ? [span] : [])));
  }
  boundNeighbours(certain);

  const alone = alleged.filter((claim) => !certain.some((spell) => meets(spell, claim)));
  const before = ({ speaksFrom }: Dated): number =>
    certain.filter(({ likely, days }) => (likely?.[1] ?? days[2]) <= speaksFrom).length;
  const all = [...certain];
  for (let gap = 0; gap <= certain.length; gap++) {
    const claims = alone.filter((claim) => before(claim) === gap);
    const made = spellsFrom(claims, rules).map((spell): Spell => ({
      ...spell,
      neverCertain: true,
      runs: [],
      likely: null,
      possible: spell.likely ?? wholeTime(spell, rules.h),
    }));
    boundNeighbours([...certain.slice(0, gap).slice(-1), ...made, ...certain.slice(gap, gap + 1)].map(copyIfCertain));
    all.push(...made);
  }
  return all;
};

/** What is certain is not changed by what is alleged beside it. */
const copyIfCertain = (spell: Spell): Spell => (spell.neverCertain ? spell : { ...spell });
