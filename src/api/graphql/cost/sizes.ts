/** How many nodes the list at a field is taken to have, before anything is read. */
export type Size =
  /** As many as an argument of this field, or of the nearest field above it that has the argument. */
  | { readonly of: 'argument'; readonly name: string; readonly more?: number }
  /** As many as there are values in the list that is this argument of the field above. */
  | { readonly of: 'values'; readonly name: string }
  /** So many; what is usual, not what is possible. */
  | { readonly of: 'estimate'; readonly count: number };

const page: Size = { of: 'argument', name: 'first' };
const about = (count: number): Size => ({ of: 'estimate', count });

/** No list is taken to be longer: an argument that asks for more is refused by its own field. */
export const LONGEST_LIST = 300;

/**
 * Every list of objects in the schema, as `Type.field`: a test finds those that are missing. Estimates are what the seed packs
 * have, rounded up. Fields of the introspection are as large as this schema makes them.
 */
export const SIZES: Readonly<Record<string, Size>> = {
  'Query.search': page,
  'ActorConnection.edges': page,
  'ActorConnection.nodes': page,
  'TieConnection.edges': page,
  'TieConnection.nodes': page,
  'ClaimConnection.edges': page,
  'ClaimConnection.nodes': page,
  'PlaceConnection.edges': page,
  'PlaceConnection.nodes': page,
  'EventConnection.edges': page,
  'EventConnection.nodes': page,
  'SourceConnection.edges': page,
  'SourceConnection.nodes': page,
  'ChangeConnection.edges': page,
  'ChangeConnection.nodes': page,
  'ChronicleConnection.edges': page,
  'ChronicleConnection.nodes': page,
  'Paths.nodes': page,
  'Subgraph.actors': page,
  'Subgraph.ties': page,

  'Path.actors': { of: 'argument', name: 'where.maxHops', more: 1 },
  'Path.hops': { of: 'argument', name: 'where.maxHops' },
  'Path.commonValidity': about(1),
  'Path.belonging': about(1),
  'Hop.ties': about(3),
  'ActorNotFound.suggestions': about(5),
  'AmbiguousActor.candidates': about(5),

  'Actor.names': about(5),
  'Actor.externalIds': about(2),
  'Actor.judgements': about(1),
  'Actor.holds': about(3),
  'Actor.lineage': about(2),
  'Tie.attested': about(2),
  'Tie.claims': about(2),
  'Tie.deniers': about(1),
  'Tie.qualifiers': about(1),
  'Holding.attested': about(2),
  'Holding.claims': about(2),
  'Holding.deniers': about(1),
  'Derived.attested': about(2),
  'Derived.claims': about(2),
  'Derived.deniers': about(1),
  'Claim.evidence': about(1),
  'Claim.qualifiers': about(1),
  'Claim.via': about(1),
  'Place.heldBy': about(3),
  'Place.names': about(3),
  'Event.claims': about(3),
  'Event.evidence': about(3),
  'Event.participants': about(3),
  'Dyad.ties': about(10),
  'Dyad.timeline': about(5),
  'DyadPeriod.ties': about(3),
  'Change.claims': about(2),
  'ChronicleEntry.claims': about(1),

  'SidesProjection.leftOutBecause': about(2),
  'SidesProjection.leftOut': page,
  'LeftOutDyad.ties': about(2),
  'SignedDyad.ties': about(2),
  'SignedDyad.contrary': about(0.2),
  'Frustration.violations': page,
  'TriadConnection.edges': page,
  'TriadConnection.nodes': page,
  'Triad.actors': about(3),
  'Triad.dyads': about(3),
  'TieTension.forFriendship': page,
  'TieTension.forHostility': page,
  'Camps.camps': page,
  'Camps.violations': page,
  'Camp.actors': page,
  'CampStability.counts': about(5),
  'CampStability.groups': page,
  'CampStability.pairs': page,
  'StableGroup.actors': page,
  'SupportChains.chains': page,
  'SupportChain.hops': about(3),
  'SupportHop.against': about(1),
  'SupportHop.ties': about(2),
  'Brokers.nearFrom': page,
  'Brokers.nearTo': page,
  'ConnectionBetween.actors': page,
  'ConnectionBetween.dyads': page,
  'BalanceSeries.periods': page,
  'Realignments.flips': page,
  'Realignments.switches': page,
  'Flip.tiesBefore': about(1),
  'Flip.tiesAfter': about(1),
  'CampSwitch.left': page,
  'CampSwitch.joined': page,
  'CampSwitch.began': about(2),
  'CampSwitch.ended': about(2),
  'InferredTie.witnessesFor': page,
  'InferredTie.witnessesAgainst': page,
  'Witness.dyads': about(2),

  'RecordClaimsResult.claims': { of: 'values', name: 'input' },
  'RecordClaimsResult.issues': { of: 'values', name: 'input' },
  'RecordClaimsResult.wideTimes': { of: 'values', name: 'input' },

  '__Schema.types': about(150),
  '__Schema.directives': about(7),
  '__Type.fields': about(4),
  '__Type.interfaces': about(0.1),
  '__Type.possibleTypes': about(0.2),
  '__Type.enumValues': about(2),
  '__Type.inputFields': about(1.5),
  '__Field.args': about(0.5),
  '__Directive.args': about(1),
};

/** Fields that are not lists and are often null: how many objects they are taken to be. Any other field is one. */
export const SINGLES: Readonly<Record<string, number>> = {
  '__Type.ofType': 0.5,
};

/** Fields that read much to answer little, and what that costs beside the nodes of their answers. */
export const READINGS: Readonly<Record<string, number>> = {
  'Query.changes': 500,
  'Query.paths': 250,
  'Query.neighbourhood': 250,
  'Query.dyad': 100,
  'Dyad.chronicle': 100,
  'Query.balance': 500,
  'Query.unbalancedTriads': 500,
  'Query.tieTension': 500,
  'Query.supportChains': 500,
  'Query.brokers': 500,
  'Query.connection': 500,
  'Query.inferTie': 1_000,
  // A solver works for them.
  'Query.balanceSeries': 1_500,
  'Query.realignments': 2_500,
  'Query.camps': 1_500,
  'Query.campStability': 1_500,
  'Balance.frustration': 1_500,
  'TieTension.frustration': 1_500,
};

/** Texts that are made of much that is read, and what of it each hop of the path costs: the hop, its ties, and their claims. */
export const TEXTS_OF_HOPS: Readonly<Record<string, number>> = {
  'Path.explanation': 10,
};

/** What `includeParts` costs each time that it is asked: all that is part of an actor is read, and all its ties. */
export const PARTS = 100;
