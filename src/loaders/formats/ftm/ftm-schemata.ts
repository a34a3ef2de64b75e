import type { ActorKind, TieType } from '../../../domain/ties/types.ts';

/** Schemata of FollowTheMoney that are actors. */
export const ACTOR_SCHEMATA: Readonly<Record<string, ActorKind>> = {
  Person: 'PERSON',
  Organization: 'ORGANISATION',
  LegalEntity: 'ORGANISATION',
  Company: 'ORGANISATION',
  PublicBody: 'ORGAN',
};

/** A schema that is a tie, and which of its properties name the actors. */
export interface TieSchema {
  readonly type: TieType;
  readonly subject: string;
  readonly object: string;
  /** Its role is a post: another post of the same two actors is another tie. */
  readonly rolesArePosts: boolean;
}

/** Schemata that are ties of the model. Sanction is read elsewhere, since its subject is the name of an authority. */
export const TIE_SCHEMATA: Readonly<Record<string, TieSchema>> = {
  Membership: { type: 'MEMBER_OF', subject: 'member', object: 'organization', rolesArePosts: false },
  Directorship: { type: 'LEADS', subject: 'director', object: 'organization', rolesArePosts: true },
  Succession: { type: 'SUCCEEDS', subject: 'successor', object: 'predecessor', rolesArePosts: false },
};

/** Schemata that make no claim, each with the reason that its issue gives. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  UnknownLink: 'a link that does not say what it is makes no tie',
  Ownership: 'to own is not to be a part of: the model has no tie of ownership',
  Employment: 'to work for is neither to lead nor to be a branch of',
  Occupancy: 'a position is no actor; that somebody leads a state must be said of the state',
  Associate: 'an association that does not say what it is makes no tie',
  Family: 'kinship is no tie of the model',
  Representation: 'to represent is no tie of the model',
  ProjectParticipant: 'a project is no actor',
  Payment: 'a payment alone shows no intent to support',
  Debt: 'a debt is no tie of the model',
  ContractAward: 'a contract is no tie of the model',
  Similar: 'likeness of names is no identity',
};

/** Things that hold no ties: they describe an actor, or are property. */
const NO_ACTORS: readonly string[] = [
  ...[
    'Address',
    'Passport',
    'Identification',
    'Position',
    'Vessel',
    'Airplane',
    'Vehicle',
    'Asset',
    'Security',
    'RealEstate',
  ],
  ...[
    'BankAccount',
    'CryptoWallet',
    'Document',
    'Article',
    'Documentation',
    'Event',
    'Thing',
    'Mention',
    'Note',
    'License',
  ],
  ...[
    'Contract',
    'Project',
    'TaxRoll',
    'CourtCase',
    'CourtCaseParty',
    'Call',
    'Message',
    'Email',
    'UserAccount',
    'Trip',
  ],
];

/** Why an entity of this schema makes no claim; null when it is an actor, a tie, or of a schema that is not known here. */
export const whyLeftOut = (schema: string): string | null =>
  LEFT_OUT[schema] ??
  (NO_ACTORS.includes(schema) ? 'a thing that is no actor, or details of one; it makes no tie and no name' : null);

export const KNOWN_SCHEMATA: readonly string[] = [
  ...Object.keys(ACTOR_SCHEMATA),
  ...Object.keys(TIE_SCHEMATA),
  'Sanction',
  ...Object.keys(LEFT_OUT),
  ...NO_ACTORS,
];
