import { writeFileSync } from 'node:fs';
import { toPajek } from '../../analytics/signed/to-pajek.ts';
import { openContext } from '../../api/open-context.ts';
import type { Context } from '../../api/questions/context.ts';
import { type CampsAsked, type CampsFound, certificateOf, findCamps } from '../../api/questions/sides/camps.ts';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { type AskFlags, certaintyIn, countIn, dateIn, knownAtIn, oneOf, someOf } from './flags.ts';
import { saySides, sidesJson } from './say-sides.ts';

export interface SidesFlags extends AskFlags {
  readonly centre?: string;
  readonly depth?: string;
  readonly actors?: string;
  readonly at?: string;
  readonly certainty?: string;
  readonly types?: string;
  readonly publishedBy?: string;
  readonly minConfidence?: string;
  readonly minOrigins?: string;
  readonly leastTies?: string;
  readonly rule?: string;
  readonly weighted?: boolean;
  readonly maxCamps?: string;
  readonly deadline?: string;
  readonly claims?: boolean;
  readonly certificate?: string;
  readonly pajek?: string;
}

/** `entente sides`: the camps among some actors, and what does not fit. */
export async function sides(flags: SidesFlags, io: Io): Promise<void> {
  const asked = campsAsked(flags);
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl, signal: io.signal });
    const found = await findCamps(context, asked);
    writeFiles(context, found, flags);
    if (flags.json) {
      await io.out(`${JSON.stringify(await sidesJson(context, found))}\n`);
      return;
    }
    for (const line of await saySides(context, found, flags.claims ?? false)) await io.out(`${line}\n`);
  });
}

const RULES = ['NET_OF_CLAIMS', 'LAST_EVENT', 'DROP_CONFLICTS'] as const;
const DEADLINE_MS = 10_000;

const count = (flag: string, text: string | undefined, min: number, max: number): number | null =>
  text === undefined ? null : countIn(flag, text, min, max);

/** @throws EntenteError USAGE, DATE_INVALID */
const campsAsked = (flags: SidesFlags): CampsAsked => ({
  where: {
    centre: flags.centre ?? null,
    actors: flags.actors?.split(',').map((text) => text.trim()) ?? null,
    depth: count('--depth', flags.depth, 1, 3),
    types: someOf('--types', flags.types, TIE_TYPE_NAMES),
    validAt: dateIn(flags.at),
    certainty: certaintyIn(flags.certainty),
    knownAt: knownAtIn(flags),
    publishedBy: flags.publishedBy ?? null,
    minConfidence: flags.minConfidence === undefined ? null : Number(flags.minConfidence),
    minOrigins: count('--min-origins', flags.minOrigins, 0, 999),
    leastTies: count('--least-ties', flags.leastTies, 1, 20),
  },
  rule: oneOf('--rule', flags.rule, RULES),
  weighted: flags.weighted ?? false,
  maxCamps: count('--max-camps', flags.maxCamps, 2, 500),
  deadlineMs: flags.deadline === undefined ? DEADLINE_MS : Number(flags.deadline),
});

const writeFiles = (context: Context, found: CampsFound, { certificate, pajek }: SidesFlags): void => {
  if (certificate !== undefined) writeFileSync(certificate, `${JSON.stringify(certificateOf(context, found))}\n`);
  if (pajek === undefined) return;
  const { actors, graph } = found.sides.projection;
  writeFileSync(pajek, toPajek({ labels: actors, relations: [{ name: null, ties: graph.ties }] }));
};
