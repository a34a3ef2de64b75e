import { distinct } from '../../../domain/group.ts';
import type { ActorField, ClaimMap, Conditions, DateField, EdgeMap, WordField } from './edge-map.ts';

/** `{column}` or `{column|squared}` in a template. */
export const PLACEHOLDER = /\{([^{}|]+)(\|squared)?\}/g;

const ofTemplate = (template: string | null): readonly string[] =>
  [...(template ?? '').matchAll(PLACEHOLDER)].map(([, column]) => column ?? '');

const ofConditions = (conditions: Conditions): readonly string[] =>
  conditions.flatMap((all) => all.map(({ column }) => column));

const ofWord = (word: WordField<unknown> | null): readonly string[] => (word && 'column' in word ? [word.column] : []);

const ofDate = (date: DateField | null): readonly (string | null)[] =>
  date === null
    ? []
    : [
        ...[date.column, date.year, date.month, date.day, date.precision?.column ?? null],
        ...(date.between ?? []),
        ...ofConditions(date.where),
      ];

const ofActor = (actor: ActorField | null): readonly (string | null)[] =>
  actor === null
    ? []
    : [actor.constant === null ? actor.column : null, actor.name, actor.scope, actor.alias?.column ?? null];

const ofClaim = (claim: ClaimMap): readonly (string | null)[] => [
  ...ofConditions(claim.where),
  ...ofConditions(claim.ongoing ?? []),
  ...[claim.subject, claim.object, claim.against].flatMap(ofActor),
  ...[claim.type, claim.stance, claim.form, claim.credibility].flatMap(ofWord),
  ...[claim.from, claim.to, claim.on].flatMap(ofDate),
  ...ofTemplate(claim.about),
  ...ofTemplate(claim.note),
  ...claim.qualifiers.flatMap(({ value, where }) => [
    ...('cell' in value ? [value.cell] : ofWord(value)),
    ...ofConditions(where),
  ]),
  claim.url,
  ...claim.key,
];

/** Every column that a map reads, once. */
export const usedColumns = ({ claims }: EdgeMap): readonly string[] =>
  distinct(claims.flatMap(ofClaim).filter((column) => column !== null));
