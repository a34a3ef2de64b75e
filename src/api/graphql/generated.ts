import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorModel, ActorConnectionModel, ActorMatchModel, ActorNotFoundModel, AmbiguousActorModel, ChangeModel, ChangeConnectionModel, ChronicleConnectionModel, ChronicleEntryModel, ClaimModel, ClaimConnectionModel, DyadModel, DyadPeriodModel, EventModel, EventConnectionModel, EvidenceModel, HoldingModel, HopModel, JudgementModel, NameModel, PathModel, PathsModel, PlaceModel, PlaceConnectionModel, SearchTooBroadModel, SourceModel, SourceConnectionModel, SubgraphModel, TieModel, TieConnectionModel } from './models.ts';
import type { BalanceModel, BalancePeriodModel, BalanceSeriesModel, BrokersModel, CampModel, CampPairModel, CampsModel, CampStabilityModel, CampSwitchModel, ConnectionBetweenModel, FlipModel, FrustrationModel, FrustrationValueModel, InferredTieModel, LeftOutDyadModel, RealignmentsModel, SidesProjectionModel, SignedDyadModel, StableGroupModel, SupportChainModel, SupportChainsModel, SupportHopModel, TensionOfAllModel, TieTensionModel, TriadModel, TriadConnectionModel, WitnessModel } from './sides-models.ts';
import type { Context } from '../questions/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `2017-11-03`. Anything else is the error `DATE_INVALID`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with a time zone: `2017-11-03T12:00:00Z`. Answers are in UTC. Anything else is the error `DATE_INVALID`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /**
   * A date as precise as its source, ISO 8601-2 (EDTF), kept as written: a year `2014`, a month `2014-06`, a day `2014-06-29`,
   * one day of a range `[2017-07-10..2017-11-03]`, before or on `[..2014-11]`, on or after `[2014..]`. As a question it is the
   * run of days it may mean. Anything else is the error `DATE_INVALID`.
   */
  PartialDate: { input: string; output: string; }
};

/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type Actor = {
  /**
   * Who answers for this actor, as the judgements stand now, whatever `knownAt`. Null: itself. Only claims, and answers as of a time before the
   * judgement, still name an actor for whom another answers; `actors` does not list it.
   */
  readonly canonicalId: Maybe<Scalars['ID']['output']>;
  /** One or two sentences saying who it is. Null when nothing is written in that language. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it came into being. Null: not known, or not bounded. */
  readonly existsFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it ceased to exist: the first day it no longer existed, or a month, year or range within which it ceased. Null: it
   * exists, or its end is not known.
   */
  readonly existsTo: Maybe<Scalars['PartialDate']['output']>;
  /** Identifiers elsewhere, ordered by scheme, then id. Many to many: one may name several actors of ours. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The places it held, ordered by start (open first), then id. */
  readonly holds: ReadonlyArray<Holding>;
  /** A readable slug that never changes: `islamic-state`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Every judgement on this actor and on those for whom it answers, withdrawn ones too, oldest first, as of the `knownAt` of the
   * root field.
   */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What sort of actor it is. */
  readonly kind: ActorKind;
  /**
   * Where it comes from and what became of it: ties of type `SPLIT_FROM`, `MERGED_INTO` and `SUCCEEDS` around it, ordered by
   * start (open first), then id.
   */
  readonly lineage: ReadonlyArray<Tie>;
  /**
   * Other actors that standing judgements say are this one, ordered by id; their names and external ids are among its own, and
   * every question about them is answered with this one. Claims keep the actor that they name, and count for this one.
   */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What to call it. Never null: where no name is known in the language, the English one. */
  readonly name: Scalars['String']['output'];
  /** Every known name in every language and script, in the order of `NameKind`, then language (null last), then text. */
  readonly names: ReadonlyArray<Name>;
  /**
   * The ties it is subject or object of, most independent origins first, then by id. The times asked of the root field
   * hold here too.
   */
  readonly ties: TieConnection;
};


/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type ActorDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type ActorHoldsArgs = {
  certainty: InputMaybe<Certainty>;
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type ActorLineageArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type ActorNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A state, government, force, group, coalition, organisation or person that can hold ties. A state and its government are one
 * actor; its army, ministries and services are actors `PART_OF` it; a person is never the state. A rename is a dated name;
 * a split, merger or succession is a tie between two actors.
 */
export type ActorTiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<TieWhere>;
};

/** A page of actors. */
export type ActorConnection = {
  /** The page's actors, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The page's actors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of actors in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a list. */
export type ActorEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** Sorts of actors. */
export type ActorKind =
  /** The regular armed forces of a state, or one of their services. */
  | 'ARMED_FORCES'
  /** An organised armed group that is not the force of a state. */
  | 'ARMED_GROUP'
  /** Several actors acting together under a name: an actor of its own, whose ties its members do not inherit. */
  | 'COALITION'
  /** A set that a source speaks of without naming its members: "pro-government militias", "civilians". */
  | 'COLLECTIVE'
  /** An armed group that fights beside a state or party without being its regular force. */
  | 'MILITIA'
  /** A ministry, service, parliament or other organ of a state or group. */
  | 'ORGAN'
  /** An organisation that is none of the others: international, humanitarian, a news agency. */
  | 'ORGANISATION'
  /** A political party or movement. */
  | 'PARTY'
  /** One human being. */
  | 'PERSON'
  /** A state together with its government. */
  | 'STATE';

/** An actor that a text may mean, and why. */
export type ActorMatch = {
  /** The actor. */
  readonly actor: Actor;
  /** The name that matched; when an id matched, the actor's English name. */
  readonly matched: Name;
  /** Why it matched. */
  readonly reason: MatchReason;
  /** How well it matches, from 0 to 1. Comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** No actor answers to what was given as `from`, `to`, `through`, `avoid` or `against`. */
export type ActorNotFound = {
  /** What was given. */
  readonly input: Scalars['String']['output'];
  /** The nearest actors, best first; when none is near, those of whom one word of the text is the name. Empty: there are none. */
  readonly suggestions: ReadonlyArray<ActorMatch>;
};

/** Which actors. All conditions given must be met; null is no condition. */
export type ActorWhere = {
  /** That may have existed at some time within this date. Null: at any time. */
  readonly existsAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** With an identifier in this scheme. Null: with or without. */
  readonly externalIdScheme?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. Null: of any. */
  readonly kind?: InputMaybe<ActorKind>;
  /** With a name in any language that contains this text, upper and lower case alike. Null: whatever the name. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Several actors answer to what was given. */
export type AmbiguousActor = {
  /** All that it may mean, at least two, best first. Ask again with an id. */
  readonly candidates: ReadonlyArray<ActorMatch>;
  /** What was given. */
  readonly input: Scalars['String']['output'];
};

/** Measures of balance of a signed graph. */
export type Balance = {
  /** The least weight of ties that fit in no two camps. */
  readonly frustration: Frustration;
  /** Address, relative to this service, of a page that asks this question again at the known time at which it was answered. */
  readonly permalink: Scalars['String']['output'];
  /** The graph that was measured. */
  readonly projection: SidesProjection;
  /** Triads: three actors of whom each is tied with each. */
  readonly triads: TriadCounts;
  /**
   * `tr exp(A) / tr exp(|A|)`: closed walks with their signs, one of n steps counting 1/n!; 1 when the graph is balanced. Null: there are no ties, or
   * it took longer than five seconds.
   */
  readonly walkBalance: Maybe<Scalars['Float']['output']>;
};


/** Measures of balance of a signed graph. */
export type BalanceFrustrationArgs = {
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

/** Days on which the signs between the actors of a scope are the same. */
export type BalancePeriod = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** Its frustration index. Periods are solved in order of time with one deadline. Null: time was over before its turn. */
  readonly frustration: Maybe<FrustrationValue>;
  /** The graph on these days; what is left out is that of the first of them. */
  readonly projection: SidesProjection;
  /** The day after the last. */
  readonly to: Scalars['Date']['output'];
  /** Its triads by kind. */
  readonly triads: TriadCounts;
};

/** Values of balance over a span. */
export type BalanceSeries = {
  /** Number of all periods. */
  readonly periodCount: Scalars['Int']['output'];
  /** The periods, in order of time; together they are the span. */
  readonly periods: ReadonlyArray<BalancePeriod>;
};


/** Values of balance over a span. */
export type BalanceSeriesPeriodsArgs = {
  after: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who stands between two sets of actors. */
export type Brokers = {
  /** The fewest actors who cut all chains, and so the most chains that share nobody in between; 0: nothing connects the two. Null: nobody can stand between, since the two share an actor or a tie. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Such actors as near to `from` as can be, in order of id. */
  readonly nearFrom: ReadonlyArray<Actor>;
  /** The same, as near to `to` as can be. Where the two differ, others would do too. */
  readonly nearTo: ReadonlyArray<Actor>;
  /** The graph that they are in. */
  readonly projection: SidesProjection;
};


/** Who stands between two sets of actors. */
export type BrokersNearFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who stands between two sets of actors. */
export type BrokersNearToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A side: actors whom the best partition puts together. */
export type Camp = {
  /** The actors, in order of id. */
  readonly actors: ReadonlyArray<Actor>;
  /** A, B, C … in the same order, as pictures show it. */
  readonly letter: Scalars['String']['output'];
  /** From 1: the largest is first. */
  readonly number: Scalars['Int']['output'];
  /** How many actors it has. */
  readonly size: Scalars['Int']['output'];
};


/** A side: actors whom the best partition puts together. */
export type CampActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two actors, and how they stand. */
export type CampPair = {
  /** The actor whose id sorts first. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** How they stand in all best partitions. */
  readonly relation: CampRelation;
};

/** How two actors stand in all best partitions. */
export type CampRelation =
  /** Always in one camp. */
  | 'ALWAYS'
  /** Never in one camp. */
  | 'NEVER'
  /** In one camp in some of them. */
  | 'SOMETIMES'
  /** No chain of ties connects the two. */
  | 'UNCONNECTED'
  /** Time was over before it was settled. */
  | 'UNKNOWN';

/** What all best partitions have in common. */
export type CampStability = {
  /** How many pairs of actors stand in each way, in the order of the ways. */
  readonly counts: ReadonlyArray<RelationCount>;
  /** Number of groups of two and more who are together in all best partitions. */
  readonly groupCount: Scalars['Int']['output'];
  /** Groups of two and more who are together in all best partitions, largest first. */
  readonly groups: ReadonlyArray<StableGroup>;
  /** True: what is said holds for all best partitions. False: time was over before some pairs were settled, and these are `UNKNOWN`. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many camps were allowed. Null: any number. */
  readonly maxCamps: Maybe<Scalars['Int']['output']>;
  /** Pairs of actors, in order of their ids. */
  readonly pairs: ReadonlyArray<CampPair>;
  /** The graph that was divided. */
  readonly projection: SidesProjection;
};


/** What all best partitions have in common. */
export type CampStabilityGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What all best partitions have in common. */
export type CampStabilityPairsArgs = {
  actor: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relation: InputMaybe<CampRelation>;
};

/** An actor is in another camp than before. */
export type CampSwitch = {
  /** Who. */
  readonly actor: Actor;
  /** Ties of the actor that hold from this day on and did not the day before, by id. */
  readonly began: ReadonlyArray<Tie>;
  /** Ties of the actor that held the day before and hold no more, by id. */
  readonly ended: ReadonlyArray<Tie>;
  /** True: in all best partitions before and after, it left or joined some other actor. False: another best partition may say that it stayed. Null: time was over before that was settled. */
  readonly forced: Maybe<Scalars['Boolean']['output']>;
  /** Who is in its camp now and was not before, in order of id. */
  readonly joined: ReadonlyArray<Actor>;
  /** Who was in its camp before and is not now, in order of id. */
  readonly left: ReadonlyArray<Actor>;
  /** The first day in the new camp. */
  readonly on: Scalars['Date']['output'];
};


/** An actor is in another camp than before. */
export type CampSwitchJoinedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor is in another camp than before. */
export type CampSwitchLeftArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The best partition found, with what is proved of it. */
export type Camps = {
  /** No partition costs less; equal to `cost` when it is `OPTIMAL`. */
  readonly bound: Scalars['Int']['output'];
  /** Number of all camps. What no chain of ties connects is in different camps. */
  readonly campCount: Scalars['Int']['output'];
  /** The camps, largest first, then by their first actor. */
  readonly camps: ReadonlyArray<Camp>;
  /**
   * The graph, the camps, and weighted cuts that prove the bound by addition alone: saved as a file, `entente check-certificate` checks it without
   * a solver. Actors are numbers, in the order of `actorIds`.
   */
  readonly certificate: Scalars['JSON']['output'];
  /** What the ties weigh that do not fit. */
  readonly cost: Scalars['Int']['output'];
  /** How many camps were allowed. Null: any number. */
  readonly maxCamps: Maybe<Scalars['Int']['output']>;
  /** Address, relative to this service, of a page that asks this question again at the known time at which it was answered. */
  readonly permalink: Scalars['String']['output'];
  /** The graph that was divided. */
  readonly projection: SidesProjection;
  /** Whether it is proved that no partition is better. */
  readonly status: SolveStatus;
  /** How many dyads do not fit. */
  readonly violationCount: Scalars['Int']['output'];
  /** The dyads that do not fit, in order of their actors. */
  readonly violations: ReadonlyArray<SignedDyad>;
};


/** The best partition found, with what is proved of it. */
export type CampsCampsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The best partition found, with what is proved of it. */
export type CampsViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Whether something held at the time asked. Each implies the next. A question with a date and no certainty means at least
 * `LIKELY`; what is merely not contradicted comes only when it is asked for.
 */
export type Certainty =
  /** It must have held at some moment of the time asked. */
  | 'CERTAIN'
  /** Within the horizon of its type of a time at which it held: near enough that three in four such ties still hold. */
  | 'LIKELY'
  /** Nothing said contradicts it. */
  | 'POSSIBLE';

/** How a chain of support ends. */
export type ChainReach =
  /** The last tie is against the target: its object acts for the sponsor. */
  | 'AGAINST'
  /** The target is the last who is supported. */
  | 'SUPPORTED';

/** A change of what holds between two actors, or of who holds a place. */
export type Change = {
  /** The tie or holding of after. Null: nothing is at least likely on the last day. */
  readonly after: Maybe<Derived>;
  /** The tie or holding of before; of `PASSED` the one that passed. Null: nothing was at least likely on the day before. */
  readonly before: Maybe<Derived>;
  /**
   * The claims that say so, by id: of a beginning those that state it, else those that attest the tie first; of an end those that
   * state it; of a last attestation those that attest it; of a flip those that begin the new tie and those that attest the old
   * one last. Where it follows from something else (an actor came to be or ceased to be, another stretch bounds this one), all
   * that support the tie.
   */
  readonly claims: ReadonlyArray<Claim>;
  /** What sort of change it is. */
  readonly kind: ChangeKind;
  /** When it happened; a range means some day within. Null: within the range asked, and nothing narrows it. */
  readonly on: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of changes. */
export type ChangeConnection = {
  /** The page's changes, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The page's changes. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * Address, relative to this service, of a page that asks this question again at the known time at which it was answered: what
   * was read stays readable, whatever the ledger learns. The question stands behind `#`.
   */
  readonly permalink: Scalars['String']['output'];
  /** Number of changes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type ChangeEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** Sorts of changes. */
export type ChangeKind =
  /** A source states that it began within the range. */
  | 'BEGAN'
  /** A source states that it ended within the range. */
  | 'ENDED'
  /** It was last attested before, its horizon ended within the range, and no source states an end. */
  | 'FADED'
  /**
   * It was first attested within the range, and not known to hold before. An activity or act (fighting, support, an objection)
   * that was likely on the day before by this attestation alone is both `before` and `after`.
   */
  | 'FIRST_ATTESTED'
  /** Two actors went from standing with each other to standing against each other, or back. */
  | 'FLIPPED'
  /** It is first attested after the range, and its horizon begins within it. */
  | 'NEARED'
  /** It was attested within the range, and is likely on neither side of it. */
  | 'PASSED';

/** A page of a chronicle. */
export type ChronicleConnection = {
  /** The page's entries, each with its cursor. */
  readonly edges: ReadonlyArray<ChronicleEdge>;
  /** The page's entries. */
  readonly nodes: ReadonlyArray<ChronicleEntry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries in the whole chronicle. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a chronicle. */
export type ChronicleEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ChronicleEntry;
};

/** One thing that is known between two actors, with its sentence. */
export type ChronicleEntry = {
  /** The claims that say so, by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** The event in which both took part. Null: the entry is of no event. */
  readonly event: Maybe<Event>;
  /** What sort of entry it is. */
  readonly kind: ChronicleKind;
  /** When; a range means some day within. Null: the source gives no date. */
  readonly on: Maybe<Scalars['PartialDate']['output']>;
  /** That of the tie: +1, −1 or 0. Of an event: −1 when the two stood on different sides, +1 when on the same, else 0. */
  readonly sign: Scalars['Int']['output'];
  /** The entry in one sentence. */
  readonly text: Scalars['String']['output'];
  /** The tie that began, was attested, ended or was denied. Null: the entry is of an event, or of a claim that makes no tie. */
  readonly tie: Maybe<Tie>;
};


/** One thing that is known between two actors, with its sentence. */
export type ChronicleEntryTextArgs = {
  language?: InputMaybe<Language>;
};

/** Sorts of entries of a chronicle. */
export type ChronicleKind =
  /** Somebody announced a tie that they intended. */
  | 'ANNOUNCED'
  /** A source says that a tie held. */
  | 'ATTESTED'
  /** A source states that a tie began. */
  | 'BEGAN'
  /** Somebody denied a tie. */
  | 'DENIED'
  /** A source states that a tie ended. */
  | 'ENDED'
  /** An event in which both took part. */
  | 'EVENT';

/**
 * What one asserter says in one document, for one valid time, with at least one piece of evidence. Claims are added and
 * retired, never edited or deleted.
 */
export type Claim = {
  /** What it is about: the id of an event, or a slug for an issue or a policy. Null: nothing in particular. */
  readonly about: Maybe<Scalars['String']['output']>;
  /** The third actor it is directed against. Null: none was named. */
  readonly against: Maybe<Actor>;
  /** Who says it, such as a ministry. Null: the document speaks for itself. */
  readonly assertedBy: Maybe<Actor>;
  /** When it is said to have held; a month, year or range means some day within. Null: the source does not say. */
  readonly attestedOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * NATO Admiralty code of the claim itself: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot
   * be judged. Null: not graded. 4 makes days at most possible, 5 makes no tie; 6 and null are unknown, never a middle value.
   */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** The event taken part in. Null unless the type is `TOOK_PART`. */
  readonly event: Maybe<Event>;
  /** The exact places in documents that say it, at least one, ordered by document, then locator. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * How many places of documents say it. It is more than the length of `evidence` when a piece of it stands for several rows of
   * a dataset: its `locator` is `rows=N from FIRST to LAST`.
   */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The form of support. Null: the type is not `SUPPORTS`, or no form was named. */
  readonly form: Maybe<SupportForm>;
  /** 32 hexadecimal digits: a hash of every field but the evidence and the ledger's own times. */
  readonly id: Scalars['ID']['output'];
  /** The coder's remark. Null: none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The other actor of the tie claimed. Null for `HOLDS` and `TOOK_PART`. */
  readonly object: Maybe<Actor>;
  /** What the text calls the object; `object` is who the coder took it for. Null: not noted, or no object. */
  readonly objectAsStated: Maybe<Scalars['String']['output']>;
  /** True when the source says that it also held on the document's date. An end that is not known is not ongoing. */
  readonly ongoing: Scalars['Boolean']['output'];
  /**
   * What it goes back to: `actor:<id>` of its asserter, else the last document of `via`, else `source`: as `dataset:<id>` where
   * that is a version of a dataset, else as `source:<id>`. Claims of one origin do not corroborate each other.
   */
  readonly origin: Scalars['String']['output'];
  /** The place held. Null unless the type is `HOLDS`. */
  readonly place: Maybe<Place>;
  /** What else it says (role, degree, post, pact …), ordered by key, then value. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** When the ledger learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the ledger withdrew it. Null: it stands. */
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. Null: it stands. */
  readonly retiredBecause: Maybe<Scalars['String']['output']>;
  /** The document in hand. */
  readonly source: Source;
  /** How it is said: asserted, alleged, denied or announced. */
  readonly stance: Stance;
  /** Who the claim is about. */
  readonly subject: Actor;
  /** What the text calls the subject ("the Kurds"); `subject` is who the coder took it for. Null: not noted. */
  readonly subjectAsStated: Maybe<Scalars['String']['output']>;
  /** What is claimed: a `TieType`, or `HOLDS` (actor holds a place), or `TOOK_PART` (actor in an event). */
  readonly type: Scalars['String']['output'];
  /** When it began, as the source says. Null: the source does not say. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it ended, as the source says: the first day it no longer held; as a month, year or range, it stopped at some moment
   * within. Null: the source does not say.
   */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
  /** The documents it came through, nearest to `source` first. Empty: it came through none. */
  readonly via: ReadonlyArray<Source>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The page's claims, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page's claims. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of claims in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/**
 * What one asserter says in one document. Texts are trimmed, and an empty one is null. Actors are named by id, `scheme:value`
 * or any of their names, places by id or any of their names, sources and events by id.
 */
export type ClaimInput = {
  /** What it is about: the id of an event, or a slug for an issue or a policy. Null: nothing in particular. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** The third actor it is directed against. Null: none was named. */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** Who says it: an actor. Null: the document speaks for itself. */
  readonly assertedBy?: InputMaybe<Scalars['ID']['input']>;
  /**
   * When it is said to have held. Null: the source does not say. A claim that is no denial needs `validFrom`, `validTo`,
   * `attestedOn` or `ongoing`.
   */
  readonly attestedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** NATO Admiralty code of the claim itself, 1 to 6. Null: not graded. */
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  /** The event taken part in. Null unless the type is `TOOK_PART`. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  /** The exact places in documents that say it: 1 to 100. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** The form of support. Null: the type is not `SUPPORTS`, or no form was named. */
  readonly form?: InputMaybe<SupportForm>;
  /** The coder's remark. Null: none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The other actor of the tie claimed. Null for `HOLDS` and `TOOK_PART`. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** What the text calls the object. Null: not noted, or no object. */
  readonly objectAsStated?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source says that it also held on the document's date. Null: false. */
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The place held. Null unless the type is `HOLDS`. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** What else it says, at most 20; of `TOOK_PART` also the `side`, a whole number. Null: nothing else. */
  readonly qualifiers?: InputMaybe<ReadonlyArray<QualifierInput>>;
  /** The document in hand: a source. */
  readonly source: Scalars['ID']['input'];
  /** How it is said. Null: `ASSERTED`. */
  readonly stance?: InputMaybe<Stance>;
  /** Who the claim is about: an actor. */
  readonly subject: Scalars['ID']['input'];
  /** What the text calls the subject. Null: not noted. */
  readonly subjectAsStated?: InputMaybe<Scalars['String']['input']>;
  /** What is claimed: a `TieType`, or `HOLDS` (actor holds a place), or `TOOK_PART` (actor in an event). */
  readonly type: Scalars['String']['input'];
  /** When it began, as the source says. Null: the source does not say. */
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The first day it no longer held, as the source says. Null: the source does not say. */
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The documents it came through, nearest to `source` first; at most 20. Null: none. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/**
 * Which claims. All conditions given must be met; null is no condition. Actors are given by id, `scheme:value` or any of
 * their names; one that does not exist is the error `NOT_FOUND` with `extensions.suggestions`, one
 * that is ambiguous `BAD_USER_INPUT` with `extensions.candidates`.
 */
export type ClaimWhere = {
  /** About this event, issue or policy. Null: about anything or nothing. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** This actor is subject, object or the one it is against. Null: whoever. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Said by this actor. Null: by anyone, or by the document itself. */
  readonly assertedBy?: InputMaybe<Scalars['ID']['input']>;
  /** True: also claims already retired at the known time asked. False or null: only those that stood. */
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the ledger stood at this instant (`recordedAt ≤ knownAt < retiredAt`). Null: as it stands now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this actor as object. Null: whoever or none. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** On who holds this place (id, or any of its names). Null: on anything. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Only from documents published by the end of this day. Null: from all documents. */
  readonly publishedBy?: InputMaybe<Scalars['Date']['input']>;
  /** From the document with this id: the one in hand, or one it came through. Null: from any. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Of this stance. Null: of any. */
  readonly stance?: InputMaybe<Stance>;
  /** About this actor. Null: about whomever. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types: names of `TieType`, `HOLDS`, `TOOK_PART`; an empty list matches nothing. Null: of any type. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The small graph that connects two sets of actors. */
export type ConnectionBetween = {
  /** How many actors are on shortest chains. */
  readonly actorCount: Scalars['Int']['output'];
  /** They, in order of id. */
  readonly actors: ReadonlyArray<Actor>;
  /** How many dyads are on shortest chains. */
  readonly dyadCount: Scalars['Int']['output'];
  /** They, in order of their actors, with their ties. */
  readonly dyads: ReadonlyArray<SignedDyad>;
  /** Ties of a shortest chain; 0: the sets share an actor. Null: no chain connects the two. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** The graph that they are in. */
  readonly projection: SidesProjection;
};


/** The small graph that connects two sets of actors. */
export type ConnectionBetweenActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The small graph that connects two sets of actors. */
export type ConnectionBetweenDyadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A read-only Cypher statement to run in Neo4j Browser. */
export type CypherStatement = {
  /** Address that opens Neo4j Browser with the statement in its editor, ready to run. Null: no Browser is known to this service. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /**
   * An object: what stands in the text, `actors` in order and the ids of their `ties`, for a statement of one's own that takes
   * them as `$actors` and `$ties`.
   */
  readonly parameters: Scalars['JSON']['output'];
  /** The statement as it is run or pasted: its values stand in it. */
  readonly text: Scalars['String']['output'];
};

/** Days from `from` up to but not including `to`. */
export type DateInterval = {
  /** First day. Null: open. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** First day after it. Null: open. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Days from `from` up to but not including `to`, which must be later; otherwise the error `BAD_USER_INPUT`. */
export type DateRange = {
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** First day after it. */
  readonly to: Scalars['Date']['input'];
};

/**
 * What follows from the claims that stand, for one unbroken stretch of time (a spell); computed, never written by hand. It has
 * four days: it began within [`startEarliest`, `startLatest`] and ended within [`endEarliest`, `endLatest`], ends exclusive.
 */
export type Derived = {
  /** When it is said to have held, in order of time. */
  readonly attested: ReadonlyArray<Stretch>;
  /** The four days between which it began and ended. */
  readonly bounds: TimeBounds;
  /**
   * Whether it held at some moment within the date: `CERTAIN`, `LIKELY` or `POSSIBLE`, the strongest that is true. Null: what is
   * known rules it out.
   */
  readonly certainty: Maybe<Certainty>;
  /** The claims that support or deny it, by id. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * One score in (0, 1) from the grades of its independent origins, for ordering and filtering only. Null: every grade is
   * unknown.
   */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /**
   * True when a claim that covers it denies it, or when its claims contradict each other about its time. A denial takes no
   * certainty away. With a date, only denials near enough to it count: within the horizon of the type.
   */
  readonly contested: Scalars['Boolean']['output'];
  /**
   * Who denies it, ordered by id. A document that denies it in its own voice has no actor and shows only among `claims`. With a
   * date, only those whose denial is near enough to it.
   */
  readonly deniers: ReadonlyArray<Actor>;
  /** `<hash of its key>-<hash of its four days>`: it changes when what is known of its time changes. */
  readonly id: Scalars['ID']['output'];
  /**
   * The days near enough to a time at which it held: within the horizon of its type, and never outside its stated bounds. Null:
   * there are none.
   */
  readonly likely: Maybe<DateInterval>;
  /** True when it is made of allegations or doubtful claims alone: on no day more than `POSSIBLE`, whatever its days. */
  readonly neverCertain: Scalars['Boolean']['output'];
  /**
   * True when no claim gives an end and one says that it also held on its document's date. It is certain up to that date,
   * likely for the horizon of its type after it, and possible later.
   */
  readonly ongoing: Scalars['Boolean']['output'];
  /** Number of different origins of the claims that support it; republication is not corroboration. */
  readonly origins: Scalars['Int']['output'];
  /** When it began, as precisely as the claims allow: one date or a range. Null: nothing bounds the start. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it ended: the first day it no longer held; a month, year or range means that it stopped at some moment within. Null:
   * nothing bounds the end.
   */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * What follows from the claims that stand, for one unbroken stretch of time (a spell); computed, never written by hand. It has
 * four days: it began within [`startEarliest`, `startLatest`] and ended within [`endEarliest`, `endLatest`], ends exclusive.
 */
export type DerivedCertaintyArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What follows from the claims that stand, for one unbroken stretch of time (a spell); computed, never written by hand. It has
 * four days: it began within [`startEarliest`, `startLatest`] and ended within [`endEarliest`, `endLatest`], ends exclusive.
 */
export type DerivedClaimsArgs = {
  stance: InputMaybe<Stance>;
};


/**
 * What follows from the claims that stand, for one unbroken stretch of time (a spell); computed, never written by hand. It has
 * four days: it began within [`startEarliest`, `startLatest`] and ended within [`endEarliest`, `endLatest`], ends exclusive.
 */
export type DerivedContestedArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What follows from the claims that stand, for one unbroken stretch of time (a spell); computed, never written by hand. It has
 * four days: it began within [`startEarliest`, `startLatest`] and ended within [`endEarliest`, `endLatest`], ends exclusive.
 */
export type DerivedDeniersArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};

/** How much an explanation says. */
export type Detail =
  /** Every tie, with its dates, who says so and who denies it. */
  | 'FULL'
  /** One sentence for the path and one for each hop, by its best tie. */
  | 'SHORT';

/** Two actors and every tie between them, either way. */
export type Dyad = {
  /** The actor whose id sorts first. */
  readonly a: Actor;
  /** The actor whose id sorts last. */
  readonly b: Actor;
  /**
   * All that is known between the two in order of time: ties that begin, end or are attested, events in which both took part,
   * what they or others said.
   */
  readonly chronicle: ChronicleConnection;
  /**
   * Address, relative to this service, of a page that asks this question again at the known time at which it was answered: what
   * was read stays readable, whatever the ledger learns. The question stands behind `#`.
   */
  readonly permalink: Scalars['String']['output'];
  /** Every tie between the two, of any time, ordered by start (open first), then id. */
  readonly ties: ReadonlyArray<Tie>;
  /**
   * The stretches over which the same ties are at least likely, disjoint, in order of time; stretches without a tie are left
   * out.
   */
  readonly timeline: ReadonlyArray<DyadPeriod>;
};


/** Two actors and every tie between them, either way. */
export type DyadChronicleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch over which the same ties hold between two actors. */
export type DyadPeriod = {
  /** `CERTAIN` when one of its ties must have held on every day of it, else `LIKELY`. */
  readonly certainty: Certainty;
  /** First day. Null: open. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** That of its ties that are not neutral; 0 when they disagree or there are none. */
  readonly sign: Scalars['Int']['output'];
  /** The ties that were at least likely, at least one, by id. */
  readonly ties: ReadonlyArray<Tie>;
  /** First day after it. Null: open. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Something that happened on a date: a capture, a strike, a referendum. Who took part is said by claims of type `TOOK_PART`. */
export type Event = {
  /**
   * The claims of who took part and the denials, by id. One that is merely announced, or improbable (credibility 5), is in the
   * ledger alone.
   */
  readonly claims: ReadonlyArray<Claim>;
  /** When it happened; a month, year or range means some time within. Null: not known. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The evidence of all its claims, each place once, ordered by document, then locator. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A readable slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What to call it. Null: no name is known in that language. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Who took part, by side (null last), then role, then actor id. */
  readonly participants: ReadonlyArray<Participant>;
  /** Where it happened. Null: not known, or nowhere in particular. */
  readonly place: Maybe<Place>;
};


/** Something that happened on a date: a capture, a strike, a referendum. Who took part is said by claims of type `TOOK_PART`. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of events. */
export type EventConnection = {
  /** The page's events, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page's events. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of events in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type EventEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Sorts of events. */
export type EventKind =
  /** An agreement is reached. */
  | 'AGREEMENT'
  /** Somebody takes a post. */
  | 'APPOINTMENT'
  /** Fighting between armed actors. */
  | 'BATTLE'
  /** A place passes from one holder to another. */
  | 'CAPTURE'
  /** None of the others. */
  | 'OTHER'
  /** A government or ruler is removed by force. */
  | 'OVERTHROW'
  /** A popular vote on a question. */
  | 'REFERENDUM'
  /** Somebody leaves a post. */
  | 'RESIGNATION'
  /** An attack from afar: air, artillery, missile. */
  | 'STRIKE'
  /** A meeting or round of negotiations. */
  | 'TALKS'
  /** A demand with a threat and a deadline. */
  | 'ULTIMATUM'
  /** An attack on civilians. */
  | 'VIOLENCE_AGAINST_CIVILIANS';

/**
 * Which events. All conditions given must be met; null is no condition. Something named that does not exist is the error
 * `NOT_FOUND`.
 */
export type EventWhere = {
  /** That may have happened within this range; events without a date are left out. Null: at any time. */
  readonly during?: InputMaybe<DateRange>;
  /** Of this kind. Null: of any. */
  readonly kind?: InputMaybe<EventKind>;
  /** As the ledger stood at this instant (`recordedAt ≤ knownAt < retiredAt`). Null: as it stands now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** In which this actor (id, `scheme:value` or any of its names) took part. Null: whoever did. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** In this place (id, or any of its names) or in one within it. Null: anywhere. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Only from documents published by the end of this day. Null: from all documents. */
  readonly publishedBy?: InputMaybe<Scalars['Date']['input']>;
};

/** The exact place in a document that says a claim. */
export type Evidence = {
  /** The document. */
  readonly document: Source;
  /** Our own words for what stands there, never the document's. Null: none in that language. */
  readonly gloss: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the place's UTF-8 bytes, hexadecimal. Null: the document cannot be hashed. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /**
   * Where in it: a paragraph and its characters `p5:0-62`, a section `Timeline > 2014#p4`, the first and the last words of a
   * passage `text=The%20talks,the%20end`, a row.
   */
  readonly locator: Scalars['String']['output'];
  /**
   * Where a browser shows it: the address of the document, with its section and a few words of the place where they are known.
   * The page may have changed since it was read. Null: the document has no address.
   */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** The exact place in a document that says a claim. */
export type EvidenceGlossArgs = {
  language?: InputMaybe<Language>;
};

/** The exact place in a document that says a claim. */
export type EvidenceInput = {
  /** The document: a source. */
  readonly document: Scalars['ID']['input'];
  /** The same in Arabic. Null: none. */
  readonly glossAr?: InputMaybe<Scalars['String']['input']>;
  /** Your own words in English for what stands there, never the document's. Null: none. */
  readonly glossEn?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the place's UTF-8 bytes, 64 lower-case hexadecimal digits. Null: the document cannot be hashed. */
  readonly hash?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where in it: a paragraph and its characters `p5:0-62`, a section `Timeline > 2014#p4`, the first and the last words of a
   * passage `text=The%20talks,the%20end`, a row.
   */
  readonly locator: Scalars['String']['input'];
  /**
   * The first few words that stand there, six at most, for a link that shows the place. Only where the licence of the document
   * permits to copy them. Null: none.
   */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** An identifier that somebody else gives an actor of ours. */
export type ExternalId = {
  /** The identifier within the scheme: `Q796`. */
  readonly id: Scalars['String']['output'];
  /** Whose: `wikidata`, `ucdp`, `gw` (Gleditsch–Ward), `cow`, `iso3166`. */
  readonly scheme: Scalars['String']['output'];
};

/** The sign of a dyad turned. */
export type Flip = {
  /** The actor whose id sorts first. */
  readonly a: Actor;
  /** The sign after. */
  readonly after: Scalars['Int']['output'];
  /** The other one. */
  readonly b: Actor;
  /** The sign before: +1 or −1. */
  readonly before: Scalars['Int']['output'];
  /** The first day with the new sign. */
  readonly on: Scalars['Date']['output'];
  /** The ties that speak for the sign after, by id. */
  readonly tiesAfter: ReadonlyArray<Tie>;
  /** The ties that spoke for the sign before, by id. */
  readonly tiesBefore: ReadonlyArray<Tie>;
  /** The day on which the old sign no longer held; before `on` where the dyad had none in between. */
  readonly until: Scalars['Date']['output'];
};

/** The frustration index: the least weight of ties that do not fit, over all partitions into two camps. */
export type Frustration = {
  /** No partition has less; equal to `index` when it is `OPTIMAL`. */
  readonly bound: Scalars['Int']['output'];
  /** What the ties weigh that do not fit in the best partition found. */
  readonly index: Scalars['Int']['output'];
  /** 1 − 2 × index / weight of all ties: 1 when the graph is balanced, 0 at the worst. Null: there are no ties. */
  readonly normalised: Maybe<Scalars['Float']['output']>;
  /** Whether the index is proved. */
  readonly status: SolveStatus;
  /** How many dyads do not fit. */
  readonly violationCount: Scalars['Int']['output'];
  /** The dyads that do not fit in the best partition found, in order of their actors. */
  readonly violations: ReadonlyArray<SignedDyad>;
};


/** The frustration index: the least weight of ties that do not fit, over all partitions into two camps. */
export type FrustrationViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A frustration index, and whether it is proved. */
export type FrustrationValue = {
  /** No partition has less. */
  readonly bound: Scalars['Int']['output'];
  /** The best value found. */
  readonly index: Scalars['Int']['output'];
  /** Whether it is proved. */
  readonly status: SolveStatus;
};

/** Who holds a place over one spell: derived from claims of type `HOLDS` like a tie, never a hop of a path. */
export type Holding = Derived & {
  /** Who holds it. */
  readonly actor: Actor;
  /** When it is said to have held, in order of time. */
  readonly attested: ReadonlyArray<Stretch>;
  /** The four days between which it began and ended. */
  readonly bounds: TimeBounds;
  /**
   * Whether it held at some moment within the date: `CERTAIN`, `LIKELY` or `POSSIBLE`, the strongest that is true. Null: what is
   * known rules it out.
   */
  readonly certainty: Maybe<Certainty>;
  /** The claims that support or deny it, by id. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * One score in (0, 1) from the grades of its independent origins, for ordering and filtering only. Null: every grade is
   * unknown.
   */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /**
   * True when a claim that covers it denies it, or when its claims contradict each other about its time. A denial takes no
   * certainty away. With a date, only denials near enough to it count: within the horizon of the type.
   */
  readonly contested: Scalars['Boolean']['output'];
  /**
   * Who denies it, ordered by id. A document that denies it in its own voice has no actor and shows only among `claims`. With a
   * date, only those whose denial is near enough to it.
   */
  readonly deniers: ReadonlyArray<Actor>;
  /** `<hash of its key>-<hash of its four days>`: it changes when what is known of its time changes. */
  readonly id: Scalars['ID']['output'];
  /**
   * The days near enough to a time at which it held: within the horizon of its type, and never outside its stated bounds. Null:
   * there are none.
   */
  readonly likely: Maybe<DateInterval>;
  /** True when it is made of allegations or doubtful claims alone: on no day more than `POSSIBLE`, whatever its days. */
  readonly neverCertain: Scalars['Boolean']['output'];
  /**
   * True when no claim gives an end and one says that it also held on its document's date. It is certain up to that date,
   * likely for the horizon of its type after it, and possible later.
   */
  readonly ongoing: Scalars['Boolean']['output'];
  /** Number of different origins of the claims that support it; republication is not corroboration. */
  readonly origins: Scalars['Int']['output'];
  /** The place held. */
  readonly place: Place;
  /** When it began, as precisely as the claims allow: one date or a range. Null: nothing bounds the start. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it ended: the first day it no longer held; a month, year or range means that it stopped at some moment within. Null:
   * nothing bounds the end.
   */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/** Who holds a place over one spell: derived from claims of type `HOLDS` like a tie, never a hop of a path. */
export type HoldingCertaintyArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Who holds a place over one spell: derived from claims of type `HOLDS` like a tie, never a hop of a path. */
export type HoldingClaimsArgs = {
  stance: InputMaybe<Stance>;
};


/** Who holds a place over one spell: derived from claims of type `HOLDS` like a tie, never a hop of a path. */
export type HoldingContestedArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Who holds a place over one spell: derived from claims of type `HOLDS` like a tie, never a hop of a path. */
export type HoldingDeniersArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};

/** One step of a path, from an actor to the next. */
export type Hop = {
  /** That of its most certain tie at the time asked. */
  readonly certainty: Certainty;
  /** The actor nearer to the start. */
  readonly from: Actor;
  /**
   * That of its ties that are not neutral and at least likely; only if it has none of these, of its possible ones. 0 when they
   * disagree or there are none.
   */
  readonly sign: Scalars['Int']['output'];
  /** Every tie that qualifies between the two, at least one, most independent origins first, then by id. */
  readonly ties: ReadonlyArray<Tie>;
  /** The actor nearer to the goal. */
  readonly to: Actor;
};

/** What may be expected of two actors. It is no tie. */
export type InferredTie = {
  /** One actor. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** Mean distance of what they said and what came, over ten bins of probability. Null: there were none. */
  readonly calibrationError: Maybe<Scalars['Float']['output']>;
  /** The first year that it was learnt from. */
  readonly firstYear: Scalars['Int']['output'];
  /** Always true: no source says so. */
  readonly isInferred: Scalars['Boolean']['output'];
  /** The last one. */
  readonly lastYear: Scalars['Int']['output'];
  /** Why nothing is told. Null: something is. */
  readonly notToldBecause: Maybe<Scalars['String']['output']>;
  /** How many earlier predictions were made in the same way, each from the years before it. */
  readonly predictions: Scalars['Int']['output'];
  /** That the tie is friendly, if the two get one. Null: nothing is told. */
  readonly probability: Maybe<Scalars['Float']['output']>;
  /** The graph of the last year. */
  readonly projection: SidesProjection;
  /** +1 when friendship is more probable than is usual among new ties, else −1. Null: nothing is told. */
  readonly sign: Maybe<Scalars['Int']['output']>;
  /** The share of friendly ones among the new ties that were seen. Null: nothing is told. */
  readonly usual: Maybe<Scalars['Float']['output']>;
  /** Third actors who speak against it: a friend of one and an enemy of the other, in order of id. */
  readonly witnessesAgainst: ReadonlyArray<Witness>;
  /** Number of all who speak against it. */
  readonly witnessesAgainstCount: Scalars['Int']['output'];
  /** Third actors who speak for friendship: friends of both, or enemies of both, in order of id. */
  readonly witnessesFor: ReadonlyArray<Witness>;
  /** Number of all who speak for friendship. */
  readonly witnessesForCount: Scalars['Int']['output'];
};


/** What may be expected of two actors. It is no tie. */
export type InferredTieWitnessesAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be expected of two actors. It is no tie. */
export type InferredTieWitnessesForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is wrong with one claim of an input, or to be known of it. */
export type Issue = {
  /** Which of its fields. Null: the claim as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** Which claim, from 0. Null: the call as a whole. */
  readonly index: Maybe<Scalars['Int']['output']>;
  /** What is wrong with it. */
  readonly problem: Scalars['String']['output'];
  /** The nearest that would do. Null: nothing is near. */
  readonly suggestion: Maybe<Scalars['String']['output']>;
  /** What was given. Null: nothing. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/**
 * What a person found about two actors: a line of the ledger, added and withdrawn, never edited or deleted. While a `SAME_AS` stands,
 * one actor answers for both, and every claim on either counts for it; no name alone ever makes two actors one.
 */
export type Judgement = {
  /** A hash of verdict, actors, judge and reason, and of how often the like was withdrawn before. */
  readonly id: Scalars['ID']['output'];
  /** Who judged. */
  readonly judge: Scalars['String']['output'];
  /** The actor that answers for both where they are the same. */
  readonly keep: Actor;
  /** The actor it was compared with. */
  readonly other: Actor;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When the ledger learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was found. */
  readonly verdict: Verdict;
  /** When it was withdrawn. Null: it stands. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. Null: it stands. */
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  /** Who withdrew it. Null: it stands. */
  readonly withdrawnBy: Maybe<Scalars['String']['output']>;
};

/** Languages in which the service itself writes. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** Why a dyad with ties has no sign in the graph. */
export type LeftOutBecause =
  /** Its ties disagree. */
  | 'CONFLICT'
  /** One of its actors has fewer ties than `leastTies`. */
  | 'FEW_TIES'
  /** It has only neutral ties. */
  | 'NEUTRAL'
  /** It is a tie of an actor to itself. */
  | 'ONE_ACTOR'
  /** Ties of both signs are attested on the last day. */
  | 'SAME_DAY'
  /** As many origins speak for as against. */
  | 'TIED_COUNTS'
  /** Its ties disagree and none says when. */
  | 'UNDATED';

/** How many dyads are left out for one reason. */
export type LeftOutCount = {
  /** The reason. */
  readonly because: LeftOutBecause;
  /** How many dyads. */
  readonly dyads: Scalars['Int']['output'];
};

/** Two actors with ties that make no sign. */
export type LeftOutDyad = {
  /** The actor whose id sorts first. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** Why it is left out. */
  readonly because: LeftOutBecause;
  /** Its ties, by id; of `FEW_TIES` those that made its sign. */
  readonly ties: ReadonlyArray<Tie>;
};

/** Why an actor matches a text, surest first. */
export type MatchReason =
  /** The text is another name of it. */
  | 'ALIAS'
  /** The text is its official name. */
  | 'EXACT_NAME'
  /** The text is an identifier of it elsewhere, `scheme:value`. */
  | 'EXTERNAL_ID'
  /** A name equals the text once case, diacritics and variants of letters are set aside. */
  | 'FOLDED'
  /** The text is its id. */
  | 'ID'
  /** A name differs from the text by a few letters. */
  | 'MISSPELLING'
  /** A name of it, or a word of one, begins with the text. */
  | 'PREFIX';

/**
 * Every change of the ledger. A change takes the service's write token (`Authorization: Bearer …`); without one the whole
 * request is refused with `UNAUTHENTICATED`, or with `FORBIDDEN` by a service that has no token and takes no changes. The
 * response header `Entente-Bookmark` carries the bookmark of the last change; sent as a request header (several, with
 * commas), every answer of that request has read what was written by then. When Neo4j's answer to a change was lost and nobody can tell
 * whether it was made, the error is `OUTCOME_UNKNOWN`, and its message says how to ask. When a change is stored and its answer could not be
 * read afterwards, the error is `CHANGE_MADE`; its `extensions.because` is the code of what failed. A request with a header `Idempotency-Key` (any text, 200
 * characters at most) may be sent again: what it changed is changed once, and the answer says what it did the first time.
 */
export type Mutation = {
  /**
   * Records claims: all of them, or none when any has an issue. A claim that is known is recorded once, however often it comes;
   * evidence that it lacked is attached to it. One that was retired stays retired.
   */
  readonly recordClaims: RecordClaimsResult;
  /**
   * Retires a claim: from now on no tie follows from it. One that is retired already keeps its first time and reason.
   * `NOT_FOUND` when no claim has the id.
   */
  readonly retireClaim: Claim;
};


/**
 * Every change of the ledger. A change takes the service's write token (`Authorization: Bearer …`); without one the whole
 * request is refused with `UNAUTHENTICATED`, or with `FORBIDDEN` by a service that has no token and takes no changes. The
 * response header `Entente-Bookmark` carries the bookmark of the last change; sent as a request header (several, with
 * commas), every answer of that request has read what was written by then. When Neo4j's answer to a change was lost and nobody can tell
 * whether it was made, the error is `OUTCOME_UNKNOWN`, and its message says how to ask. When a change is stored and its answer could not be
 * read afterwards, the error is `CHANGE_MADE`; its `extensions.because` is the code of what failed. A request with a header `Idempotency-Key` (any text, 200
 * characters at most) may be sent again: what it changed is changed once, and the answer says what it did the first time.
 */
export type MutationRecordClaimsArgs = {
  input: ReadonlyArray<ClaimInput>;
};


/**
 * Every change of the ledger. A change takes the service's write token (`Authorization: Bearer …`); without one the whole
 * request is refused with `UNAUTHENTICATED`, or with `FORBIDDEN` by a service that has no token and takes no changes. The
 * response header `Entente-Bookmark` carries the bookmark of the last change; sent as a request header (several, with
 * commas), every answer of that request has read what was written by then. When Neo4j's answer to a change was lost and nobody can tell
 * whether it was made, the error is `OUTCOME_UNKNOWN`, and its message says how to ask. When a change is stored and its answer could not be
 * read afterwards, the error is `CHANGE_MADE`; its `extensions.because` is the code of what failed. A request with a header `Idempotency-Key` (any text, 200
 * characters at most) may be sent again: what it changed is changed once, and the answer says what it did the first time.
 */
export type MutationRetireClaimArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** A name as somebody writes it, with the time it was borne. */
export type Name = {
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** BCP 47 language tag: `en`, `ar`, `ku`. Null: not known. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** ISO 15924 script code: `Latn`, `Arab`. Null: not known. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The name, in its own script. */
  readonly text: Scalars['String']['output'];
  /** When it was first borne. Null: not known, or always. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it was no longer borne: the first such day, or a month, year or range within which it stopped. Null: still borne, or
   * not known.
   */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** Sorts of names. */
export type NameKind =
  /** An abbreviation or acronym: `PMF`, `داعش`. */
  | 'ABBREVIATION'
  /** Another name in use. */
  | 'ALIAS'
  /** A name it once bore. */
  | 'FORMER'
  /** What it calls itself. */
  | 'OFFICIAL'
  /** A name meant to insult, kept because sources use it. */
  | 'PEJORATIVE'
  /** A name carried letter by letter into another script. */
  | 'TRANSLITERATION';

/** Where a page of a list stands in the whole list. */
export type PageInfo = {
  /** Cursor of the last element of this page. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more follows: ask again with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when something comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first element of this page. Null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** An actor in an event. */
export type Participant = {
  /** Who took part. */
  readonly actor: Actor;
  /** As what: `attacker`, `defender`, `mediator`; `participant` where no source says. */
  readonly role: Scalars['String']['output'];
  /** Number of the side it was on; participants of one event with the same number were on one side. Null: no side, or not known. */
  readonly side: Maybe<Scalars['Int']['output']>;
};

/**
 * A sequence of distinct actors, each standing next to the one after it. All ties that qualify between two neighbours belong
 * to the one hop.
 */
export type Path = {
  /** The actors from start to goal, one more than hops. */
  readonly actors: ReadonlyArray<Actor>;
  /**
   * What makes the ends of the path part of the actors asked for: ties `PART_OF`, `LEADS` and `COMMANDS`, by id. Empty unless
   * `includeParts`.
   */
  readonly belonging: ReadonlyArray<Tie>;
  /**
   * As certain as the best day within the time asked on which every hop holds makes it; with no date asked, as certain as its
   * least certain hop. A path of one hop has the certainty of its best tie.
   */
  readonly certainty: Certainty;
  /**
   * The days, within the time asked, on which every hop is at least as certain as was asked (with a date and no certainty: at
   * least likely); disjoint, earliest first. Empty: with no date asked, its ties never held together.
   */
  readonly commonValidity: ReadonlyArray<DateInterval>;
  /**
   * That of its weakest hop. A hop is as strong as its strongest tie: the most certain, then the one with the highest confidence.
   * Null: the weakest hop has none.
   */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /**
   * A Cypher statement that shows the path in Neo4j. The store holds the present: what was asked under an earlier `knownAt` or
   * `publishedBy` may look different there.
   */
  readonly cypher: CypherStatement;
  /** The path in sentences. */
  readonly explanation: Scalars['String']['output'];
  /** The hops from start to goal. */
  readonly hops: ReadonlyArray<Hop>;
  /** Number of hops, 1 to 8. */
  readonly length: Scalars['Int']['output'];
  /**
   * Product of the signs of its hops: +1, −1 or 0. It is reported, not believed: an enemy's enemy is a friend only about two
   * times in three.
   */
  readonly sign: Scalars['Int']['output'];
};


/**
 * A sequence of distinct actors, each standing next to the one after it. All ties that qualify between two neighbours belong
 * to the one hop.
 */
export type PathExplanationArgs = {
  detail?: InputMaybe<Detail>;
  language?: InputMaybe<Language>;
};

/** Which way directed ties may be followed. Symmetric ties qualify both ways. */
export type PathDirection =
  /** Either way. */
  | 'ANY'
  /** From object to subject, on the way from start to goal. */
  | 'BACKWARD'
  /** From subject to object, on the way from start to goal. */
  | 'FORWARD';

/** Which paths are best. Both orders are total. */
export type PathOrder =
  /**
   * Fewest hops first, then strongest (certainty, then confidence, null last), then those whose inner actors are least spoken of,
   * then ids.
   */
  | 'SHORTEST'
  /**
   * Strongest first (certainty, then confidence, null last), then fewest hops, then those whose inner actors are least spoken of,
   * then ids.
   */
  | 'STRONGEST';

/** The answer to a question for paths: the paths, or why there can be none. */
export type PathResult = ActorNotFound | AmbiguousActor | Paths | SearchTooBroad;

/**
 * Which ties may be hops, and which paths count. All conditions given must be met; null is no condition. With no date given,
 * ties of any time. An actor named here that does not exist, or is ambiguous, is answered by `ActorNotFound` or
 * `AmbiguousActor`.
 */
export type PathWhere = {
  /** Only ties directed against this third actor. Null: against anyone or no one. */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** Never by way of these actors, at most 100. Null: by way of anyone. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least this certain on some one day. Null: with a date at least `LIKELY`, without one any. */
  readonly certainty?: InputMaybe<Certainty>;
  /** Which way directed ties may be followed. Null: `ANY`. */
  readonly direction?: InputMaybe<PathDirection>;
  /** Only support of this form. Null: of any form, and ties of other types. */
  readonly form?: InputMaybe<SupportForm>;
  /**
   * True: each end with its organs, branches and leaders: a path may begin and end at any of them. Who belongs to both ends
   * belongs to neither, and no member stands inside a path. Null: false.
   */
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the ledger stood at this instant (`recordedAt ≤ knownAt < retiredAt`). Null: as it stands now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Length of the longest path, 1 to 8 hops. Null: 6. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Hops of sign −1 at most, 0 or more; 1 leaves out enemies of enemies. Null: any number. */
  readonly maxHostileHops?: InputMaybe<Scalars['Int']['input']>;
  /** Only ties of at least this confidence, 0 to 1; a tie without a confidence is left out. Null: of any or none. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only ties from at least this many different origins, 0 or more. Null: from any number. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Only from documents published by the end of this day. Null: from all documents. */
  readonly publishedBy?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only hops of this sign, over all their ties that meet the other conditions. Null: of any; neutral ties connect like any
   * other.
   */
  readonly sign?: InputMaybe<SignFilter>;
  /** Only paths that pass through this actor. Null: by way of anyone. */
  readonly through?: InputMaybe<Scalars['ID']['input']>;
  /** Only ties of these types; an empty list allows none. Null: of any type. */
  readonly types?: InputMaybe<ReadonlyArray<TieType>>;
  /**
   * Some one day within this date makes every hop at least as certain as asked. Null: ties of any time. Together with `validDuring` it is the error
   * `BAD_USER_INPUT`.
   */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Some one day of this range makes every hop at least as certain as asked. Null: ties of any time. */
  readonly validDuring?: InputMaybe<DateRange>;
};

/** The paths found. */
export type Paths = {
  /** The actor that `from` meant. */
  readonly from: Actor;
  /** True when more paths exist than `first`. Not known, and false, when the search was truncated. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The paths, best first as `orderBy` says; the order is total. Empty: there is none under this question. */
  readonly nodes: ReadonlyArray<Path>;
  /**
   * Address, relative to this service, of a page that asks this question again at the known time at which it was answered: what
   * was read stays readable, whatever the ledger learns. The question stands behind `#`.
   */
  readonly permalink: Scalars['String']['output'];
  /** The actor that `to` meant. */
  readonly to: Actor;
  /** True when the search stopped before it had looked everywhere: `nodes` are real paths, and better ones may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why the search stopped early, for people. Null: it did not. */
  readonly truncatedBecause: Maybe<Scalars['String']['output']>;
};

/** A town, district, province, crossing or country. */
export type Place = {
  /** Who held it, ordered by start (open first), then id. Several may hold it at once, where sources disagree or share it. */
  readonly heldBy: ReadonlyArray<Holding>;
  /** A readable slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84. Null: not known. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. Null: not known. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** What to call it. Never null: where no name is known in the language, the English one. */
  readonly name: Scalars['String']['output'];
  /** Every known name in every language and script, in the order of `NameKind`, then language (null last), then text. */
  readonly names: ReadonlyArray<Name>;
  /** The smallest known place that it lies in. Null: none is known. */
  readonly within: Maybe<Place>;
};


/** A town, district, province, crossing or country. */
export type PlaceHeldByArgs = {
  certainty: InputMaybe<Certainty>;
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A town, district, province, crossing or country. */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The page's places, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The page's places. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of places in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list. */
export type PlaceEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** How the ties of a dyad make one sign. */
export type ProjectionRule =
  /** The sign on which all ties of the dyad agree; a dyad whose ties disagree is left out. */
  | 'DROP_CONFLICTS'
  /** The sign of the ties that are attested last by the time asked. */
  | 'LAST_EVENT'
  /** The sign that more origins speak for; an origin counts once for each sign. */
  | 'NET_OF_CLAIMS';

/** One more thing that a claim or tie says. */
export type Qualifier = {
  /** What it says: `role`, `post`, `pact`, `degree`, `intensity`. */
  readonly key: Scalars['String']['output'];
  /** As the coder wrote it. */
  readonly value: Scalars['String']['output'];
};

/** What else a claim says. */
export type QualifierInput = {
  /** `role`, `post`, `pact` …: one of a closed list. */
  readonly key: Scalars['String']['input'];
  /** What it says. */
  readonly value: Scalars['String']['input'];
};

/** Every question the service answers. Each root field stands in the file of its concept. */
export type Query = {
  /**
   * One actor. Null when nobody answers to `id`; `search` finds near misses. A name that several actors bear is the error
   * `BAD_USER_INPUT`, and they are its `extensions.candidates`.
   */
  readonly actor: Maybe<Actor>;
  /** Actors, ordered by id. */
  readonly actors: ActorConnection;
  /**
   * How far the ties of a scope are from two camps in which friends are together and enemies apart. Balance is a measure and no law: see
   * docs/sides.md.
   */
  readonly balance: Balance;
  /**
   * The balance of a scope over time: a value for each period on which the signs between the actors are the same. Ties count on the single days on which they are at least as
   * certain as asked, `LIKELY` if nothing is.
   */
  readonly balanceSeries: BalanceSeries;
  /** Who stands between two actors or camps: the fewest actors without whom no chain of ties connects the two. Both are in the scope whether it names them or not. */
  readonly brokers: Brokers;
  /** Which actors are together in all best partitions of a scope, in some, or in none. */
  readonly campStability: CampStability;
  /**
   * The best partition of a scope into camps: the one with the least weight of ties that do not fit, hostile ones within a camp and friendly ones
   * between two. It is the same every time unless time ended the search. Where several are best, one is returned; `campStability` says what
   * they have in common.
   */
  readonly camps: Camps;
  /**
   * What changed in the world over a run of days: ties and holdings that began, were first heard of, ended, faded, or turned into
   * their opposite, as between the day before it and its last. By `on` (earliest possible day first), then kind, then id. Applied
   * to what was at least likely on the day before, the changes give what is at least likely on the last day: take `before`
   * away and add `after`, one change after another.
   * `where.certainty` asks the same of what was at least that certain.
   */
  readonly changes: ChangeConnection;
  /** One claim, retired or not. Null when no claim has this id. */
  readonly claim: Maybe<Claim>;
  /** The ledger: claims, by id. */
  readonly claims: ClaimConnection;
  /** How two sets of actors hang together: the actors and ties of all shortest chains between them. */
  readonly connection: ConnectionBetween;
  /**
   * Everything between two actors, as a timeline. Null when either is unknown; `search` finds near misses. A name that several
   * actors bear (they are its `extensions.candidates`), or twice the same actor, is the error `BAD_USER_INPUT`.
   */
  readonly dyad: Maybe<Dyad>;
  /** Events, by date (earliest possible day first, undated last), then id. */
  readonly events: EventConnection;
  /**
   * What may be expected of two actors, if they get a tie: learnt from which ties the actors of the scope got in the years before `where.validAt`. It is no tie: it is inferred, never
   * stored, and in no path.
   */
  readonly inferTie: InferredTie;
  /**
   * The actors around one actor and the ties that lead to them: ties between two actors that both lie at the full `depth` are
   * left out. An actor that does not exist is the error `NOT_FOUND`, with the nearest ones as `extensions.suggestions`; a name
   * that several bear is `BAD_USER_INPUT`, with these as `extensions.candidates`.
   */
  readonly neighbourhood: Subgraph;
  /**
   * The best paths between two actors, each complete: hops, ties, claims, evidence. The actors must differ, otherwise the error
   * `BAD_USER_INPUT`.
   */
  readonly paths: PathResult;
  /**
   * One place. Null when there is none; a name that several places bear is the error `BAD_USER_INPUT`, and they
   * are its `extensions.candidates`.
   */
  readonly place: Maybe<Place>;
  /** Places, ordered by id. */
  readonly places: PlaceConnection;
  /** Who changed sides within a span: dyads whose sign turned, and actors who changed camps, with the ties and claims that moved them. */
  readonly realignments: Realignments;
  /**
   * Actors that may be meant by a text, in any script, with or without diacritics, misspelt or not. Best score first, then by
   * actor id. Empty when nothing is near.
   */
  readonly search: ReadonlyArray<ActorMatch>;
  /** Documents and dataset versions, by id. */
  readonly sources: SourceConnection;
  /**
   * How support flows from a sponsor to a target, or to those who are against it (proxies: sponsor, group, against whom): directed chains, the shortest first, of equal length in order
   * of their actors.
   */
  readonly supportChains: SupportChains;
  /** One tie. Null when no tie has this id at the known time asked: an id changes when what is known of the tie's time changes. */
  readonly tie: Maybe<Tie>;
  /**
   * How the tie of two actors fits with their ties to others, and what a flip or a removal would change. Both are in the scope whether it names
   * them or not.
   */
  readonly tieTension: TieTension;
  /** Ties, most independent origins first, then by id. */
  readonly ties: TieConnection;
  /** The triads of an actor that are not balanced, in order of the ids of their actors. The actor is in the scope whether it names it or not. */
  readonly unbalancedTriads: TriadConnection;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  publishedBy: InputMaybe<Scalars['Date']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryActorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ActorWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryBalanceArgs = {
  rule?: InputMaybe<ProjectionRule>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryBalanceSeriesArgs = {
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  rule?: InputMaybe<ProjectionRule>;
  to: Scalars['Date']['input'];
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryBrokersArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  sign: InputMaybe<SignFilter>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryCampStabilityArgs = {
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
  maxCamps: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryCampsArgs = {
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
  maxCamps: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  where: InputMaybe<TieWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryConnectionArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  sign: InputMaybe<SignFilter>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  publishedBy: InputMaybe<Scalars['Date']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<EventWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryInferTieArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  rule?: InputMaybe<ProjectionRule>;
  where: SidesWhere;
  years?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  where: InputMaybe<TieWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  orderBy?: InputMaybe<PathOrder>;
  to: Scalars['ID']['input'];
  where: InputMaybe<PathWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  publishedBy: InputMaybe<Scalars['Date']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryPlacesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  publishedBy: InputMaybe<Scalars['Date']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryRealignmentsArgs = {
  days: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  maxCamps: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  to: Scalars['Date']['input'];
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QuerySupportChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  sponsor: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  where: InputMaybe<SidesWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryTieArgs = {
  id: Scalars['ID']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  publishedBy: InputMaybe<Scalars['Date']['input']>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryTieTensionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  rule?: InputMaybe<ProjectionRule>;
  where: SidesWhere;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryTiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<TieWhere>;
};


/** Every question the service answers. Each root field stands in the file of its concept. */
export type QueryUnbalancedTriadsArgs = {
  actor: Scalars['ID']['input'];
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<ProjectionRule>;
  where: SidesWhere;
};

/** Who changed sides within a span. */
export type Realignments = {
  /** Number of all flips. */
  readonly flipCount: Scalars['Int']['output'];
  /** Dyads whose sign turned, in order of time, then of their actors. A sign is remembered while a dyad has none. */
  readonly flips: ReadonlyArray<Flip>;
  /** Number of periods with different signs. */
  readonly periodCount: Scalars['Int']['output'];
  /** Number of the switches of camps that were found. */
  readonly switchCount: Scalars['Int']['output'];
  /** Actors who are in another camp than before, in order of time, then of id. Camps of neighbouring periods are matched by the actors they share, most first. */
  readonly switches: ReadonlyArray<CampSwitch>;
  /** True: time was over before switches were looked for on all days. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why switches are missing, for people. Null: none are. */
  readonly truncatedBecause: Maybe<Scalars['String']['output']>;
};


/** Who changed sides within a span. */
export type RealignmentsFlipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who changed sides within a span. */
export type RealignmentsSwitchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of the claims of one call. When something is wrong with the input nothing is written, and there are no claims. */
export type RecordClaimsResult = {
  /** Opaque; sent as the request header `Entente-Bookmark`, the answer has read what was written here. */
  readonly bookmark: Scalars['String']['output'];
  /** The claims as the ledger has them now, each once, in the order given. Empty when something is wrong with the input. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many of them are new to the ledger. */
  readonly created: Scalars['Int']['output'];
  /**
   * Everything that is wrong with the input, by index: then nothing is recorded. When nothing is, one for each claim that the
   * ledger has as retired, with when and why: it stays retired.
   */
  readonly issues: ReadonlyArray<Issue>;
  /** How many were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /**
   * Claims that are recorded though their time is so wide that it makes no single day likely, by index. A question about one day
   * does not find them unless it asks for what is possible.
   */
  readonly wideTimes: ReadonlyArray<Issue>;
};

/** How many pairs stand in one way. */
export type RelationCount = {
  /** How many pairs. */
  readonly pairs: Scalars['Int']['output'];
  /** The way. */
  readonly relation: CampRelation;
};

/** NATO Admiralty code: how reliable a source has been. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged: unknown, never a middle value. */
  | 'F';

/** The search would have cost more than a question may. */
export type SearchTooBroad = {
  /** How to narrow the question, for people. */
  readonly hint: Scalars['String']['output'];
};

/** The signed graph that an answer was found in: how it was made from ties, and what it lacks. */
export type SidesProjection = {
  /** Actors with a tie in the graph. */
  readonly actorCount: Scalars['Int']['output'];
  /** Dyads with a sign. */
  readonly dyadCount: Scalars['Int']['output'];
  /** Of them, the hostile ones. */
  readonly hostileCount: Scalars['Int']['output'];
  /** Dyads that have ties and are not in the graph, in order of their actors. */
  readonly leftOut: ReadonlyArray<LeftOutDyad>;
  /** How many dyads are left out for each reason, most first. */
  readonly leftOutBecause: ReadonlyArray<LeftOutCount>;
  /** Dyads that have ties and are not in the graph. */
  readonly leftOutCount: Scalars['Int']['output'];
  /** How the ties of each dyad made one sign. */
  readonly rule: ProjectionRule;
  /** True: a dyad weighs the origins for its sign less those against it, at least 1. False: each weighs 1. */
  readonly weighted: Scalars['Boolean']['output'];
};


/** The signed graph that an answer was found in: how it was made from ties, and what it lacks. */
export type SidesProjectionLeftOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Whose sides are asked, and which of their ties count: `actors`, or all within `depth` hops of a `centre`, and all ties among these. Among
 * at most 1,000 actors and 10,000 dyads; a larger scope is the error `BAD_USER_INPUT`, with how large it is. An actor that does not exist is
 * `NOT_FOUND`, with the nearest ones as `extensions.suggestions`.
 */
export type SidesWhere = {
  /** These actors, 2 to 1,000, each by id, `scheme:value` or any name. Null: those around `centre`. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The actor in the middle. Null: `actors` says who. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** At least this certain at the time asked. Null: with a date at least `LIKELY`, without one any. */
  readonly certainty?: InputMaybe<Certainty>;
  /** How many hops from the centre, 1 to 3, over ties that count. Null: 1. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** As the ledger stood at this instant (`recordedAt ≤ knownAt < retiredAt`). Null: as it stands now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Actors with fewer ties in the graph are left out, and then those who have too few without them, 1 to 20; 1 keeps all. Null: 2, since an actor
   * with one tie goes with its one friend whatever the camps; of `tieTension`, `brokers`, `connection` and `inferTie` 1.
   */
  readonly leastTies?: InputMaybe<Scalars['Int']['input']>;
  /** Of at least this confidence, 0 to 1; a tie without a confidence is left out. Null: of any or none. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** From at least this many different origins, 0 or more. Null: from any number. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Only from documents published by the end of this day. Null: from all documents. */
  readonly publishedBy?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Ties of these types. Null: all that have a sign, but `ATTACKS_CIVILIANS`: its object is a collective of victims and no party, and all who attack
   * it would be one camp.
   */
  readonly types?: InputMaybe<ReadonlyArray<TieType>>;
  /**
   * That held at some time within this date, at least likely unless `certainty` says otherwise. Null: at any time. Fields with `from` and `to`
   * refuse it.
   */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** That held at some time within this range. Null: at any time. Fields with `from` and `to` refuse it. */
  readonly validDuring?: InputMaybe<DateRange>;
};

/** Ties by sign. */
export type SignFilter =
  /** Sign −1: stands against. */
  | 'NEGATIVE'
  /** Sign 0: neither. */
  | 'NEUTRAL'
  /** Sign +1: stands with. */
  | 'POSITIVE';

/** Two actors with one sign between them. */
export type SignedDyad = {
  /** The actor whose id sorts first. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** The ties that speak for the other sign, by id. */
  readonly contrary: ReadonlyArray<Tie>;
  /** +1: they stand together; −1: against each other. */
  readonly sign: Scalars['Int']['output'];
  /** The ties that speak for the sign, by id. */
  readonly ties: ReadonlyArray<Tie>;
  /** What it costs when it does not fit, from 1. */
  readonly weight: Scalars['Int']['output'];
};

/** Whether an answer is the best there is. */
export type SolveStatus =
  /** Time was over before that: the best value is from `bound` to the value found. */
  | 'BOUNDED'
  /** It is proved that nothing is better: `bound` equals the value. */
  | 'OPTIMAL';

/** A document or one version of a dataset. */
export type Source = {
  /** How it wants to be cited. Null: in no particular way. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** The dataset of which it is a version, an id. All versions of a dataset are one origin. Null: a document of its own. */
  readonly dataset: Maybe<Scalars['ID']['output']>;
  /** A readable slug that never changes. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47 language tag of its text. Null: not known, or data without text. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** SPDX identifier or words of its licence. Null: not known. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /**
   * When it came out. For `publishedBy` a month, year or range counts from its last day. Null: not known; no `publishedBy`
   * question counts it.
   */
  readonly publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. Null: not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** NATO Admiralty code of the source; `F` also where nobody has graded it. */
  readonly reliability: Reliability;
  /** Its title, in its own language. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. Null: nowhere on the web. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Which version of the dataset, in its own words. Null: it is no version, or says not which. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page's sources, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page's sources. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of sources in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Actors who are together in all best partitions. */
export type StableGroup = {
  /** The actors, in order of id. */
  readonly actors: ReadonlyArray<Actor>;
  /** How many they are. */
  readonly size: Scalars['Int']['output'];
};


/** Actors who are together in all best partitions. */
export type StableGroupActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a claim is said. */
export type Stance =
  /** Said to be so by hearsay or accusation; it makes days at most possible. */
  | 'ALLEGED'
  /** Said to be intended; it makes no tie. */
  | 'ANNOUNCED'
  /** Said to be so; of credibility 1 to 3, 6 or none it makes days certain. */
  | 'ASSERTED'
  /** Said not to be so; it makes the ties it covers contested. */
  | 'DENIED';

/** A stretch of time at which something is said to have held. */
export type Stretch = {
  /** First day. Null: open. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** True: it held on every day from `from` to before `to`. False: on some day of it. */
  readonly throughout: Scalars['Boolean']['output'];
  /** First day after it. Null: open. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Some actors and ties among them. */
export type Subgraph = {
  /** The actor in the middle, and every other that `ties` name as subject or object, ordered by distance, then id. */
  readonly actors: ReadonlyArray<Actor>;
  /**
   * Address, relative to this service, of a page that asks this question again at the known time at which it was answered: what
   * was read stays readable, whatever the ledger learns. The question stands behind `#`.
   */
  readonly permalink: Scalars['String']['output'];
  /** The ties, nearest to the middle first, then highest confidence (null last), then by id. */
  readonly ties: ReadonlyArray<Tie>;
  /** True when more ties lie within `depth` than are given. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Why ties are missing, for people. Null: none are. */
  readonly truncatedBecause: Maybe<Scalars['String']['output']>;
};

/** One way that support goes. */
export type SupportChain = {
  /** That of the least certain hop. */
  readonly certainty: Certainty;
  /** From the sponsor on. */
  readonly hops: ReadonlyArray<SupportHop>;
  /** Whether the target is supported, or the last tie is against it. */
  readonly reach: ChainReach;
};

/** Chains of support from a sponsor. */
export type SupportChains = {
  /** The chains, the shortest first. */
  readonly chains: ReadonlyArray<SupportChain>;
  /** True: there are more than `first`. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Whose support. */
  readonly sponsor: Actor;
  /** Whom it reaches, or against whom it is. */
  readonly target: Actor;
};

/** Forms of support (UCDP External Support). */
export type SupportForm =
  /** Diplomatic or political backing. */
  | 'DIPLOMATIC'
  /** Money and economic support. */
  | 'FUNDING'
  /** Joint use of military or intelligence infrastructure. */
  | 'INFRASTRUCTURE'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Other military goods and logistics. */
  | 'MATERIEL'
  /** Another form, named in the claim's note. */
  | 'OTHER'
  /** Forces, advisers or ships present without fighting. */
  | 'PRESENCE'
  /** Use of territory: sanctuary, bases, passage. */
  | 'TERRITORY'
  /** Training and expertise. */
  | 'TRAINING'
  /** Troops that fight beside the supported actor. */
  | 'TROOPS'
  /** The source speaks of support and does not say which. */
  | 'UNKNOWN'
  /** Weapons and ammunition. */
  | 'WEAPONS';

/** One step of a chain of support. */
export type SupportHop = {
  /** Against whom, as far as anybody is stated. */
  readonly against: ReadonlyArray<Actor>;
  /** The best of its ties. */
  readonly certainty: Certainty;
  /** In which forms, as far as any is stated. */
  readonly forms: ReadonlyArray<SupportForm>;
  /** Who supports. */
  readonly from: Actor;
  /** Its ties, by id. */
  readonly ties: ReadonlyArray<Tie>;
  /** Who is supported. */
  readonly to: Actor;
};

/** The frustration index of a scope with and without one tie. */
export type TensionOfAll = {
  /** With the other sign; of two without a sign, with a friendly tie. */
  readonly flipped: FrustrationValue;
  /** As it is. */
  readonly now: FrustrationValue;
  /** Without the tie; of two without a sign, as it is. */
  readonly removed: FrustrationValue;
};

/**
 * What holds between two actors over one spell, derived from the claims that stand. One tie for one spell of one key: subject,
 * type, object, against, form, about, and the qualifiers `pact`, `obligation`, `programme` and `post`.
 */
export type Tie = Derived & {
  /** What it is about: the id of an event, or a slug for an issue or a policy. Null: nothing in particular. */
  readonly about: Maybe<Scalars['String']['output']>;
  /** The third actor that it is directed against: Iran supports the PMF *against* the Islamic State. Null: none was named. */
  readonly against: Maybe<Actor>;
  /** When it is said to have held, in order of time. */
  readonly attested: ReadonlyArray<Stretch>;
  /** The four days between which it began and ended. */
  readonly bounds: TimeBounds;
  /**
   * Whether it held at some moment within the date: `CERTAIN`, `LIKELY` or `POSSIBLE`, the strongest that is true. Null: what is
   * known rules it out.
   */
  readonly certainty: Maybe<Certainty>;
  /** The claims that support or deny it, by id. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * One score in (0, 1) from the grades of its independent origins, for ordering and filtering only. Null: every grade is
   * unknown.
   */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /**
   * True when a claim that covers it denies it, or when its claims contradict each other about its time. A denial takes no
   * certainty away. With a date, only denials near enough to it count: within the horizon of the type.
   */
  readonly contested: Scalars['Boolean']['output'];
  /**
   * True when its claims state bounds that contradict each other, an end before another's start; the bound on the wrong side
   * was set aside.
   */
  readonly contestedInTime: Scalars['Boolean']['output'];
  /**
   * Who denies it, ordered by id. A document that denies it in its own voice has no actor and shows only among `claims`. With a
   * date, only those whose denial is near enough to it.
   */
  readonly deniers: ReadonlyArray<Actor>;
  /** The form of support. Null: the type is not `SUPPORTS`, or no form was named. */
  readonly form: Maybe<SupportForm>;
  /** `<hash of its key>-<hash of its four days>`: it changes when what is known of its time changes. */
  readonly id: Scalars['ID']['output'];
  /**
   * The days near enough to a time at which it held: within the horizon of its type, and never outside its stated bounds. Null:
   * there are none.
   */
  readonly likely: Maybe<DateInterval>;
  /** True when it is made of allegations or doubtful claims alone: on no day more than `POSSIBLE`, whatever its days. */
  readonly neverCertain: Scalars['Boolean']['output'];
  /** Who the tie goes to. Of a symmetric type: the actor whose id sorts last. */
  readonly object: Actor;
  /**
   * True when no claim gives an end and one says that it also held on its document's date. It is certain up to that date,
   * likely for the horizon of its type after it, and possible later.
   */
  readonly ongoing: Scalars['Boolean']['output'];
  /** Number of different origins of the claims that support it; republication is not corroboration. */
  readonly origins: Scalars['Int']['output'];
  /** What else its claims say of it (role, degree, post, pact, obligation …), ordered by key, then value. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** +1 stands with, −1 stands against, 0 neither; it follows from the type. */
  readonly sign: Scalars['Int']['output'];
  /** Who the tie goes out from. Of a symmetric type: the actor whose id sorts first. */
  readonly subject: Actor;
  /** What sort of tie it is. */
  readonly type: TieType;
  /** When it began, as precisely as the claims allow: one date or a range. Null: nothing bounds the start. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it ended: the first day it no longer held; a month, year or range means that it stopped at some moment within. Null:
   * nothing bounds the end.
   */
  readonly validTo: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * What holds between two actors over one spell, derived from the claims that stand. One tie for one spell of one key: subject,
 * type, object, against, form, about, and the qualifiers `pact`, `obligation`, `programme` and `post`.
 */
export type TieCertaintyArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What holds between two actors over one spell, derived from the claims that stand. One tie for one spell of one key: subject,
 * type, object, against, form, about, and the qualifiers `pact`, `obligation`, `programme` and `post`.
 */
export type TieClaimsArgs = {
  stance: InputMaybe<Stance>;
};


/**
 * What holds between two actors over one spell, derived from the claims that stand. One tie for one spell of one key: subject,
 * type, object, against, form, about, and the qualifiers `pact`, `obligation`, `programme` and `post`.
 */
export type TieContestedArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What holds between two actors over one spell, derived from the claims that stand. One tie for one spell of one key: subject,
 * type, object, against, form, about, and the qualifiers `pact`, `obligation`, `programme` and `post`.
 */
export type TieDeniersArgs = {
  validAt: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A page of ties. */
export type TieConnection = {
  /** The page's ties, each with its cursor. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The page's ties. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of ties in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tie in a list. */
export type TieEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The tie. */
  readonly node: Tie;
};

/** How the tie of two actors fits with their ties to others. */
export type TieTension = {
  /** The dyad. Null: the two have no sign between them. */
  readonly dyad: Maybe<SignedDyad>;
  /** Third actors whose ties with the two are both friendly or both hostile, in order of id: they speak for friendship. */
  readonly forFriendship: ReadonlyArray<Actor>;
  /** Number of all who speak for friendship. */
  readonly forFriendshipCount: Scalars['Int']['output'];
  /** Third actors who are a friend of one and an enemy of the other, in order of id: they speak for hostility. */
  readonly forHostility: ReadonlyArray<Actor>;
  /** Number of all who speak for hostility. */
  readonly forHostilityCount: Scalars['Int']['output'];
  /** The frustration index of the whole scope as it is, and with the tie flipped or removed. */
  readonly frustration: TensionOfAll;
  /** The graph that they are in. */
  readonly projection: SidesProjection;
  /** As many as there would be with the other sign; of two without a sign, with a friendly one. */
  readonly unbalancedFlipped: Scalars['Int']['output'];
  /** Triads of the dyad that are not balanced. */
  readonly unbalancedNow: Scalars['Int']['output'];
};


/** How the tie of two actors fits with their ties to others. */
export type TieTensionForFriendshipArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the tie of two actors fits with their ties to others. */
export type TieTensionForHostilityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the tie of two actors fits with their ties to others. */
export type TieTensionFrustrationArgs = {
  deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

/** Sorts of ties. The sign follows from the type. Codebooks in brackets. */
export type TieType =
  /** +, subject declares or is seen to belong to object's network (Mapping Militants). */
  | 'AFFILIATED_WITH'
  /** +, symmetric. Allied, formally or not (ATOP, COW, Mapping Militants). Qualifiers: formality, obligation. */
  | 'ALLIED_WITH'
  /** −, subject attacks a collective of civilians (UCDP one-sided violence). */
  | 'ATTACKS_CIVILIANS'
  /** 0, subject rejects or criticises object over `about` (PLOVER REJECT, ACCUSE). */
  | 'AT_ODDS_WITH'
  /** +, subject commands object (FollowTheMoney Occupancy). Qualifiers: degree, post. */
  | 'COMMANDS'
  /** +, symmetric. Joint operations or coordination (PLOVER COOPERATE). */
  | 'COOPERATES_WITH'
  /** −, symmetric. Armed fighting between the two (UCDP Dyadic, GED). Qualifiers: intensity, incompatibility, role. */
  | 'FIGHTS'
  /** +, a person leads an actor (Archigos, FollowTheMoney Occupancy). Qualifier: post. */
  | 'LEADS'
  /** +, subject belongs to a coalition or body with a common purpose (FollowTheMoney Membership). Qualifier: role. */
  | 'MEMBER_OF'
  /** 0, subject merged into object; begins on its date and never ends (Mapping Militants, UCDP Actor). */
  | 'MERGED_INTO'
  /** 0, symmetric. Both sides talk (PLOVER CONSULT). Qualifier: mediator. */
  | 'NEGOTIATES_WITH'
  /** −, subject opposes object's rule or existence, or threatens it (PLOVER). */
  | 'OPPOSES'
  /** 0, symmetric. Ceasefire, deconfliction, non-aggression, neutrality or consultation (ATOP). Qualifier: pact. */
  | 'PACT_WITH'
  /** 0, subject takes part in a forum: talks, contact groups. */
  | 'PARTICIPATES_IN'
  /** +, subject is an organ, branch or wing of object. */
  | 'PART_OF'
  /** −, symmetric. Lasting rivalry: spatial, positional, ideological, interventionary (Thompson; Mapping Militants). */
  | 'RIVAL_OF'
  /** −, subject imposes sanctions on object (FollowTheMoney Sanction). Qualifiers: programme, authority. */
  | 'SANCTIONS'
  /** 0, subject split from object; begins on its date and never ends (Mapping Militants). */
  | 'SPLIT_FROM'
  /** 0, subject succeeds object; begins on its date and never ends (UCDP Actor). */
  | 'SUCCEEDS'
  /** +, subject supports object on purpose, perhaps against a third actor; one tie a form (UCDP External Support). */
  | 'SUPPORTS';

/**
 * Which ties. All conditions given must be met; null is no condition. With no date given, ties of any time. Actors are given by
 * id, `scheme:value` or any name; one that does not exist is the error `NOT_FOUND` with `extensions.suggestions`, one
 * that is ambiguous `BAD_USER_INPUT` with `extensions.candidates`.
 */
export type TieWhere = {
  /** About this event, issue or policy. Null: about anything or nothing. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** This actor is subject or object. Null: whoever. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Directed against this third actor. Null: against anyone or no one. */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** Subject and object are both among these actors, at least two and at most 100. Null: whoever. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least this certain at the time asked. Null: with a date at least `LIKELY`, without one any. */
  readonly certainty?: InputMaybe<Certainty>;
  /** True: only ties contested at the time asked; false: only uncontested ones. Null: both. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this form of support. Null: of any or none. */
  readonly form?: InputMaybe<SupportForm>;
  /**
   * True: with an actor its organs, branches and leaders too: all that is `PART_OF` it, and persons who lead or command it, at
   * least likely at the time asked. Null: false.
   */
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the ledger stood at this instant (`recordedAt ≤ knownAt < retiredAt`). Null: as it stands now. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of at least this confidence, 0 to 1; a tie without a confidence is left out. Null: of any or none. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** From at least this many different origins, 0 or more. Null: from any number. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** This actor is the object; of a symmetric tie, either end, and then the other end is the subject. Null: whoever. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Only from documents published by the end of this day. Null: from all documents. */
  readonly publishedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Of this sign. Null: of any. */
  readonly sign?: InputMaybe<SignFilter>;
  /** This actor is the subject; of a symmetric tie, either end, and then the other end is the object. Null: whoever. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types; an empty list matches nothing. Null: of any type. */
  readonly types?: InputMaybe<ReadonlyArray<TieType>>;
  /** That held at some time within this date, at least likely unless `certainty` says otherwise. Null: at any time. Together with `validDuring` it is the error `BAD_USER_INPUT`. */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** That held at some time within this range, at least likely unless `certainty` says otherwise. Null: at any time. */
  readonly validDuring?: InputMaybe<DateRange>;
};

/**
 * The four days between which something began and ended. startEarliest ≤ startLatest, endEarliest ≤ endLatest; a null is open.
 * They are what claims say of the whole stretch; on which of its days it must have held is what `certainty` and `attested` tell.
 */
export type TimeBounds = {
  /** First day it may no longer have held, exclusive. Null: open; it does not end. */
  readonly endEarliest: Maybe<Scalars['Date']['output']>;
  /** First day it can no longer have held, exclusive. Null: open. */
  readonly endLatest: Maybe<Scalars['Date']['output']>;
  /** First day it may have begun. Null: no earliest day is known. */
  readonly startEarliest: Maybe<Scalars['Date']['output']>;
  /** Last day it may have begun. Null: no latest day is known, so no day is certain. */
  readonly startLatest: Maybe<Scalars['Date']['output']>;
};

/** Three actors of whom each is tied with each. */
export type Triad = {
  /** The three, in order of id. */
  readonly actors: ReadonlyArray<Actor>;
  /** Its dyads, with their ties. */
  readonly dyads: ReadonlyArray<SignedDyad>;
  /** How many of its dyads are hostile, 0 to 3; it is balanced when that is even. */
  readonly hostile: Scalars['Int']['output'];
};

/** A page of triads. */
export type TriadConnection = {
  /** The page's triads, each with its cursor. */
  readonly edges: ReadonlyArray<TriadEdge>;
  /** The page's triads. */
  readonly nodes: ReadonlyArray<Triad>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** The graph that they are in. */
  readonly projection: SidesProjection;
  /** Number of triads in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Triads by kind. */
export type TriadCounts = {
  /** `+−−`: two friends with one enemy; balanced. */
  readonly allied: Scalars['Int']['output'];
  /** Share of balanced triads, 0 to 1. Null: there is no triad. */
  readonly balancedShare: Maybe<Scalars['Float']['output']>;
  /** `−−−`: three enemies; not balanced, although three camps suit it. */
  readonly enemies: Scalars['Int']['output'];
  /** `+++`: three friends; balanced. */
  readonly friends: Scalars['Int']['output'];
  /** `++−`: two friends of one who are enemies; not balanced. */
  readonly torn: Scalars['Int']['output'];
};

/** A triad in a list. */
export type TriadEdge = {
  /** Opaque; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The triad. */
  readonly node: Triad;
};

/** What a person found about two actors of ours. */
export type Verdict =
  /** Two, however alike their names. */
  | 'NOT_SAME_AS'
  /** One and the same. */
  | 'SAME_AS'
  /** Not to be told from what is known. */
  | 'UNSURE';

/** A third actor, and what ties it has with the two. */
export type Witness = {
  /** The third actor. */
  readonly actor: Actor;
  /** Its two dyads in the last year. */
  readonly dyads: ReadonlyArray<SignedDyad>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PathResult:
    | ( ActorNotFoundModel )
    | ( AmbiguousActorModel )
    | ( PathsModel )
    | ( SearchTooBroadModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Derived:
    | ( HoldingModel )
    | ( TieModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionModel>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorKind: ActorKind;
  ActorMatch: ResolverTypeWrapper<ActorMatchModel>;
  ActorNotFound: ResolverTypeWrapper<ActorNotFoundModel>;
  ActorWhere: ActorWhere;
  AmbiguousActor: ResolverTypeWrapper<AmbiguousActorModel>;
  Balance: ResolverTypeWrapper<BalanceModel>;
  BalancePeriod: ResolverTypeWrapper<BalancePeriodModel>;
  BalanceSeries: ResolverTypeWrapper<BalanceSeriesModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brokers: ResolverTypeWrapper<BrokersModel>;
  Camp: ResolverTypeWrapper<CampModel>;
  CampPair: ResolverTypeWrapper<CampPairModel>;
  CampRelation: CampRelation;
  CampStability: ResolverTypeWrapper<CampStabilityModel>;
  CampSwitch: ResolverTypeWrapper<CampSwitchModel>;
  Camps: ResolverTypeWrapper<CampsModel>;
  Certainty: Certainty;
  ChainReach: ChainReach;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChronicleConnection: ResolverTypeWrapper<ChronicleConnectionModel>;
  ChronicleEdge: ResolverTypeWrapper<Omit<ChronicleEdge, 'node'> & { node: ResolversTypes['ChronicleEntry'] }>;
  ChronicleEntry: ResolverTypeWrapper<ChronicleEntryModel>;
  ChronicleKind: ChronicleKind;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimInput: ClaimInput;
  ClaimWhere: ClaimWhere;
  ConnectionBetween: ResolverTypeWrapper<ConnectionBetweenModel>;
  CypherStatement: ResolverTypeWrapper<CypherStatement>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateInterval: ResolverTypeWrapper<DateInterval>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Derived: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Derived']>;
  Detail: Detail;
  Dyad: ResolverTypeWrapper<DyadModel>;
  DyadPeriod: ResolverTypeWrapper<DyadPeriodModel>;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  EventWhere: EventWhere;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceInput: EvidenceInput;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Flip: ResolverTypeWrapper<FlipModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frustration: ResolverTypeWrapper<FrustrationModel>;
  FrustrationValue: ResolverTypeWrapper<FrustrationValueModel>;
  Holding: ResolverTypeWrapper<HoldingModel>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InferredTie: ResolverTypeWrapper<InferredTieModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<Issue>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Judgement: ResolverTypeWrapper<JudgementModel>;
  Language: Language;
  LeftOutBecause: LeftOutBecause;
  LeftOutCount: ResolverTypeWrapper<LeftOutCount>;
  LeftOutDyad: ResolverTypeWrapper<LeftOutDyadModel>;
  MatchReason: MatchReason;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameModel>;
  NameKind: NameKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  Path: ResolverTypeWrapper<PathModel>;
  PathDirection: PathDirection;
  PathOrder: PathOrder;
  PathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathResult']>;
  PathWhere: PathWhere;
  Paths: ResolverTypeWrapper<PathsModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnectionModel>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  ProjectionRule: ProjectionRule;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  QualifierInput: QualifierInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Realignments: ResolverTypeWrapper<RealignmentsModel>;
  RecordClaimsResult: ResolverTypeWrapper<Omit<RecordClaimsResult, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  Reliability: Reliability;
  SearchTooBroad: ResolverTypeWrapper<SearchTooBroadModel>;
  SidesProjection: ResolverTypeWrapper<SidesProjectionModel>;
  SidesWhere: SidesWhere;
  SignFilter: SignFilter;
  SignedDyad: ResolverTypeWrapper<SignedDyadModel>;
  SolveStatus: SolveStatus;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  StableGroup: ResolverTypeWrapper<StableGroupModel>;
  Stance: Stance;
  Stretch: ResolverTypeWrapper<Stretch>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SupportChain: ResolverTypeWrapper<SupportChainModel>;
  SupportChains: ResolverTypeWrapper<SupportChainsModel>;
  SupportForm: SupportForm;
  SupportHop: ResolverTypeWrapper<SupportHopModel>;
  TensionOfAll: ResolverTypeWrapper<TensionOfAllModel>;
  Tie: ResolverTypeWrapper<TieModel>;
  TieConnection: ResolverTypeWrapper<TieConnectionModel>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieTension: ResolverTypeWrapper<TieTensionModel>;
  TieType: TieType;
  TieWhere: TieWhere;
  TimeBounds: ResolverTypeWrapper<TimeBounds>;
  Triad: ResolverTypeWrapper<TriadModel>;
  TriadConnection: ResolverTypeWrapper<TriadConnectionModel>;
  TriadCounts: ResolverTypeWrapper<TriadCounts>;
  TriadEdge: ResolverTypeWrapper<Omit<TriadEdge, 'node'> & { node: ResolversTypes['Triad'] }>;
  Verdict: Verdict;
  Witness: ResolverTypeWrapper<WitnessModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorModel;
  ActorConnection: ActorConnectionModel;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorMatch: ActorMatchModel;
  ActorNotFound: ActorNotFoundModel;
  ActorWhere: ActorWhere;
  AmbiguousActor: AmbiguousActorModel;
  Balance: BalanceModel;
  BalancePeriod: BalancePeriodModel;
  BalanceSeries: BalanceSeriesModel;
  Boolean: Scalars['Boolean']['output'];
  Brokers: BrokersModel;
  Camp: CampModel;
  CampPair: CampPairModel;
  CampStability: CampStabilityModel;
  CampSwitch: CampSwitchModel;
  Camps: CampsModel;
  Change: ChangeModel;
  ChangeConnection: ChangeConnectionModel;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChronicleConnection: ChronicleConnectionModel;
  ChronicleEdge: Omit<ChronicleEdge, 'node'> & { node: ResolversParentTypes['ChronicleEntry'] };
  ChronicleEntry: ChronicleEntryModel;
  Claim: ClaimModel;
  ClaimConnection: ClaimConnectionModel;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimInput: ClaimInput;
  ClaimWhere: ClaimWhere;
  ConnectionBetween: ConnectionBetweenModel;
  CypherStatement: CypherStatement;
  Date: Scalars['Date']['output'];
  DateInterval: DateInterval;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Derived: ResolversInterfaceTypes<ResolversParentTypes>['Derived'];
  Dyad: DyadModel;
  DyadPeriod: DyadPeriodModel;
  Event: EventModel;
  EventConnection: EventConnectionModel;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventWhere: EventWhere;
  Evidence: EvidenceModel;
  EvidenceInput: EvidenceInput;
  ExternalId: ExternalId;
  Flip: FlipModel;
  Float: Scalars['Float']['output'];
  Frustration: FrustrationModel;
  FrustrationValue: FrustrationValueModel;
  Holding: HoldingModel;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  InferredTie: InferredTieModel;
  Int: Scalars['Int']['output'];
  Issue: Issue;
  JSON: Scalars['JSON']['output'];
  Judgement: JudgementModel;
  LeftOutCount: LeftOutCount;
  LeftOutDyad: LeftOutDyadModel;
  Mutation: Record<PropertyKey, never>;
  Name: NameModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Participant: Omit<Participant, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  Path: PathModel;
  PathResult: ResolversUnionTypes<ResolversParentTypes>['PathResult'];
  PathWhere: PathWhere;
  Paths: PathsModel;
  Place: PlaceModel;
  PlaceConnection: PlaceConnectionModel;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Qualifier: Qualifier;
  QualifierInput: QualifierInput;
  Query: Record<PropertyKey, never>;
  Realignments: RealignmentsModel;
  RecordClaimsResult: Omit<RecordClaimsResult, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  RelationCount: RelationCount;
  SearchTooBroad: SearchTooBroadModel;
  SidesProjection: SidesProjectionModel;
  SidesWhere: SidesWhere;
  SignedDyad: SignedDyadModel;
  Source: SourceModel;
  SourceConnection: SourceConnectionModel;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StableGroup: StableGroupModel;
  Stretch: Stretch;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SupportChain: SupportChainModel;
  SupportChains: SupportChainsModel;
  SupportHop: SupportHopModel;
  TensionOfAll: TensionOfAllModel;
  Tie: TieModel;
  TieConnection: TieConnectionModel;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TieTension: TieTensionModel;
  TieWhere: TieWhere;
  TimeBounds: TimeBounds;
  Triad: TriadModel;
  TriadConnection: TriadConnectionModel;
  TriadCounts: TriadCounts;
  TriadEdge: Omit<TriadEdge, 'node'> & { node: ResolversParentTypes['Triad'] };
  Witness: WitnessModel;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  canonicalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActorDescriptionArgs, 'language'>>;
  existsFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  existsTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, Partial<ActorHoldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<ActorLineageArgs, 'depth'>>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ActorTiesArgs, 'first'>>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMatch'] = ResolversParentTypes['ActorMatch']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorNotFound'] = ResolversParentTypes['ActorNotFound']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['ActorMatch']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmbiguousActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousActor'] = ResolversParentTypes['AmbiguousActor']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ActorMatch']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  frustration?: Resolver<ResolversTypes['Frustration'], ParentType, ContextType, RequireFields<BalanceFrustrationArgs, 'deadlineMs'>>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  triads?: Resolver<ResolversTypes['TriadCounts'], ParentType, ContextType>;
  walkBalance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BalancePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalancePeriod'] = ResolversParentTypes['BalancePeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  frustration?: Resolver<Maybe<ResolversTypes['FrustrationValue']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  triads?: Resolver<ResolversTypes['TriadCounts'], ParentType, ContextType>;
};

export type BalanceSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSeries'] = ResolversParentTypes['BalanceSeries']> = {
  periodCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['BalancePeriod']>, ParentType, ContextType, RequireFields<BalanceSeriesPeriodsArgs, 'first'>>;
};

export type BrokersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokers'] = ResolversParentTypes['Brokers']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<BrokersNearFromArgs, 'first'>>;
  nearTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<BrokersNearToArgs, 'first'>>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
};

export type CampResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<CampActorsArgs, 'first'>>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampPair'] = ResolversParentTypes['CampPair']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CampRelation'], ParentType, ContextType>;
};

export type CampStabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampStability'] = ResolversParentTypes['CampStability']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['StableGroup']>, ParentType, ContextType, RequireFields<CampStabilityGroupsArgs, 'first'>>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxCamps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['CampPair']>, ParentType, ContextType, RequireFields<CampStabilityPairsArgs, 'first'>>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
};

export type CampSwitchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampSwitch'] = ResolversParentTypes['CampSwitch']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  began?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  forced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joined?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<CampSwitchJoinedArgs, 'first'>>;
  left?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<CampSwitchLeftArgs, 'first'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CampsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camps'] = ResolversParentTypes['Camps']> = {
  bound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  campCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  camps?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType, RequireFields<CampsCampsArgs, 'first'>>;
  certificate?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxCamps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolveStatus'], ParentType, ContextType>;
  violationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['SignedDyad']>, ParentType, ContextType, RequireFields<CampsViolationsArgs, 'first'>>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['Derived']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Derived']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChronicleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronicleConnection'] = ResolversParentTypes['ChronicleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChronicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChronicleEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChronicleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronicleEdge'] = ResolversParentTypes['ChronicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChronicleEntry'], ParentType, ContextType>;
};

export type ChronicleEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronicleEntry'] = ResolversParentTypes['ChronicleEntry']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChronicleKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChronicleEntryTextArgs, 'language'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  assertedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['SupportForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  objectAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  subjectAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConnectionBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionBetween'] = ResolversParentTypes['ConnectionBetween']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<ConnectionBetweenActorsArgs, 'first'>>;
  dyadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dyads?: Resolver<ReadonlyArray<ResolversTypes['SignedDyad']>, ParentType, ContextType, RequireFields<ConnectionBetweenDyadsArgs, 'first'>>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
};

export type CypherStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CypherStatement'] = ResolversParentTypes['CypherStatement']> = {
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateInterval'] = ResolversParentTypes['DateInterval']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DerivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derived'] = ResolversParentTypes['Derived']> = {
  __resolveType: TypeResolveFn<'Holding' | 'Tie', ParentType, ContextType>;
};

export type DyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  chronicle?: Resolver<ResolversTypes['ChronicleConnection'], ParentType, ContextType, RequireFields<DyadChronicleArgs, 'first'>>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['DyadPeriod']>, ParentType, ContextType>;
};

export type DyadPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadPeriod'] = ResolversParentTypes['DyadPeriod']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventNameArgs, 'language'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  gloss?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceGlossArgs, 'language'>>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flip'] = ResolversParentTypes['Flip']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tiesAfter?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  tiesBefore?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FrustrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Frustration'] = ResolversParentTypes['Frustration']> = {
  bound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolveStatus'], ParentType, ContextType>;
  violationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['SignedDyad']>, ParentType, ContextType, RequireFields<FrustrationViolationsArgs, 'first'>>;
};

export type FrustrationValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrustrationValue'] = ResolversParentTypes['FrustrationValue']> = {
  bound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolveStatus'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attested?: Resolver<ReadonlyArray<ResolversTypes['Stretch']>, ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['TimeBounds'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<HoldingCertaintyArgs>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<HoldingClaimsArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<HoldingContestedArgs>>;
  deniers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, Partial<HoldingDeniersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likely?: Resolver<Maybe<ResolversTypes['DateInterval']>, ParentType, ContextType>;
  neverCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type InferredTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferredTie'] = ResolversParentTypes['InferredTie']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  calibrationError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notToldBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  witnessesAgainst?: Resolver<ReadonlyArray<ResolversTypes['Witness']>, ParentType, ContextType, RequireFields<InferredTieWitnessesAgainstArgs, 'first'>>;
  witnessesAgainstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnessesFor?: Resolver<ReadonlyArray<ResolversTypes['Witness']>, ParentType, ContextType, RequireFields<InferredTieWitnessesForArgs, 'first'>>;
  witnessesForCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  because?: Resolver<ResolversTypes['LeftOutBecause'], ParentType, ContextType>;
  dyads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutDyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutDyad'] = ResolversParentTypes['LeftOutDyad']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['LeftOutBecause'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordClaims?: Resolver<ResolversTypes['RecordClaimsResult'], ParentType, ContextType, RequireFields<MutationRecordClaimsArgs, 'input'>>;
  retireClaim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationRetireClaimArgs, 'id' | 'reason'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  belonging?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  commonValidity?: Resolver<ReadonlyArray<ResolversTypes['DateInterval']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathExplanationArgs, 'detail' | 'language'>>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  __resolveType: TypeResolveFn<'ActorNotFound' | 'AmbiguousActor' | 'Paths' | 'SearchTooBroad', ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, Partial<PlaceHeldByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType, RequireFields<QueryBalanceArgs, 'rule' | 'weighted' | 'where'>>;
  balanceSeries?: Resolver<ResolversTypes['BalanceSeries'], ParentType, ContextType, RequireFields<QueryBalanceSeriesArgs, 'deadlineMs' | 'from' | 'rule' | 'to' | 'weighted' | 'where'>>;
  brokers?: Resolver<ResolversTypes['Brokers'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'from' | 'rule' | 'to' | 'where'>>;
  campStability?: Resolver<ResolversTypes['CampStability'], ParentType, ContextType, RequireFields<QueryCampStabilityArgs, 'deadlineMs' | 'rule' | 'weighted' | 'where'>>;
  camps?: Resolver<ResolversTypes['Camps'], ParentType, ContextType, RequireFields<QueryCampsArgs, 'deadlineMs' | 'rule' | 'weighted' | 'where'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'from' | 'to'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  connection?: Resolver<ResolversTypes['ConnectionBetween'], ParentType, ContextType, RequireFields<QueryConnectionArgs, 'from' | 'rule' | 'to' | 'where'>>;
  dyad?: Resolver<Maybe<ResolversTypes['Dyad']>, ParentType, ContextType, RequireFields<QueryDyadArgs, 'a' | 'b' | 'includeParts'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  inferTie?: Resolver<ResolversTypes['InferredTie'], ParentType, ContextType, RequireFields<QueryInferTieArgs, 'a' | 'b' | 'rule' | 'where' | 'years'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'of'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'orderBy' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  realignments?: Resolver<ResolversTypes['Realignments'], ParentType, ContextType, RequireFields<QueryRealignmentsArgs, 'deadlineMs' | 'from' | 'rule' | 'to' | 'weighted' | 'where'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['ActorMatch']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  supportChains?: Resolver<ResolversTypes['SupportChains'], ParentType, ContextType, RequireFields<QuerySupportChainsArgs, 'first' | 'maxHops' | 'sponsor' | 'target'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'id'>>;
  tieTension?: Resolver<ResolversTypes['TieTension'], ParentType, ContextType, RequireFields<QueryTieTensionArgs, 'a' | 'b' | 'rule' | 'where'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'first'>>;
  unbalancedTriads?: Resolver<ResolversTypes['TriadConnection'], ParentType, ContextType, RequireFields<QueryUnbalancedTriadsArgs, 'actor' | 'first' | 'rule' | 'where'>>;
};

export type RealignmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Realignments'] = ResolversParentTypes['Realignments']> = {
  flipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flips?: Resolver<ReadonlyArray<ResolversTypes['Flip']>, ParentType, ContextType, RequireFields<RealignmentsFlipsArgs, 'first'>>;
  periodCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  switchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  switches?: Resolver<ReadonlyArray<ResolversTypes['CampSwitch']>, ParentType, ContextType, RequireFields<RealignmentsSwitchesArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordClaimsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordClaimsResult'] = ResolversParentTypes['RecordClaimsResult']> = {
  bookmark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wideTimes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CampRelation'], ParentType, ContextType>;
};

export type SearchTooBroadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTooBroad'] = ResolversParentTypes['SearchTooBroad']> = {
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SidesProjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SidesProjection'] = ResolversParentTypes['SidesProjection']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dyadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutDyad']>, ParentType, ContextType, RequireFields<SidesProjectionLeftOutArgs, 'first'>>;
  leftOutBecause?: Resolver<ReadonlyArray<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ProjectionRule'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignedDyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedDyad'] = ResolversParentTypes['SignedDyad']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  contrary?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StableGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StableGroup'] = ResolversParentTypes['StableGroup']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<StableGroupActorsArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StretchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stretch'] = ResolversParentTypes['Stretch']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  throughout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportChain'] = ResolversParentTypes['SupportChain']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['SupportHop']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['ChainReach'], ParentType, ContextType>;
};

export type SupportChainsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportChains'] = ResolversParentTypes['SupportChains']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['SupportChain']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type SupportHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportHop'] = ResolversParentTypes['SupportHop']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['SupportForm']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TensionOfAllResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TensionOfAll'] = ResolversParentTypes['TensionOfAll']> = {
  flipped?: Resolver<ResolversTypes['FrustrationValue'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['FrustrationValue'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['FrustrationValue'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  attested?: Resolver<ReadonlyArray<ResolversTypes['Stretch']>, ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['TimeBounds'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<TieCertaintyArgs>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TieClaimsArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<TieContestedArgs>>;
  contestedInTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deniers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, Partial<TieDeniersArgs>>;
  form?: Resolver<Maybe<ResolversTypes['SupportForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likely?: Resolver<Maybe<ResolversTypes['DateInterval']>, ParentType, ContextType>;
  neverCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TieTensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieTension'] = ResolversParentTypes['TieTension']> = {
  dyad?: Resolver<Maybe<ResolversTypes['SignedDyad']>, ParentType, ContextType>;
  forFriendship?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<TieTensionForFriendshipArgs, 'first'>>;
  forFriendshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forHostility?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<TieTensionForHostilityArgs, 'first'>>;
  forHostilityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['TensionOfAll'], ParentType, ContextType, RequireFields<TieTensionFrustrationArgs, 'deadlineMs'>>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  unbalancedFlipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unbalancedNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeBounds'] = ResolversParentTypes['TimeBounds']> = {
  endEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TriadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Triad'] = ResolversParentTypes['Triad']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  dyads?: Resolver<ReadonlyArray<ResolversTypes['SignedDyad']>, ParentType, ContextType>;
  hostile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadConnection'] = ResolversParentTypes['TriadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Triad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['SidesProjection'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriadCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadCounts'] = ResolversParentTypes['TriadCounts']> = {
  allied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balancedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  enemies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  friends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  torn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadEdge'] = ResolversParentTypes['TriadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Triad'], ParentType, ContextType>;
};

export type WitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Witness'] = ResolversParentTypes['Witness']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  dyads?: Resolver<ReadonlyArray<ResolversTypes['SignedDyad']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorMatch?: ActorMatchResolvers<ContextType>;
  ActorNotFound?: ActorNotFoundResolvers<ContextType>;
  AmbiguousActor?: AmbiguousActorResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  BalancePeriod?: BalancePeriodResolvers<ContextType>;
  BalanceSeries?: BalanceSeriesResolvers<ContextType>;
  Brokers?: BrokersResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  CampPair?: CampPairResolvers<ContextType>;
  CampStability?: CampStabilityResolvers<ContextType>;
  CampSwitch?: CampSwitchResolvers<ContextType>;
  Camps?: CampsResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChronicleConnection?: ChronicleConnectionResolvers<ContextType>;
  ChronicleEdge?: ChronicleEdgeResolvers<ContextType>;
  ChronicleEntry?: ChronicleEntryResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ConnectionBetween?: ConnectionBetweenResolvers<ContextType>;
  CypherStatement?: CypherStatementResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateInterval?: DateIntervalResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Derived?: DerivedResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  DyadPeriod?: DyadPeriodResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Flip?: FlipResolvers<ContextType>;
  Frustration?: FrustrationResolvers<ContextType>;
  FrustrationValue?: FrustrationValueResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  InferredTie?: InferredTieResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Judgement?: JudgementResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  LeftOutDyad?: LeftOutDyadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participant?: ParticipantResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Realignments?: RealignmentsResolvers<ContextType>;
  RecordClaimsResult?: RecordClaimsResultResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  SearchTooBroad?: SearchTooBroadResolvers<ContextType>;
  SidesProjection?: SidesProjectionResolvers<ContextType>;
  SignedDyad?: SignedDyadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StableGroup?: StableGroupResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SupportChain?: SupportChainResolvers<ContextType>;
  SupportChains?: SupportChainsResolvers<ContextType>;
  SupportHop?: SupportHopResolvers<ContextType>;
  TensionOfAll?: TensionOfAllResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TieTension?: TieTensionResolvers<ContextType>;
  TimeBounds?: TimeBoundsResolvers<ContextType>;
  Triad?: TriadResolvers<ContextType>;
  TriadConnection?: TriadConnectionResolvers<ContextType>;
  TriadCounts?: TriadCountsResolvers<ContextType>;
  TriadEdge?: TriadEdgeResolvers<ContextType>;
  Witness?: WitnessResolvers<ContextType>;
};

