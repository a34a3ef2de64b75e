import { openContext } from '../../api/open-context.ts';
import type { Context } from '../../api/questions/context.ts';
import { explainPath } from '../../api/questions/explain-path.ts';
import { findPaths, MAX_HOPS, type Path, type PathsAnswer } from '../../api/questions/paths.ts';
import { EntenteError } from '../../domain/errors.ts';
import { commonDays, hopCertainty, pathSign, signOf } from '../../domain/ties/hop.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import {
  certaintyIn,
  countIn,
  dateIn,
  firstIn,
  knownAtIn,
  languageIn,
  type PairFlags,
  signIn,
  someOf,
} from './flags.ts';
import { idObject, misnamed, misnamedJson } from './named.ts';

export interface PathFlags extends PairFlags {
  readonly at?: string;
  readonly first?: string;
  readonly certainty?: string;
  readonly sign?: string;
  readonly types?: string;
  readonly through?: string;
  readonly avoid?: readonly string[];
  readonly maxHops?: string;
  readonly maxHostileHops?: string;
  readonly full?: boolean;
}

/** `entente path A B`: the paths between two actors, one sentence a hop. */
export async function path(from: string, to: string, flags: PathFlags, io: Io): Promise<void> {
  const asked = { from, to, orderBy: null, first: firstIn(flags.first ?? '5'), where: whereOf(flags) };
  const say = sayerOf(flags);
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const answer = await findPaths(context, asked);
    if (flags.json) {
      await io.out(`${JSON.stringify(await pathsJson(context, answer, say))}\n`);
      requirePaths(answer);
      return;
    }
    const { nodes, hasMore, truncatedBecause } = requirePaths(answer);
    for (const [index, node] of nodes.entries()) {
      const explanation = await say(context, node);
      await io.out(`${index + 1}. ${chainOf(node)}  [${node.certainty.toLowerCase()}]\n   ${explanation}\n`);
    }
    if (hasMore) io.say('There are more paths; ask for them with --first.');
    if (truncatedBecause) io.say(truncatedBecause);
  });
}

/** @throws EntenteError USAGE, DATE_INVALID */
const whereOf = (flags: PathFlags) => ({
  validAt: dateIn(flags.at),
  certainty: certaintyIn(flags.certainty),
  sign: signIn(flags.sign),
  types: someOf('--types', flags.types, TIE_TYPE_NAMES),
  through: flags.through ?? null,
  avoid: flags.avoid ?? null,
  maxHops: hopsIn('--max-hops', flags.maxHops, 1),
  maxHostileHops: hopsIn('--max-hostile-hops', flags.maxHostileHops, 0),
  includeParts: flags.includeParts ?? null,
  knownAt: knownAtIn(flags),
});

/** A number of hops; null when the flag was not given. @throws EntenteError USAGE */
const hopsIn = (flag: string, text: string | undefined, min: number): number | null =>
  text === undefined ? null : countIn(flag, text, min, MAX_HOPS);

type Say = (context: Context, path: Path) => Promise<string>;

const sayerOf = (flags: PathFlags): Say => {
  const language = languageIn(flags);
  return (context, node) => explainPath(context, node, language, flags.full ? 'FULL' : 'SHORT');
};

/** @throws EntenteError NOT_FOUND, USAGE for everything that is not a list of paths with one in it */
const requirePaths = (answer: PathsAnswer): PathsAnswer & { readonly kind: 'Paths' } => {
  switch (answer.kind) {
    case 'ActorNotFound':
    case 'AmbiguousActor':
      throw misnamed(answer);
    case 'SearchTooBroad':
      throw new EntenteError('NOT_FOUND', answer.hint);
    case 'Paths':
      if (answer.nodes.length > 0) return answer;
      throw new EntenteError('NOT_FOUND', 'No path joins the two under this question.');
  }
};

const ARROW: Readonly<Record<string, string>> = { '1': '—(+)—', '-1': '—(−)—', '0': '—(0)—' };

const chainOf = ({ actors, hops }: Path): string =>
  [actors[0], ...hops.map(({ to, ties, scope }) => `${ARROW[String(signOf(ties, scope.question))]} ${to}`)].join(' ');

const tiesOf = ({ hops }: Path): readonly (readonly Tie[])[] => hops.map(({ ties }) => ties);

/** In the words of GraphQL's `paths`. */
const pathsJson = async (context: Context, answer: PathsAnswer, say: Say) => {
  const { kind } = answer;
  switch (kind) {
    case 'ActorNotFound':
    case 'AmbiguousActor':
      return misnamedJson(context, answer);
    case 'SearchTooBroad':
      return { __typename: kind, hint: answer.hint };
    case 'Paths': {
      const { hasMore, truncated, truncatedBecause } = answer;
      const nodes = await Promise.all(answer.nodes.map((node) => pathJson(context, node, say)));
      return { __typename: kind, hasMore, truncated, truncatedBecause, nodes };
    }
  }
};

const pathJson = async (context: Context, node: Path, say: Say) => {
  const { question, certainty } = node.scope;
  const ties = tiesOf(node);
  return {
    length: node.hops.length,
    sign: pathSign(ties, question),
    certainty: node.certainty,
    confidence: node.confidence,
    actors: node.actors.map(idObject),
    belonging: node.belonging.map(({ id, type, subject, object }) => ({
      id,
      type,
      subject: idObject(subject),
      object: idObject(object),
    })),
    hops: node.hops.map((hop) => ({
      from: idObject(hop.from),
      to: idObject(hop.to),
      sign: signOf(hop.ties, question),
      certainty: hopCertainty(hop.ties, question) ?? 'POSSIBLE',
      ties: hop.ties.map(({ id, type }) => ({ id, type })),
    })),
    commonValidity: commonDays(ties, question, certainty ?? 'LIKELY').map(({ from, to }) => ({
      from: isoDay(from),
      to: isoDay(to),
    })),
    explanation: await say(context, node),
  };
};
