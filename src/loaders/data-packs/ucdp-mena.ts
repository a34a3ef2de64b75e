import { claimId } from '../../domain/claims/claim-id.ts';
import { distinct, distinctBy } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byId, byNumber, byText, inTurn } from '../../domain/order.ts';
import type { Actor, Claim, Source } from '../../domain/records.ts';
import { ucdpAcd } from '../formats/ucdp/acd.ts';
import { ucdpActor } from '../formats/ucdp/actor.ts';
import { ucdpEsd } from '../formats/ucdp/esd.ts';
import { ucdpGed } from '../formats/ucdp/ged.ts';
import type { ActorDirectory } from '../import/actor-directory.ts';
import type { Importer } from '../import/importer.ts';
import type { InputFile } from '../import/input/input-file.ts';
import { IssueLog } from '../import/issue-log.ts';
import { type PackRecords } from '../pack/pack-texts.ts';
import { DataActors } from './data-actors.ts';
import { withJudged } from './judged.ts';
import { openStarts } from './open-starts.ts';
import { lineOf, REGION, rowsOfRegion, type WhereAndWhen } from './region.ts';

/** The files that the pack is made of, as they are read for it, in the order of their sources. */
export const UCDP_FILES = {
  conflicts: 'ucdp-prio-acd-4-2013.csv',
  supporters: 'ucdp-external-support-supporter-level-1975-2009.csv',
  dyadYears: 'ucdp-esd-181-rebel-recipients.csv',
  events: 'ged-syria-2016-2019.csv.gz',
  actors: 'ucdp-actor-221.csv',
} as const;

export interface PackInputs {
  readonly files: Readonly<Record<keyof typeof UCDP_FILES, InputFile>>;
  readonly directory: ActorDirectory;
  /** The actors of the seed packs, whose rows are kept. */
  readonly seedActors: readonly Actor[];
}

interface Made {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

const importAll = async (importer: Importer, file: InputFile, directory: ActorDirectory): Promise<Made> => {
  const context = { directory, issues: new IssueLog(), options: new Map<string, string>(), map: null };
  const made = { actors: [] as Actor[], sources: [] as Source[], claims: [] as Claim[] };
  for await (const { actors, sources, claims } of importer.read([file], context)) {
    made.actors.push(...actors);
    made.sources.push(...sources);
    made.claims.push(...claims);
  }
  return made;
};

const YEARLY: readonly (readonly [keyof typeof UCDP_FILES, Importer, WhereAndWhen])[] = [
  ['conflicts', ucdpAcd, { states: ['gwnoloc'], year: 'year' }],
  ['supporters', ucdpEsd, { states: ['locationid1', 'locationid2'], year: 'ywp_year' }],
  ['dyadYears', ucdpEsd, { states: ['gwno_a'], year: 'year' }],
];

/**
 * What UCDP says of the Middle East and North Africa since 1989, and when what went on then began, as claims of its rows: conflicts and external support whose conflict is
 * there, or whose supporter is a state of it; and fighting and violence against civilians in Syria by month. Events are left out. The names
 * of groups are also those of the Actor Dataset.
 */
export const makeUcdpPack = async (inputs: PackInputs): Promise<PackRecords> => {
  const { files, seedActors } = inputs;
  const directory = withJudged(inputs.directory);
  const actors = new DataActors(seedActors);
  const sources: Source[] = [];
  const claims: Claim[] = [];
  const neighbours = new Set([...REGION].flatMap((number) => directory.find('gwno', number, null)?.id ?? []));
  const keep = (made: Made, isKept: (claim: Claim) => boolean): void => {
    // A state that no seed pack has on that day (316, Czech Republic, in 1991) and a number without a name are nobody.
    const isNobody = ({ id, kind, label }: Actor): boolean =>
      !actors.isOurs(id) && (kind === 'STATE' || /^ucdp(-old)? \d+$/.test(label.en));
    const nobody = new Set(made.actors.filter(isNobody).map(({ id }) => id));
    const kept = made.claims.filter((claim) => isKept(claim) && !actorsOf(claim).some((id) => nobody.has(id)));
    const named = new Set(kept.flatMap(actorsOf));
    actors.add(made.actors, (id) => named.has(id));
    sources.push(...made.sources);
    claims.push(...kept);
  };
  for (const [name, importer, where] of YEARLY) {
    const { inRegion, inTime } = await rowsOfRegion(files[name], where);
    const isIn = ({ evidence }: Claim, rows: ReadonlySet<string>): boolean =>
      evidence.every(({ locator }) => rows.has(lineOf(locator)));
    const made = await importAll(importer, files[name], directory);
    const ofRegion = made.claims.filter(
      (claim) => isIn(claim, inRegion) || (claim.type === 'SUPPORTS' && neighbours.has(claim.subject)),
    );
    const [since, before] = [true, false].map((isSince) =>
      ofRegion.filter((claim) => isIn(claim, inTime) === isSince),
    ) as [Claim[], Claim[]];
    const kept = new Set([...openStarts(before, since), ...since]);
    keep(made, (claim) => kept.has(claim));
  }
  keep(await importAll(ucdpGed, files.events, directory), ({ type }) => type !== 'TOOK_PART');
  // Only names: who came from whom is without any date there, and an alliance of some day since 1946 answers no question.
  const named = await importAll(ucdpActor, files.actors, directory);
  actors.add(named.actors, () => false);
  sources.push(...named.sources);
  actors.settle();
  const renamed = distinctBy(claims.map((claim) => rename(claim, actors)).sort(inFileOrder), ({ id }) => id);
  return {
    actors: actors.list(new Set(renamed.flatMap(actorsOf))),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()].sort(byId),
    claims: renamed,
  };
};

const actorsOf = ({ subject, object, against }: Claim): readonly ActorId[] => distinct([subject, object, against]);

const rename = (claim: Claim, actors: DataActors): Claim => {
  const idOf = (id: ActorId | null): ActorId | null => id && actors.idOf(id);
  const content = {
    ...claim,
    subject: actors.idOf(claim.subject),
    object: idOf(claim.object),
    against: idOf(claim.against),
  };
  return { ...content, id: claimId(content) };
};

const firstLine = ({ evidence }: Claim): number => Number(/:(\d+)/.exec(evidence[0]?.locator ?? '')?.[1] ?? 0);

const inFileOrder = inTurn(
  byText(({ source }: Claim) => source),
  byNumber(firstLine),
  byText(({ type, form, id }: Claim) => `${type} ${form ?? ''} ${id}`),
);
