import { openContext } from '../api/open-context.ts';
import { nameOf } from '../api/questions/actors.ts';
import type { Context } from '../api/questions/context.ts';
import { type Dyad, findDyad } from '../api/questions/dyad.ts';
import { explainPath } from '../api/questions/explain-path.ts';
import { findPaths, type Path, type PathsAnswer } from '../api/questions/paths.ts';
import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import { commonDays, hopCertainty, pathCertainty, pathConfidence, pathSign, signOf } from '../domain/ties/hop.ts';
import type { Tie } from '../domain/ties/tie.ts';
import { isoDay } from '../domain/time/day.ts';
import { parsePartialDate } from '../domain/time/partial-date.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

export interface AskFlags {
  readonly at?: string;
  readonly first?: string;
  readonly json?: boolean;
}

/** `entente path A B [--at DATE]`: the paths between two actors, one sentence a hop. */
export async function path(from: string, to: string, flags: AskFlags, io: Io): Promise<void> {
  const asked = { from, to, orderBy: null, ...questionOf(flags) };
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const answer = await findPaths(context, asked);
    if (flags.json) {
      await io.out(`${JSON.stringify(await pathsJson(context, answer))}\n`);
      requirePaths(answer);
      return;
    }
    const { nodes, hasMore, truncatedBecause } = requirePaths(answer);
    for (const [index, node] of nodes.entries()) {
      const certainty = certaintyOf(node).toLowerCase();
      const explanation = await explainPath(context, node, 'EN');
      await io.out(`${index + 1}. ${chainOf(node)}  [${certainty}]\n   ${explanation}\n`);
    }
    if (hasMore) io.say('There are more paths; ask for them with --first.');
    if (truncatedBecause) io.say(truncatedBecause);
  });
}

/** `entente dyad A B`: everything between two actors, as a timeline. */
export const dyad = async (a: string, b: string, flags: AskFlags, io: Io): Promise<void> =>
  withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const found = await findDyad(context, a, b, {});
    if (flags.json) await io.out(`${JSON.stringify(found && (await dyadJson(context, found)))}\n`);
    if (!found)
      throw new EntenteError(
        'NOT_FOUND',
        `There is no actor "${a}", or none "${b}"; "entente path" suggests the nearest.`,
      );
    if (found.timeline.length === 0)
      throw new EntenteError('NOT_FOUND', `Nothing is known between ${found.a} and ${found.b}.`);
    if (flags.json) return;
    for (const { from, to, sign, certainty, ties } of found.timeline) {
      await io.out(`${isoDay(from) ?? '…'} to ${isoDay(to) ?? '…'}  sign ${sign}  ${certainty.toLowerCase()}\n`);
      for (const { type, form, subject, object, against, contested } of ties) {
        const more = [form, against && `against ${against}`, contested ? 'contested' : null].filter(Boolean).join(', ');
        await io.out(`    ${subject} ${type} ${object}${more ? ` (${more})` : ''}\n`);
      }
    }
  });

/** @throws EntenteError USAGE, DATE_INVALID */
const questionOf = ({ at, first = '5' }: AskFlags) => {
  if (!/^([1-9]\d?|100)$/.test(first))
    throw new EntenteError('USAGE', `--first is "${first}"; it must be a whole number from 1 to 100.`);
  if (at !== undefined) parsePartialDate(at);
  return { first: Number(first), where: at === undefined ? null : { validAt: at } };
};

/** @throws EntenteError NOT_FOUND, USAGE for everything that is not a list of paths with one in it */
const requirePaths = (answer: PathsAnswer): PathsAnswer & { readonly kind: 'Paths' } => {
  switch (answer.kind) {
    case 'ActorNotFound': {
      const near = idsOf(answer.suggestions);
      throw new EntenteError(
        'NOT_FOUND',
        `There is no actor "${answer.input}".${near ? ` Did you mean ${near}?` : ''}`,
      );
    }
    case 'AmbiguousActor':
      throw new EntenteError(
        'USAGE',
        `"${answer.input}" is the name of ${idsOf(answer.candidates)}; give one of these ids.`,
      );
    case 'SearchTooBroad':
      throw new EntenteError('NOT_FOUND', answer.hint);
    case 'Paths':
      if (answer.nodes.length > 0) return answer;
      throw new EntenteError('NOT_FOUND', 'No path joins the two under this question.');
  }
};

const idsOf = (matches: readonly { readonly actorId: ActorId }[]): string =>
  matches.map(({ actorId }) => actorId).join(', ');

const ARROW: Readonly<Record<string, string>> = { '1': '—(+)—', '-1': '—(−)—', '0': '—(0)—' };

const chainOf = ({ actors, hops }: Path): string =>
  [actors[0], ...hops.map(({ to, ties }) => `${ARROW[String(signOf(ties))]} ${to}`)].join(' ');

const tiesOf = ({ hops }: Path): readonly (readonly Tie[])[] => hops.map(({ ties }) => ties);

const certaintyOf = (node: Path) => pathCertainty(tiesOf(node), node.scope.question);

const idObject = (id: ActorId) => ({ id });

const namedActor = async (context: Context, id: ActorId) => ({ id, name: await nameOf(context, id) });

/** In the words of GraphQL's `paths`. */
const pathsJson = async (context: Context, answer: PathsAnswer) => {
  const { kind } = answer;
  const matchesJson = (matches: readonly { readonly actorId: ActorId }[]) =>
    Promise.all(matches.map(({ actorId }) => namedActor(context, actorId)));
  switch (kind) {
    case 'ActorNotFound': {
      const named = await matchesJson(answer.suggestions);
      const suggestions = answer.suggestions.map(({ score, reason }, index) => ({
        actor: named[index],
        score,
        reason,
      }));
      return { __typename: kind, input: answer.input, suggestions };
    }
    case 'AmbiguousActor': {
      const candidates = (await matchesJson(answer.candidates)).map((actor) => ({ actor }));
      return { __typename: kind, input: answer.input, candidates };
    }
    case 'SearchTooBroad':
      return { __typename: kind, hint: answer.hint };
    case 'Paths': {
      const { hasMore, truncated, truncatedBecause } = answer;
      const nodes = await Promise.all(answer.nodes.map((node) => pathJson(context, node)));
      return { __typename: kind, hasMore, truncated, truncatedBecause, nodes };
    }
  }
};

const pathJson = async (context: Context, node: Path) => {
  const { question, certain } = node.scope;
  const ties = tiesOf(node);
  return {
    length: node.hops.length,
    sign: pathSign(ties),
    certainty: certaintyOf(node),
    confidence: pathConfidence(ties),
    actors: node.actors.map(idObject),
    hops: node.hops.map((hop) => ({
      from: idObject(hop.from),
      to: idObject(hop.to),
      sign: signOf(hop.ties),
      certainty: hopCertainty(hop.ties, question) ?? 'POSSIBLE',
      ties: hop.ties.map(({ id, type }) => ({ id, type })),
    })),
    commonValidity: commonDays(ties, question, certain).map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) })),
    explanation: await explainPath(context, node, 'EN'),
  };
};

/** In the words of GraphQL's `dyad`. */
const dyadJson = async (context: Context, { a, b, timeline }: Dyad) => ({
  a: await namedActor(context, a),
  b: await namedActor(context, b),
  timeline: timeline.map(({ from, to, sign, certainty, ties }) => ({
    from: isoDay(from),
    to: isoDay(to),
    sign,
    certainty,
    ties: ties.map(({ id, type, form, subject, object, against, contested }) => ({
      id,
      type,
      form,
      subject: idObject(subject),
      object: idObject(object),
      against: against && idObject(against),
      contested,
    })),
  })),
});
