import type { MarkedText } from './mmp-mentions.ts';

/** Who, of the two groups of a row, did it: left the other, or went into it. */
export interface Direction {
  /** Ends the name of the rule that found it: `from`, `formed`. */
  readonly rule: string;
  readonly why: string;
  readonly subject: 1 | 2;
}

/**
 * A way in which a text says it: what stands between a mark `x`, who did it, and a mark `y`, whom it was done to.
 * With `alone`, the text must not name `x` (or `y`) at all.
 */
interface Way {
  readonly rule: string;
  readonly why: string;
  readonly alone?: 'x' | 'y';
  readonly pattern: (x: string, y: string) => string;
}

/** Up to the first of something and no further, so that the time to match does not grow with the square of the text. */
const upTo = (what: string): string => `(?:(?!${what})[^])*${what}`;

const SAYS = 'the text says so';

/** Of the ways in order, the first that fits one way round and not the other. */
const findDirection = (ways: readonly Way[], { text, names }: MarkedText): Direction | null => {
  for (const { rule, why, alone, pattern } of ways) {
    const fits = ([1, 2] as const).filter((subject) => {
      const object = subject === 1 ? 2 : 1;
      const [hasSubject, hasObject] = [names[subject - 1] === true, names[object - 1] === true];
      if (hasSubject !== (alone !== 'x') || hasObject !== (alone !== 'y')) return false;
      return new RegExp(pattern(`«${subject}»s?`, `«${object}»s?`), 'iu').test(text);
    });
    const [subject] = fits;
    if (fits.length === 1 && subject) return { rule, why, subject };
  }
  return null;
};

const LEFT =
  '(?:(?:split|splits|splitting|broke|breaks|broken|separated?|separates|seceded?|splintere?d?|splinters|defect|defected|defects|deserted|ousted)(?: (?:off|away|out|itself|themselves))* from(?: from)?|left|became (?:an )?independent (?:of|from))';
const PART = '(?:offshoot|splinter|breakaway|faction)(?: \\p{L}+){0,2} (?:of|from)';
/** What was left `to form` a third group, or stands behind a comma, is not whom it was done to. */
const NEAR = '(?:(?!\\b(?:to|form\\w*)\\b)[^.,«]){0,40}?';
const FORM =
  '(?:(?:re ?)?form(?:ed|ing|s)?|found(?:ed|ing)?|establish(?:ed|ing)?|creat(?:e|ed|ing)|bec[ao]me?|renamed (?:itself|themselves)|changed its name to|known as|called)';
const FORMED = `\\b${FORM}\\b(?! of\\b)(?:(?!\\b(?:by|with)\\b)[^.,«]){0,40}`;
const DEPARTURE =
  '\\b(?:split\\w*|broke|breakaway|left|leaving|fragment\\w*|splinter\\w*|defect\\w*|desert\\w*|expel\\w*|dissident|divided|factions?|members)\\b';

const SPLITS: readonly Way[] = [
  { rule: 'from', why: SAYS, pattern: (x, y) => `${x}[^.]{0,120}?\\b(?:${LEFT}|${PART})\\b${NEAR}${y}` },
  {
    rule: 'from-part-of',
    why: 'the text says that it left a part of the other',
    pattern: (x, y) => `${x}[^.]{0,160}?\\b${LEFT}\\b[^.«]{0,60}, an? [^.,«]{0,40}(?:within|of|in) (?:the )?${y}`,
  },
  {
    rule: 'formed',
    why: 'the text says that those who left formed it',
    pattern: (x, y) => `^(?=[^]*${DEPARTURE})${upTo(y)}[^]*?${FORMED}${x}`,
  },
  {
    rule: 'founded-by',
    why: 'the text says that it was formed out of the other',
    pattern: (x, y) =>
      `${x}[^.«]{0,60}\\b(?:formed|founded|established|created)\\b[^.«]{0,80}?\\bby\\b[^.]{0,120}?${y}`,
  },
  {
    rule: 'made',
    why: 'the text says that the other formed it',
    pattern: (x, y) => `${y}[^.]{0,40}\\b(?:formed|founded|established|created) (?:the )?${x}`,
  },
  {
    rule: 'parent',
    why: 'the text calls the other its parent',
    pattern: (x, y) => `${y}[^.«]{0,20}, (?:the )?${x} parent (?:organi[sz]ation|group)`,
  },
  {
    rule: 'pronoun',
    why: 'the text says so of the group that it speaks of',
    pattern: (x, y) => `^[^.«]*${x}[^.]*\\.[^.«]*\\b(?:it|they|the group)\\b[^.«]{0,20}\\b${LEFT}\\b${NEAR}${y}`,
  },
  {
    rule: 'ended-ties',
    why: 'the text says that one ended what bound them, or was disowned',
    pattern: (x, y) =>
      `^${upTo(x)}[^]*?\\bended (?:its|their) (?:affiliation|alliance|allegiance|ties) (?:with|to) (?:the )?${y}|${y}[^.«]{0,40}\\b(?:renounced|disavowed|expelled)\\b[^.«]{0,80}${x}`,
  },
  {
    rule: 'away',
    why: 'the text says that it left, and speaks of nobody else',
    pattern: (x, y) =>
      `^[^.«]*${x}[^.]*${y}[^.«]{0,80}\\b(?:split off|broke away|broke off|became an? independent (?:group|organi[sz]ation))\\b`,
  },
  {
    rule: 'formed-alone',
    why: 'the text says that those who left formed it, and does not name whom they left',
    alone: 'y',
    pattern: (x) => `^(?=[^]*${DEPARTURE})[^]*${FORMED}${x}`,
  },
  {
    rule: 'from-alone',
    why: 'the text says who was left, and does not name who left',
    alone: 'x',
    pattern: (_, y) =>
      `\\b(?:${LEFT}|${PART})\\b${NEAR}${y}|\\b(?:formed|founded) by (?:rebels|members|fighters)[^.«]{0,80}${y}`,
  },
  {
    rule: 'left-alone',
    why: 'the text says that it left, and does not name the other',
    alone: 'y',
    pattern: (x) => `${x} (?:\\p{L}+ )?${LEFT}\\b`,
  },
];

const INTO =
  '(?:(?:incorporated|absorbed|folded|integrated|dissolved|merged?|merges) (?:their groups )?(?:in)?to|absorbed by|(?:merged?|merges) with|(?:re ?)?joined|realign(?:ed)? with)';

const MERGERS: readonly Way[] = [
  { rule: 'into', why: SAYS, pattern: (x, y) => `${x}(?:(?!${y})[^.]){0,120}?\\b${INTO}\\b${NEAR}${y}` },
  {
    rule: 'into',
    why: SAYS,
    pattern: (x, y) => `\\bmerged ${x} into (?:the )?${y}|${y}[^.«]{0,20}\\babsorbed\\b[^.«]{0,40}${x}`,
  },
  {
    rule: 'formed',
    why: 'the text says that they merged to form the other',
    pattern: (x, y) => `^(?:(?!${x}|\\bmerge)[^])*(?:${x}${upTo('\\bmerge')}|\\bmerge${upTo(x)})[^]*?${FORMED}${y}`,
  },
  {
    rule: 'after-end',
    why: 'the text says that the other came after its end',
    pattern: (x, y) => `${y}[^.]{0,60}\\b(?:established|founded|formed)\\b[^.]*\\bthe end of (?:the )?${x}`,
  },
  {
    rule: 'formed-of',
    why: 'the text says that the other was formed of them',
    pattern: (x, y) =>
      `${y}[^.]{0,80}\\b(?:formed|founded|established|created)\\b[^.]{0,60}\\b(?:by|from|of)\\b[^.]*${x}|\\bmerged to form (?:the )?${y}[^]*\\bgroups were\\b[^.]*${x}`,
  },
  {
    rule: 'umbrella',
    why: 'the text calls the other an umbrella',
    pattern: (_, y) => `\\bumbrella (?:organi[sz]ation|group|coalition|council), (?:the )?${y}`,
  },
  {
    rule: 'umbrella',
    why: 'the text calls the other an umbrella',
    alone: 'x',
    pattern: (_, y) => `\\bumbrella (?:organi[sz]ation|group|coalition|council), (?:the )?${y}`,
  },
  {
    rule: 'into-alone',
    why: 'the text says who went into another, and does not name that',
    alone: 'y',
    pattern: (x) => `${x}[^.«]{0,80}\\b${INTO}\\b`,
  },
  {
    rule: 'formed-alone',
    why: 'the text says that they merged to form it, and does not name the other',
    alone: 'x',
    pattern: (_, y) => `\\bmerge\\w*\\b[^.«]{0,120}?${FORMED}${y}`,
  },
];

/** Who split from whom; null when the text does not say. */
export const splitDirection = (text: MarkedText): Direction | null => findDirection(SPLITS, text);

/** Who went into whom; null when the text does not say. */
export const mergerDirection = (text: MarkedText): Direction | null => findDirection(MERGERS, text);

/** Members of one group went over to the other, which existed already. */
export const tellsOfMembers = ({ text }: MarkedText): boolean =>
  /\b(?:joined|join|rejoined|defected to|merged with)\b/i.test(text) &&
  /\b(?:members|fighters|faction|supporters)\b/i.test(text);

/** What a merger makes, up to the first letter of its name. */
const MADE_BY_MERGER =
  '(?:to (?:form|create|found|establish)|forming|creating|into)(?: an? (?:new )?\\p{L}+(?: \\p{L}+)? (?:called|named|known as))? (?:the )?';

/** A name behind which one of the two stands in brackets is only another spelling of it: `the Blue Lions (BL)`. */
const NO_SPELLING = '(?![^.«(]{0,80}\\(«[12]»)';

const THIRD = new RegExp(`\\bmerg(?:ed?|es|ing)\\b(?:[^.«]|«[12]»)*?\\b${MADE_BY_MERGER}\\p{Lu}${NO_SPELLING}`, 'u');

/** Both merged into a group that the row does not name: both are named, and a name that is neither's follows. */
export const tellsOfThird = ({ text, names }: MarkedText): boolean => names[0] && names[1] && THIRD.test(text);
