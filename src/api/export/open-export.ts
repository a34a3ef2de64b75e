import type { Actor } from '../../domain/records.ts';
import type { Context } from '../questions/context.ts';
import { drawNetwork } from '../picture/picture-asked.ts';
import { ACTOR_CSV_COLUMNS, type Column, tieColumns } from './columns.ts';
import { writeCsv } from './csv.ts';
import { writeCypher } from './cypher-script.ts';
import type { Export, GraphFormat, RecordFormat, RecordKind } from './formats.ts';
import { writeGexf } from './gexf.ts';
import { graphAsked } from './graph-asked.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import { writeJsonld } from './jsonld.ts';
import { CLAIM_COLUMNS, EVENT_COLUMNS } from './ledger-columns.ts';
import { writeNdjson } from './ndjson.ts';
import { checkNames, flagOf, type Parameters, whereParameters } from './parameters.ts';
import { begun, inLargePieces } from './pieces.ts';
import { type Plain, plainActor, plainClaim, plainEvent, plainTie } from './plain.ts';
import type { Chunks, Graph } from './records.ts';
import { allActors, claimsAsked, eventsAsked } from './records-asked.ts';
import { tieParameters, tiesAsked } from './ties-asked.ts';

const NAMES: Readonly<Record<RecordKind | 'graph', () => readonly string[]>> = {
  actors: () => [...whereParameters('ActorWhere'), ...tieParameters()],
  ties: tieParameters,
  claims: () => whereParameters('ClaimWhere'),
  events: () => whereParameters('EventWhere'),
  graph: tieParameters,
};

/** What a file may be asked with. */
export const parametersOf = ({ kind, format }: Pick<Export, 'kind' | 'format'>): readonly string[] => [
  ...NAMES[kind](),
  ...(format === 'csv' ? ['safe'] : format === 'svg' ? ['lang'] : []),
];

const GRAPH_WRITERS: Readonly<Record<Exclude<GraphFormat, 'svg'>, (graph: Graph) => Chunks>> = {
  graphml: writeGraphml,
  gexf: writeGexf,
  jsonld: writeJsonld,
  cypher: writeCypher,
};

const write = async <Row>(
  rows: AsyncIterable<Row>,
  format: RecordFormat,
  safe: boolean,
  columns: readonly Column<Row>[],
  plain: (row: Row) => Plain,
): Promise<Chunks> => {
  const read = await begun(rows);
  if (format === 'csv') return writeCsv(read, columns, safe);
  return format === 'json' ? writeJson(read, plain) : writeNdjson(read, plain);
};

const only = (parameters: Parameters, names: readonly string[]): Parameters =>
  new Map([...parameters].filter(([name]) => names.includes(name)));

/** All actors that qualify; when ties are asked for too, of those only whom such a tie names. */
const actorsAsked = async (context: Context, parameters: Parameters): Promise<AsyncIterable<Actor>> => {
  const actors = allActors(context, parameters);
  const ofTies = only(parameters, tieParameters());
  if (ofTies.size === 0) return actors;
  const named = new Set(await (await tiesAsked(context, ofTies)).actorIds());
  return (async function* () {
    for await (const actor of actors) if (named.has(actor.id)) yield actor;
  })();
};

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
      const { ties, scope } = await tiesAsked(context, parameters);
      return write(ties(), format, safe, tieColumns(scope.question), plainTie(scope.question));
    }
    case 'claims':
      return write(await claimsAsked(context, parameters), format, safe, CLAIM_COLUMNS, plainClaim);
    case 'events':
      return write(await eventsAsked(context, parameters), format, safe, EVENT_COLUMNS, plainEvent);
  }
};

async function* once(text: string): Chunks {
  yield await Promise.resolve(text);
}

/**
 * The text of one export, read as it is taken. What is wrong with the question, and a store that is away, shows before the
 * first piece; what goes wrong later is thrown between pieces, and then what was taken is not a whole file.
 * @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND, TOO_MANY_CLAIMS, STORE_UNAVAILABLE, GRAPH_CHANGED
 */
export const openExport = async (context: Context, asked: Export, given: Parameters): Promise<Chunks> => {
  checkNames(given, parametersOf(asked));
  const parameters = new Map([...given].filter(([name]) => name !== 'safe'));
  if (asked.kind !== 'graph')
    return inLargePieces(await openRecords(context, asked.kind, asked.format, parameters, flagOf(given, 'safe')));
  if (asked.format === 'svg') return once(await drawNetwork(context, parameters));
  const graph = await graphAsked(context, parameters);
  return inLargePieces(GRAPH_WRITERS[asked.format]({ ...graph, actors: await begun(graph.actors) }));
};
