import { EntenteError } from '../domain/errors.ts';
import { parsePartialDate } from '../domain/time/partial-date.ts';
import { askGraph } from '../api/graphql/ask.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

export interface AskFlags {
  readonly at?: string;
  readonly first?: string;
  readonly json?: boolean;
}

const PATHS = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $where: PathWhere, $first: Int) {
    paths(from: $from, to: $to, where: $where, first: $first) {
      __typename
      ... on Paths {
        hasMore
        truncated
        truncatedBecause
        nodes {
          length
          sign
          certainty
          confidence
          actors {
            id
          }
          hops {
            from {
              id
            }
            to {
              id
            }
            sign
            certainty
            ties {
              id
              type
            }
          }
          commonValidity {
            from
            to
          }
          explanation
        }
      }
      ... on ActorNotFound {
        input
        suggestions {
          actor {
            id
            name
          }
          score
          reason
        }
      }
      ... on AmbiguousActor {
        input
        candidates {
          actor {
            id
            name
          }
        }
      }
      ... on SearchTooBroad {
        hint
      }
    }
  }
`;

const DYAD = /* GraphQL */ `
  query Dyad($a: ID!, $b: ID!) {
    dyad(a: $a, b: $b) {
      a {
        id
        name
      }
      b {
        id
        name
      }
      timeline {
        from
        to
        sign
        certainty
        ties {
          id
          type
          form
          subject {
            id
          }
          object {
            id
          }
          against {
            id
          }
          contested
        }
      }
    }
  }
`;

interface NamedActor {
  readonly id: string;
  readonly name: string;
}

interface PathsAnswer {
  readonly paths: {
    readonly __typename: string;
    readonly input?: string;
    readonly hint?: string;
    readonly suggestions?: readonly { readonly actor: NamedActor }[];
    readonly candidates?: readonly { readonly actor: NamedActor }[];
    readonly hasMore?: boolean;
    readonly truncated?: boolean;
    readonly truncatedBecause?: string | null;
    readonly nodes?: readonly {
      readonly sign: number;
      readonly certainty: string;
      readonly actors: readonly { readonly id: string }[];
      readonly hops: readonly { readonly sign: number }[];
      readonly explanation: string;
    }[];
  };
}

interface DyadAnswer {
  readonly dyad: {
    readonly a: NamedActor;
    readonly b: NamedActor;
    readonly timeline: readonly {
      readonly from: string | null;
      readonly to: string | null;
      readonly sign: number;
      readonly certainty: string;
      readonly ties: readonly {
        readonly type: string;
        readonly form: string | null;
        readonly subject: { readonly id: string };
        readonly object: { readonly id: string };
        readonly against: { readonly id: string } | null;
        readonly contested: boolean;
      }[];
    }[];
  } | null;
}

const ARROW: Readonly<Record<string, string>> = { '1': '—(+)—', '-1': '—(−)—', '0': '—(0)—' };

const ids = (found: readonly { readonly actor: NamedActor }[] | undefined): string =>
  (found ?? []).map(({ actor }) => actor.id).join(', ');

/** @throws EntenteError NOT_FOUND for everything that is not a list of paths with one in it */
const requirePaths = ({ paths }: PathsAnswer): NonNullable<PathsAnswer['paths']['nodes']> => {
  const { __typename: kind, input, suggestions, candidates, hint, nodes = [] } = paths;
  if (kind === 'ActorNotFound') {
    const near = ids(suggestions);
    throw new EntenteError('NOT_FOUND', `There is no actor "${input}".${near ? ` Did you mean ${near}?` : ''}`);
  }
  if (kind === 'AmbiguousActor')
    throw new EntenteError('USAGE', `"${input}" is the name of ${ids(candidates)}; give one of these ids.`);
  if (kind === 'SearchTooBroad') throw new EntenteError('NOT_FOUND', hint ?? 'The search was too broad.');
  if (nodes.length === 0) throw new EntenteError('NOT_FOUND', 'No path joins the two under this question.');
  return nodes;
};

/** @throws EntenteError USAGE, DATE_INVALID */
const questionOf = ({ at, first = '5' }: AskFlags) => {
  if (!/^([1-9]\d?|100)$/.test(first))
    throw new EntenteError('USAGE', `--first is "${first}"; it must be a whole number from 1 to 100.`);
  if (at !== undefined) parsePartialDate(at);
  return { first: Number(first), where: at === undefined ? null : { validAt: at } };
};

/** `entente path A B [--at DATE]`: the paths between two actors, one sentence a hop. */
export const path = async (from: string, to: string, flags: AskFlags, io: Io): Promise<void> => {
  const { first, where } = questionOf(flags);
  return withStore(io, async ({ store, browserUrl }) => {
    const answer = await askGraph<PathsAnswer>({ store, browserUrl }, PATHS, { from, to, where, first });
    const { truncatedBecause, hasMore } = answer.paths;
    if (flags.json) {
      await io.out(`${JSON.stringify(answer.paths)}\n`);
      requirePaths(answer);
      return;
    }
    for (const [index, node] of requirePaths(answer).entries()) {
      const [start, ...rest] = node.actors.map(({ id }) => id);
      const chain = [start, ...rest.map((id, hop) => `${ARROW[String(node.hops[hop]?.sign ?? 0)]} ${id}`)].join(' ');
      await io.out(`${index + 1}. ${chain}  [${node.certainty.toLowerCase()}]\n   ${node.explanation}\n`);
    }
    if (hasMore) io.say('There are more paths; ask for them with --first.');
    if (truncatedBecause) io.say(truncatedBecause);
  });
};

/** `entente dyad A B`: everything between two actors, as a timeline. */
export const dyad = async (a: string, b: string, flags: AskFlags, io: Io): Promise<void> =>
  withStore(io, async ({ store, browserUrl }) => {
    const answer = await askGraph<DyadAnswer>({ store, browserUrl }, DYAD, { a, b });
    if (flags.json) await io.out(`${JSON.stringify(answer.dyad)}\n`);
    if (!answer.dyad)
      throw new EntenteError(
        'NOT_FOUND',
        `There is no actor "${a}", or none "${b}"; "entente path" suggests the nearest.`,
      );
    const { timeline } = answer.dyad;
    if (timeline.length === 0)
      throw new EntenteError('NOT_FOUND', `Nothing is known between ${answer.dyad.a.id} and ${answer.dyad.b.id}.`);
    if (flags.json) return;
    for (const period of timeline) {
      await io.out(
        `${period.from ?? '…'} to ${period.to ?? '…'}  sign ${period.sign}  ${period.certainty.toLowerCase()}\n`,
      );
      for (const { type, form, subject, object, against, contested } of period.ties) {
        const more = [form, against && `against ${against.id}`, contested ? 'contested' : null]
          .filter(Boolean)
          .join(', ');
        await io.out(`    ${subject.id} ${type} ${object.id}${more ? ` (${more})` : ''}\n`);
      }
    }
  });
