import type { Day } from '../../../domain/time/day.ts';
import { type Beside, type EdgeActor, type EdgeActors, NOTHING_BESIDE } from './edge-actors.ts';
import type { ActorField } from './edge-map.ts';
import type { EdgeRow, EdgeTable } from './edge-rows.ts';
import type { RowFields } from './row-fields.ts';

/** The actors of one field in one row. */
export interface RowActors {
  readonly actors: readonly EdgeActor[];
  /** How many the cell names, those too that say nothing (`others`) or are not taken. */
  readonly count: number;
  /** That there is none needs no issue: it has one, or the map takes the rest of a list of one. */
  readonly isExplained: boolean;
}

/** Reads the actors of a field. */
export interface ActorReader {
  readonly read: (row: EdgeRow, on: Day | null) => RowActors;
  /** Days within a stretch on which a code of the row passed from one actor to another. */
  readonly handovers: (row: EdgeRow, from: Day, to: Day) => readonly Day[];
}

interface Parts {
  readonly table: EdgeTable;
  readonly fields: RowFields;
  readonly actors: EdgeActors;
}

/** A name in a cell. */
interface Mention {
  readonly text: string;
  readonly hedged: boolean;
}

export const NOBODY: RowActors = { actors: [], count: 0, isExplained: false };
const EXPLAINED: RowActors = { actors: [], count: 0, isExplained: true };
const NO_DAYS: readonly Day[] = [];

/** `DRC; allegedly Uganda; Kenya`: what stands behind a hedge in the cell is hedged too. */
const mentionsOf = (parts: readonly string[], { strip, hedges }: ActorField): readonly Mention[] => {
  let hedged = false;
  return parts.map((part) => {
    const bare = strip === null ? part : part.replace(strip, '');
    const text = hedges === null ? bare : bare.replace(hedges, '');
    if (text !== bare) hedged = true;
    return { text, hedged };
  });
};

const TAKEN = {
  all: () => true,
  first: (_: unknown, at: number) => at === 0,
  rest: (_: unknown, at: number) => at > 0,
} as const;

/** Prepares a field for one table. No new list is made where the cell names one actor, as nearly every cell does. */
export const actorReader = (field: ActorField, { table, fields, actors }: Parts): ActorReader => {
  const { column, list, take, strip, hedges } = field;
  const partsOf = fields.parts(column, list);
  const [nameOf, scopeOf] = [field.name, field.scope].map((other) => (other === null ? null : fields.text(other)));
  const aliasesOf = field.alias && fields.parts(field.alias.column, field.alias.list);
  const { nodes } = table;
  const find = actors.finder(field);
  const beside: (row: EdgeRow) => Beside =
    nameOf || scopeOf
      ? (row) => ({ name: nameOf?.(row) || null, scope: scopeOf?.(row) || null })
      : () => NOTHING_BESIDE;
  const known = new Map<EdgeActor, RowActors>();
  const alone = (actor: EdgeActor): RowActors => {
    const before = known.get(actor);
    if (before) return before;
    const made = { actors: [actor], count: 1, isExplained: true };
    known.set(actor, made);
    return made;
  };
  const named = (text: string, row: EdgeRow, on: Day | null): EdgeActor | null => {
    const name = nodes === null ? text : nodes[Number(text)];
    if (name === undefined) {
      fields.report('NO_ACTOR', row, column, text, `no node at this position; there are ${nodes?.length ?? 0}`);
      return null;
    }
    const found = find(name, on, beside(row));
    if ('disagreement' in found) {
      fields.report('DISAGREEMENT', row, column, name, `${found.disagreement}; the row makes no claim`);
      return null;
    }
    const { trouble } = found;
    if (trouble !== null) fields.reportOnce(trouble.kind, row, column, name, trouble.problem);
    if (aliasesOf) actors.addNames(found.id, [aliasesOf(row)].flat());
    return found;
  };
  if (field.constant !== null) {
    const { constant } = field;
    return {
      read: (row, on) => {
        const found = named(constant, row, on);
        return found ? { actors: [{ ...found, asStated: null }], count: 1, isExplained: true } : EXPLAINED;
      },
      handovers: (_, from, to) => actors.handovers(field, constant, from, to),
    };
  }
  const isPlain = strip === null && hedges === null;
  const read = (row: EdgeRow, on: Day | null): RowActors => {
    const parts = partsOf(row);
    if (typeof parts === 'string' && isPlain) {
      if (fields.isMissing(parts)) return NOBODY;
      const actor = take === 'rest' ? null : named(parts, row, on);
      return actor ? alone(actor) : EXPLAINED;
    }
    if (typeof parts === 'string' && fields.isMissing(parts)) return NOBODY;
    const mentions = mentionsOf([parts].flat(), field);
    const wanted = mentions.filter(TAKEN[take]);
    const found = wanted.flatMap(({ text, hedged }) => {
      const actor = fields.isMissing(text) ? null : named(text, row, on);
      return actor === null ? [] : [hedged ? { ...actor, hedged } : actor];
    });
    const isExplained = wanted.length === 0 && mentions.length > 0;
    return { actors: found, count: mentions.length, isExplained };
  };
  return {
    read,
    handovers: (row, from, to) => {
      if (field.code === null) return NO_DAYS;
      return [partsOf(row)].flat().flatMap((text) => actors.handovers(field, text, from, to));
    },
  };
};
