import type { Command } from 'commander';

/** The parameters of `/export/…` and `/picture.svg` as flags, `--valid-at` for `validAt`; each takes a value. */
const FILTERS: Readonly<Record<string, string>> = {
  actor: 'ties or holdings of this actor: an id, scheme:value or any of its names',
  depth: 'ties within so many hops of the actor, 1 to 3',
  between: 'both ends among these actors: a,b,c',
  subject: 'of this subject',
  object: 'of this object',
  against: 'directed against this actor',
  types: 'of these types: SUPPORTS,FIGHTS',
  sign: 'POSITIVE, NEGATIVE or NEUTRAL',
  form: 'of this form of support',
  about: 'about this event, issue or policy',
  validAt: 'held within this date: 2017, 2017-07, 2017-07-10',
  validDuring: 'held within this range: 2017-07-01/2017-08-01, the second day left out',
  certainty: 'CERTAIN, LIKELY or POSSIBLE; with a date LIKELY when it is left out',
  knownAt: 'as the ledger stood at this instant',
  publishedBy: 'from documents published by this day',
  contested: 'true or false',
  minConfidence: 'of at least this confidence, 0 to 1',
  minOrigins: 'from at least so many origins',
  kind: 'actors or events of this kind',
  externalIdScheme: 'actors with an id of this scheme',
  nameContains: 'actors whose name contains this',
  existsAt: 'actors that existed within this date',
  stance: 'claims of this stance',
  assertedBy: 'claims that this actor makes',
  source: 'claims from this source',
  place: 'claims about, events in, or holdings of, this place',
  includeRetired: 'true: retired claims as well',
  participant: 'events in which this actor took part',
  during: 'events within this range',
  paths: 'a picture of the paths between two actors: a,b',
  maxHops: 'paths of at most so many hops',
  maxHostileHops: 'paths of at most so many hostile hops',
  includeParts: 'true: with an actor its organs, branches and leaders',
  direction: 'ANY, FORWARD or BACKWARD',
  avoid: 'paths that meet none of these actors',
  through: 'paths that meet this actor',
  first: 'so many paths',
  orderBy: 'SHORTEST or STRONGEST',
  camps: 'of a network or graph.gexf: camps by colour and letter; any, or at most so many',
  lang: 'a picture in en or ar',
};

/** The names of the parameters that have a flag. */
export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export type ExportFlags = Readonly<Record<string, string | boolean | undefined>> & {
  readonly format?: string;
  /** Of the ledger: the file to write. */
  readonly output?: string;
  readonly spreadsheetSafe?: boolean;
};

/** Adds what the kinds of `entente export`, the ledger aside, may be asked with. */
export const withExportFlags = (command: Command): Command => {
  command.option(
    '--output <file>',
    'of the ledger: a file, .ndjson or .ndjson.gz, that is there only when it can be loaded again',
  );
  command.option('--format <format>', 'csv, json, ndjson; of graph: graphml, gexf, jsonld, cypher, net (Pajek), svg');
  command.option(
    '--no-spreadsheet-safe',
    'CSV for programs: texts as they are, which a spreadsheet may run as formulas',
  );
  for (const [name, says] of Object.entries(FILTERS)) command.option(`--${kebab(name)} <value>`, says);
  return command;
};
