import { holdingsByOracle, lineageByOracle } from './around-actor.ts';
import { changesByOracle, claimsOfChange } from './changes.ts';
import { type AskedClaims, claimAnswer, claimsByOracle } from './claims.ts';
import { canMake, deriveByOracle, type OracleTie } from './derive.ts';
import { byOrigins, holdingAnswer, tieAnswer } from './derived-answer.ts';
import { dyadByOracle } from './dyad.ts';
import { answererAt, asAnswered, askedOfAnswerers } from './identity.ts';
import { type AskedEvents, eventsByOracle, participantsOf } from './events.ts';
import { type AskedKnown, qualifyingClaims } from './known.ts';
import { neighbourhoodByOracle } from './neighbourhood.ts';
import { answerByOracle, type AskedPaths } from './paths.ts';
import type { OracleClaim, OracleLedger } from './shapes.ts';
import { type Certainty, EVER, type Run, runOf } from './when.ts';
import { mentionsAmong } from './mentions.ts';
import { type AskedTies, isAsked, withParts } from './which-ties.ts';

/** A question to a root field, its arguments by the names that tests/support/proof/fields.ts gives them. */
export interface OracleQuestion {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Args extends AskedKnown {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  readonly first?: number;
  readonly depth?: number;
  readonly validAt?: string | undefined;
  readonly certainty?: Certainty | undefined;
  readonly includeParts?: boolean;
  readonly orderBy?: AskedPaths['orderBy'];
  readonly tieWhere?: AskedTies;
  readonly pathWhere?: AskedPaths['where'];
  readonly eventWhere?: AskedEvents;
  readonly claimWhere?: AskedClaims;
}

const idsOf = (ids: readonly string[]): readonly { readonly id: string }[] => ids.map((id) => ({ id }));

const pageOf = <Row, Answer>(rows: readonly Row[], first: number, answer: (row: Row) => Answer) => ({
  totalCount: rows.length,
  pageInfo: { hasNextPage: rows.length > first },
  nodes: rows.slice(0, first).map(answer),
});

interface Built {
  readonly claims: readonly OracleClaim[];
  readonly derived: readonly OracleTie[];
}

const kept = new WeakMap<OracleLedger, Map<string, Built>>();

/** The instant's ledger, judgements included, and what it was asked of whom. */
const whereOf = ({ field, args }: OracleQuestion): AskedKnown => {
  const { tieWhere = {}, pathWhere, eventWhere, claimWhere } = args as unknown as Args;
  const where = { ties: tieWhere, neighbourhood: tieWhere, changes: tieWhere, paths: pathWhere, events: eventWhere };
  return (
    ({ ...where, claims: claimWhere } as Readonly<Record<string, AskedKnown | undefined>>)[field] ??
    (args as AskedKnown)
  );
};

/** Whether the question is about two who are one when it is asked: that is refused. */
export const asksOfOne = (ledger: OracleLedger, question: OracleQuestion, now: string): boolean => {
  const who = answererAt(ledger, whereOf(question), now);
  const { a, b, from, to } = question.args as unknown as Args;
  return (question.field === 'dyad' && who(a) === who(b)) || (question.field === 'paths' && who(from) === who(to));
};

/** Derived once for each set of claims, since many questions are asked of one ledger. */
const built = (ledger: OracleLedger, known: AskedKnown, now: string): Built => {
  const claims = asAnswered(qualifyingClaims(ledger, known, now), answererAt(ledger, known, now));
  const ofLedger = kept.get(ledger) ?? new Map<string, Built>();
  kept.set(ledger, ofLedger);
  const text = claims.map(({ id, subject, object }) => `${id} ${subject} ${object ?? ''}`).join();
  const own = ofLedger.get(text) ?? { claims, derived: deriveByOracle(claims, ledger.sources, ledger.actors) };
  ofLedger.set(text, own);
  return own;
};

/** A graph built from only the claims that qualify, and what it says. */
class Graph {
  readonly claims: readonly OracleClaim[];
  readonly derived: readonly OracleTie[];
  readonly ties: readonly OracleTie[];
  readonly kindOf: (actor: string) => string | null;
  readonly #then: Run;

  constructor({ claims, derived }: Built, { actors }: OracleLedger, then: Run) {
    this.claims = claims;
    this.kindOf = (actor) => actors.find(({ id }) => id === actor)?.kind ?? null;
    this.derived = derived;
    this.ties = derived.filter(({ type }) => type !== 'HOLDS');
    this.#then = then;
  }

  tie(tie: OracleTie, run: Run = EVER) {
    return tieAnswer(tie, run, this.#then, this.claims);
  }

  holding(holding: OracleTie, run: Run = EVER) {
    return holdingAnswer(holding, run, this.#then, this.claims);
  }

  tiesOf(where: AskedTies): readonly OracleTie[] {
    const run = runOf(where);
    const all = withParts(this.ties, this.kindOf, run);
    return this.ties.filter((tie) => isAsked(tie, where, run, all)).sort(byOrigins);
  }

  /** The actor, and what belongs to it when that is asked for. */
  withParts(actor: string, where: AskedTies): readonly string[] {
    return where.includeParts ? withParts(this.ties, this.kindOf, runOf(where))(actor) : [actor];
  }

  idsOfTiesOf(actor: string) {
    const ties = this.tiesOf({ actor });
    return { totalCount: ties.length, nodes: idsOf(ties.slice(0, 100).map(({ id }) => id)) };
  }
}

const pathsAnswer = (graph: Graph, { from, to, first = 5, orderBy = 'SHORTEST', pathWhere }: Args) => {
  const where = { ...pathWhere, maxHops: pathWhere?.maxHops ?? 6 };
  const run = runOf(where);
  const { hasMore, nodes } = answerByOracle(
    graph.ties,
    { from, to, first, orderBy, where },
    { kindOf: graph.kindOf, mentionsOf: mentionsAmong(graph.claims) },
  );
  return {
    __typename: 'Paths',
    from: { id: from },
    to: { id: to },
    hasMore,
    truncated: false,
    truncatedBecause: null,
    nodes: nodes.map((path) => ({
      ...path,
      actors: idsOf(path.actors),
      belonging: path.belonging.map((tie) => graph.tie(tie, run)),
      hops: path.hops.map((hop) => ({
        ...hop,
        from: { id: hop.from },
        to: { id: hop.to },
        ties: hop.ties.map((tie) => graph.tie(tie, run)),
      })),
    })),
  };
};

const dyadAnswer = (graph: Graph, { a, b, includeParts }: Args) => {
  const [first, second] = [a, b].sort() as [string, string];
  const { ties, timeline } = dyadByOracle(graph.ties, a, b, includeParts ? graph.kindOf : undefined);
  return {
    a: { id: first, ties: graph.idsOfTiesOf(first) },
    b: { id: second },
    ties: ties.map((tie) => graph.tie(tie)),
    timeline: timeline.map((period) => ({ ...period, ties: period.ties.map((tie) => graph.tie(tie)) })),
  };
};

/** What is asked of holdings too: a type, a sign, an object or what else only ties have leaves them out. */
const mayAskHoldings = ({ types, sign, subject, object, between, against, form, about }: AskedTies): boolean =>
  [types, sign, subject, object, between, against, form, about].every((asked) => asked === undefined);

/** The ties and holdings that are as certain as asked on some day from the eve of the first day to the last. */
const changesAsked = (graph: Graph, start: string, end: string, where: AskedTies) => {
  const [first, last] = runOf({ validDuring: { from: start, to: end } });
  const run: Run = [first - 1, last];
  const least = where.certainty ?? 'LIKELY';
  const all = withParts(graph.ties, graph.kindOf, run);
  const asked = graph.derived.filter(
    (own) => (own.type !== 'HOLDS' || mayAskHoldings(where)) && isAsked(own, where, run, all, least),
  );
  return changesByOracle(asked, start, end, least);
};

const actorAnswer = (graph: Graph, { id, validAt, certainty, depth = 3, tieWhere = {}, first = 25 }: Args) => ({
  id,
  holds: holdingsByOracle(graph.derived, { actor: id }, { validAt, certainty }).map((own) =>
    graph.holding(own, runOf({ validAt })),
  ),
  lineage: lineageByOracle(graph.ties, id, depth).map((tie) => graph.tie(tie)),
  ties: pageOf(
    graph
      .tiesOf(tieWhere)
      .filter(({ subject, object }) => graph.withParts(id, tieWhere).some((own) => own === subject || own === object)),
    first,
    (tie) => graph.tie(tie, runOf(tieWhere)),
  ),
});

const heldBy = (graph: Graph, place: string, { validAt, certainty }: Pick<Args, 'validAt' | 'certainty'>) =>
  holdingsByOracle(graph.derived, { place }, { validAt, certainty }).map((own) =>
    graph.holding(own, runOf({ validAt })),
  );

const placeAnswer = (graph: Graph, { id, validAt, certainty }: Args) => ({
  id,
  heldBy: heldBy(graph, id, { validAt, certainty }),
  ever: heldBy(graph, id, {}).map((own) => ({
    ...own,
    actor: {
      ...own.actor,
      holds: holdingsByOracle(graph.derived, { actor: own.actor.id }, {}).map((holding) => ({ id: holding.id })),
    },
  })),
});

const eventsAnswer = (graph: Graph, ledger: OracleLedger, known: AskedKnown, args: Args, now: string) => {
  const events = eventsByOracle(ledger, graph.claims, args.eventWhere ?? {});
  return pageOf(events, args.first ?? 25, ({ id, kind }) => {
    const own = qualifyingClaims(ledger, known, now)
      .filter((claim) => claim.event === id && (claim.stance === 'DENIED' || canMake(claim)))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const claims = own.map((claim) => claimAnswer(claim, ledger, known, now));
    const texts = new Set(
      claims.flatMap(({ evidence }) => evidence.map(({ document, locator }) => `${document.id} ${locator}`)),
    );
    return {
      id,
      kind,
      participants: participantsOf(id, graph.claims).map((own) => ({ ...own, actor: { id: own.actor } })),
      claims,
      evidence: [...texts].sort().map((text) => {
        const [document = '', locator = ''] = text.split(' ');
        return { document: { id: document }, locator };
      }),
    };
  });
};

/** What the root field must answer. @param now when it is asked */
export const answerOf = (ledger: OracleLedger, question: OracleQuestion, then: string, now: string): unknown => {
  const { field } = question;
  const known = whereOf(question);
  const asked = askedOfAnswerers(field, question.args, answererAt(ledger, known, now)) as unknown as Args;
  const { tieWhere = {}, claimWhere = {}, first = 25 } = asked;
  if (field === 'claims')
    return pageOf(claimsByOracle(ledger, claimWhere, now), first, (claim) =>
      claimAnswer(claim, ledger, claimWhere, now),
    );
  const graph = new Graph(built(ledger, known, now), ledger, runOf({ validAt: then }));
  const derived = (own: OracleTie | null) => own && (own.type === 'HOLDS' ? graph.holding(own) : graph.tie(own));
  switch (field) {
    case 'ties':
      return pageOf(graph.tiesOf(tieWhere), first, (own) => graph.tie(own, runOf(tieWhere)));
    case 'tie': {
      const own = graph.ties.find(({ id }) => id === asked.id);
      return own ? { ...graph.tie(own), subject: { id: own.subject, ties: graph.idsOfTiesOf(own.subject) } } : null;
    }
    case 'paths':
      return pathsAnswer(graph, asked);
    case 'dyad':
      return dyadAnswer(graph, asked);
    case 'neighbourhood': {
      const members = graph.withParts(asked.of, tieWhere);
      const found = neighbourhoodByOracle(
        graph.tiesOf(tieWhere),
        asked.of,
        asked.depth ?? 1,
        asked.first ?? 200,
        members,
      );
      const ties = found.ties.map((own) => graph.tie(own, runOf(tieWhere)));
      return { ...found, actors: idsOf(found.actors), ties };
    }
    case 'changes':
      return pageOf(changesAsked(graph, asked.start, asked.end, tieWhere), first, (change) => ({
        kind: change.kind,
        on: change.on,
        before: derived(change.before),
        after: derived(change.after),
        claims: idsOf(claimsOfChange(change, graph.claims, ledger.sources)),
      }));
    case 'actor':
      return actorAnswer(graph, asked);
    case 'place':
      return placeAnswer(graph, asked);
    case 'places': {
      const ids = ledger.places.map(({ id }) => id).sort();
      const nodes = ids.slice(0, first).map((id) => ({ id, heldBy: heldBy(graph, id, asked) }));
      return { totalCount: ids.length, nodes };
    }
    case 'events':
      return eventsAnswer(graph, ledger, known, asked, now);
    default:
      throw new Error(`the oracle does not answer ${field}`);
  }
};
