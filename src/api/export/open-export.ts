import type { Actor } from '../../domain/records.ts';
import type { Holding, Tie } from '../../domain/ties/tie.ts';
import {
  checkNames,
  findCount,
  findOnly,
  flagOf,
  type Parameters,
  tieParameters,
  whereOf,
  whereParameters,
} from '../graphql/parameters.ts';
import type { Context } from '../questions/context.ts';
import { MOST_TIES, refuseTooMany } from '../questions/most-ties.ts';
import { campsOfTies, type ShownCamps } from '../questions/sides/camps-of-ties.ts';
import { wholeActors, wholeActorsOfTies } from '../questions/whole-actors.ts';
import { wholeClaims } from '../questions/whole-claims.ts';
import { wholeEvents } from '../questions/whole-events.ts';
import { wholeGraph } from '../questions/whole-graph.ts';
import { wholeHoldings } from '../questions/whole-holdings.ts';
import { wholeTies } from '../questions/whole-ties.ts';
import { wholePlaces, wholeSources } from '../questions/whole-vocabulary.ts';
import type { HoldingWhere } from '../questions/wheres.ts';
import { type NamesIn, withNames } from '../questions/with-names.ts';
import { ACTOR_CSV_COLUMNS, type Column } from './columns.ts';
import { holdingCsvColumns, tieCsvColumns } from './derived-columns.ts';
import { writeCsv } from './csv.ts';
import { writeCypher } from './cypher-script.ts';
import type { Export, GraphFormat, RecordFormat, RecordKind } from './formats.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson, writeNdjson } from './json.ts';
import { writeJsonld } from './jsonld.ts';
import { CLAIM_COLUMNS, EVENT_COLUMNS, PLACE_COLUMNS, SOURCE_COLUMNS } from './ledger-columns.ts';
import { writePajek } from './pajek.ts';
import { begun, inLargePieces } from './pieces.ts';
import {
  type Plain,
  plainActor,
  plainClaim,
  plainEvent,
  plainHolding,
  plainPlace,
  plainSource,
  plainTie,
} from './plain.ts';
import type { Chunks, Graph } from './records.ts';

/** Draws a graph as SVG: handed in, since pictures are apart from exports. */
export type DrawGraph = (context: Context, parameters: Parameters) => Promise<string>;

/**
 * The text of one export, read as it is taken. What is wrong with the question, and an unreachable store, shows before the
 * first piece; what goes wrong later is thrown between pieces, and then what was taken is not a whole file.
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND, TOO_MANY_CLAIMS, STORE_UNAVAILABLE, GRAPH_CHANGED; BUDGET_SPENT on the way
 */
export async function openExport(
  context: Context,
  asked: Export,
  given: Parameters,
  drawGraph: DrawGraph,
): Promise<Chunks> {
  checkNames(given, parametersOf(asked));
  const parameters = new Map([...given].filter(([name]) => name !== 'safe'));
  const look = (): void => {
    context.budget.look();
  };
  if (asked.kind !== 'graph')
    return inLargePieces(await openRecords(context, asked.kind, asked.format, parameters, isSafe(given)), look);
  if (asked.format === 'svg') return once(await drawGraph(context, parameters));
  const { actors, ties, scope } = await wholeGraph(context, ...tieQuestion(parameters));
  const most = findOnly(parameters, 'camps');
  const camps = most === null ? null : await campsAsked(context, parameters, most);
  const graph = { actors: await begun(actors), ties, question: scope.question, camps, title: titleOf(parameters) };
  return inLargePieces(GRAPH_WRITERS[asked.format](graph), look);
}

/** Guarded against formulas unless `safe=0` says that no spreadsheet will open it. */
const isSafe = (given: Parameters): boolean => !given.has('safe') || flagOf(given, 'safe');

/** Filters of ties that ask the same of a holding, and the place. */
const HOLDING_PARAMETERS = ['actor', 'place', 'validAt', 'validDuring', 'certainty', 'knownAt', 'publishedBy'] as const;

const holdingWhere = (parameters: Parameters): HoldingWhere => ({
  ...whereOf('TieWhere', parameters),
  place: findOnly(parameters, 'place'),
});

const NAMES: Readonly<Record<RecordKind | 'graph', () => readonly string[]>> = {
  actors: () => [...whereParameters('ActorWhere'), ...tieParameters()],
  ties: tieParameters,
  claims: () => whereParameters('ClaimWhere'),
  events: () => whereParameters('EventWhere'),
  places: () => [],
  holdings: () => HOLDING_PARAMETERS,
  sources: () => [],
  graph: tieParameters,
};

/** What a file may be asked with. */
export const parametersOf = ({ kind, format }: Pick<Export, 'kind' | 'format'>): readonly string[] => [
  ...NAMES[kind](),
  ...(format === 'csv' ? ['safe'] : format === 'svg' ? ['lang', 'camps'] : format === 'gexf' ? ['camps'] : []),
];

const GRAPH_WRITERS: Readonly<Record<Exclude<GraphFormat, 'svg'>, (graph: Graph) => Chunks>> = {
  graphml: writeGraphml,
  gexf: writeGexf,
  jsonld: writeJsonld,
  cypher: writeCypher,
  net: writePajek,
};

/** The camps of the ties of the file, which are read once more for it. */
const campsAsked = async (context: Context, parameters: Parameters, most: string): Promise<ShownCamps> => {
  const { ties, scope } = await wholeTies(context, ...tieQuestion(parameters));
  const found: Tie[] = [];
  for await (const tie of ties()) refuseTooMany(found.push(tie) > MOST_TIES ? found : []);
  return campsOfTies(context, found, scope.question, most);
};

const tieQuestion = (parameters: Parameters) =>
  [whereOf('TieWhere', parameters), findCount(parameters, 'depth')] as const;

const openRecords = async (
  context: Context,
  kind: RecordKind,
  format: RecordFormat,
  parameters: Parameters,
  safe: boolean,
): Promise<Chunks> => {
  switch (kind) {
    case 'actors':
      return write(await actorsAsked(context, parameters), format, safe, ACTOR_CSV_COLUMNS, plainActor);
    case 'ties': {
      const { ties, scope } = await wholeTies(context, ...tieQuestion(parameters));
      return format === 'csv'
        ? writeCsv(await begun(withNames(context, ties(), OF_TIES)), tieCsvColumns(scope.question), safe)
        : writePlain(ties(), format, plainTie(scope.question));
    }
    case 'holdings': {
      const { holdings, scope } = await wholeHoldings(context, holdingWhere(parameters));
      return format === 'csv'
        ? writeCsv(
            await begun(withNames(context, each(holdings), OF_HOLDINGS)),
            holdingCsvColumns(scope.question),
            safe,
          )
        : writePlain(each(holdings), format, plainHolding(scope.question));
    }
    case 'places':
      return write(wholePlaces(context), format, safe, PLACE_COLUMNS, plainPlace);
    case 'sources':
      return write(wholeSources(context), format, safe, SOURCE_COLUMNS, plainSource);
    case 'claims':
      return write(
        await wholeClaims(context, whereOf('ClaimWhere', parameters)),
        format,
        safe,
        CLAIM_COLUMNS,
        plainClaim,
      );
    case 'events':
      return write(
        await wholeEvents(context, whereOf('EventWhere', parameters)),
        format,
        safe,
        EVENT_COLUMNS,
        plainEvent,
      );
  }
};

/** All actors that qualify; when ties are asked for too, of those only whom such a tie names. */
const actorsAsked = async (context: Context, parameters: Parameters): Promise<AsyncIterable<Actor>> => {
  const actors = whereOf('ActorWhere', parameters);
  if (tieParameters().every((name) => !parameters.has(name))) return wholeActors(context, actors);
  const [where, depth] = tieQuestion(parameters);
  return wholeActorsOfTies(context, actors, { where, depth });
};

const write = async <Row>(
  rows: AsyncIterable<Row>,
  format: RecordFormat,
  safe: boolean,
  columns: readonly Column<Row>[],
  plain: (row: Row) => Plain,
): Promise<Chunks> => {
  if (format === 'csv') return writeCsv(await begun(rows), columns, safe);
  return writePlain(rows, format, plain);
};

const writePlain = async <Row>(
  rows: AsyncIterable<Row>,
  format: Exclude<RecordFormat, 'csv'>,
  plain: (row: Row) => Plain,
): Promise<Chunks> => (format === 'json' ? writeJson : writeNdjson)(await begun(rows), plain);

const OF_TIES: NamesIn<Tie> = {
  actors: ({ subject, object, against }) => [subject, object, against],
  places: () => [],
};
const OF_HOLDINGS: NamesIn<Holding> = { actors: ({ actor }) => [actor], places: ({ place }) => [place] };

async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row, void, undefined> {
  yield* await Promise.resolve(rows);
}

async function* once(text: string): Chunks {
  yield await Promise.resolve(text);
}

/** The parameters that were given, for the head of a file. */
const titleOf = (parameters: Parameters): string =>
  [
    'Entente: who stands with whom, against whom',
    ...[...parameters].map(([name, values]) => `${name}=${values.join(',')}`),
  ]
    .join('; ')
    .slice(0, 500);
