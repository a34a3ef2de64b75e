import type { TieType } from '../../../domain/ties/types.ts';
import { mergerDirection, splitDirection, tellsOfMembers, tellsOfThird } from './mmp-directions.ts';
import { markNames } from './mmp-mentions.ts';

/** A relationship as the row has it. The text is not ours: it is only read here, and not kept. */
export interface Relationship {
  readonly type: string;
  readonly one: string;
  readonly two: string;
  readonly text: string;
}

/** What a rule makes of a row. */
export interface RuledTie {
  /** Named in the note of the claim. */
  readonly rule: string;
  readonly why: string;
  readonly type: TieType;
  /** The second group is the subject. */
  readonly turned: boolean;
  /** The row's date is the day on which it began, not only a day on which it is said to have held. */
  readonly begins: boolean;
}

/** The ties of a row, or why it makes none. */
export type Ruling = readonly RuledTie[] | string;

const BEGINS =
  /\b(?:formed?|forming|formation|found(?:ed|ing)?|establish\w*|created?|became|joined|joins|join(?:ed)? forces|signed|pledg\w+|swore|declared?|announc\w+|began|begins|started|formally)\b/i;
const LASTS =
  /\b(?:alliances?|allied|ally|allies|pledg\w+|allegiance|formally|since|relationship|often|repeatedly|several|always|continu\w+|umbrella|coalition|council|regularly|frequent\w*|umbrella|support(?:s|ed)?|funding|announc\w+|members of|began|begin|stopped)\b/i;
const JOINT_ACT =
  /\b(?:joint(?:ly)?|fought (?:alongside|with|together)|worked together to|participated in|assist\w*|(?:coordinat|cooperat|collaborat)\w+ .{0,100}\b(?:to|in|on|during)|together|captured?|seized?|retake|overt[ao]ke?|carried out|claimed responsibility|attack(?:ed|s)?|bombings?|offensive|battle|assault|siege|ambush\w*|raid|operation)\b/i;
const WITH = /\b(?:fought|fighting|fights?|battl\w+|attack\w*) (?:alongside|together|side by side)\b/gi;
const FIGHTS =
  /\b(?:fought|fight(?:s|ing)?|clash\w*|attack\w*|battl\w+|ambush\w*|wars?|warfare|assault\w*|kill\w*|assassinat\w*|bomb\w*|offensive|oust\w*|overran|seiz\w+|shell\w*|firefight\w*|skirmish\w*|hostilities|combat\w*|target(?:s|ed|ing)|infighting)\b/i;

const MERGER_ORDER = 'the row names first what went into the second';
const SPLIT_ORDER = 'the row names first what the second came from';

/** `Small Groups in Iraq`: a set without a name. */
export const isSetOfGroups = (name: string): boolean =>
  /\b(?:small|independent|various|other|local|unknown)\b.*\bgroups\b/i.test(name);

const tie = (rule: string, why: string, type: TieType, begins: boolean, turned = false): RuledTie => ({
  rule,
  why,
  type,
  begins,
  turned,
});

const allied = ({ text }: Relationship): readonly RuledTie[] => {
  if (JOINT_ACT.test(text) && !LASTS.test(text))
    return [
      tie('all', 'allied on its date', 'ALLIED_WITH', false),
      tie('all-joint-act', 'the text tells of one joint act', 'COOPERATES_WITH', false),
    ];
  if (BEGINS.test(text)) return [tie('all-begins', 'the text tells how it began', 'ALLIED_WITH', true)];
  return [tie('all', 'allied on its date', 'ALLIED_WITH', false)];
};

const rivals = ({ text }: Relationship): readonly RuledTie[] => {
  const begins = /\b(?:declared? war|began|begins|started|became|broke out)\b/i.test(text);
  const rival = tie(
    begins ? 'riv-begins' : 'riv',
    begins ? 'the text tells how it began' : 'rivals on its date',
    'RIVAL_OF',
    begins,
  );
  return FIGHTS.test(text.replace(WITH, ''))
    ? [rival, tie('riv-fights', 'the text tells of fighting', 'FIGHTS', false)]
    : [rival];
};

const merged = ({ text, one, two }: Relationship): Ruling => {
  const marked = markNames(text, one, two);
  if (tellsOfThird(marked))
    return 'both went into a third group, which the row does not name; neither went into the other';
  const found = mergerDirection(marked);
  if (found) return [tie(`mer-${found.rule}`, found.why, 'MERGED_INTO', true, found.subject === 2)];
  if (isSetOfGroups(one) !== isSetOfGroups(two)) {
    const why = 'groups without a name went into the one that has one';
    return [tie('mer-set', why, 'MERGED_INTO', true, isSetOfGroups(two))];
  }
  return [tie('mer-order', `the text does not say which; ${MERGER_ORDER}`, 'MERGED_INTO', true)];
};

const split = ({ text, one, two }: Relationship): readonly RuledTie[] => {
  const marked = markNames(text, one, two);
  const found = splitDirection(marked);
  if (found) return [tie(`spl-${found.rule}`, found.why, 'SPLIT_FROM', true, found.subject === 2)];
  if (tellsOfMembers(marked))
    return [
      tie('spl-order-members', `the text tells of members who went over; ${SPLIT_ORDER}`, 'SPLIT_FROM', true, true),
    ];
  return [tie('spl-order', `the text does not say which; ${SPLIT_ORDER}`, 'SPLIT_FROM', true, true)];
};

const affiliated = ({ text }: Relationship): readonly RuledTie[] =>
  BEGINS.test(text)
    ? [tie('aff-begins', 'the text tells how it began', 'AFFILIATED_WITH', true)]
    : [tie('aff', 'affiliated on its date', 'AFFILIATED_WITH', false)];

const RULES: Readonly<Record<string, (row: Relationship) => Ruling>> = {
  all: allied,
  riv: rivals,
  mer: merged,
  spl: split,
  aff: affiliated,
};

/** Types of relationship that Mapping Militants has. */
export const RELATIONSHIP_TYPES = Object.keys(RULES);

/** The ties of a row by the first rule that fits; none for an unknown type. */
export const tiesOfRelationship = (row: Relationship): Ruling => RULES[row.type]?.(row) ?? [];
