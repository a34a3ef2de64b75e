import type { ActorId, SourceId } from '../../../domain/ids.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { ClaimContent, Qualifier } from '../../../domain/records.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { BLANK } from '../../import/collector.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import type { FtmActors } from './ftm-actors.ts';
import { earliestOf, type FtmEntity, latestOf } from './ftm-entity.ts';
import { TIE_SCHEMATA } from './ftm-schemata.ts';

/** A claim of an entity, or why there is none. */
export type FtmClaim =
  { readonly content: ClaimContent } | { readonly missing: string; readonly value: string; readonly problem: string };

/** When it held, by the dates of the entity. A day on which the dataset still had it is a day on which it is said to have held. */
const timeOf = (entity: FtmEntity): Pick<ClaimContent, 'validFrom' | 'validTo' | 'attestedOn'> => {
  const validFrom =
    earliestOf([...entity.values('startDate'), ...entity.values('date')]) ?? earliestOf(entity.values('listingDate'));
  const validTo = latestOf(entity.values('endDate'));
  return { validFrom, validTo, attestedOn: validTo ? null : entity.lastSeen };
};

const pairs = (
  entity: FtmEntity,
  subjects: readonly (ActorId | null)[],
  property: string,
  actors: FtmActors,
  more: (subject: ActorId, object: ActorId) => ClaimContent,
  subjectProperty: string,
): readonly FtmClaim[] => {
  const objects = entity.values(property);
  const missing = subjects.length === 0 ? subjectProperty : objects.length === 0 ? property : null;
  if (missing !== null) return [{ missing, value: '', problem: 'the entity names nobody here; it makes no claim' }];
  return subjects.flatMap((subject, at) =>
    objects.map((id): FtmClaim => {
      if (subject === null)
        return {
          missing: subjectProperty,
          value: entity.values(subjectProperty)[at] ?? '',
          problem: 'no actor in the files has this id',
        };
      const object = actors.find(id);
      return object === null
        ? { missing: property, value: id, problem: 'no actor in the files has this id' }
        : { content: more(subject, object) };
    }),
  );
};

const sanctionsOf = (entity: FtmEntity, source: SourceId, actors: FtmActors): readonly FtmClaim[] => {
  const [authority] = entity.values('authority');
  if (authority === undefined)
    return [{ missing: 'authority', value: '', problem: 'the sanction does not say who imposes it' }];
  const [programme] = [...entity.values('programId'), ...entity.values('program')];
  const qualifiers: readonly Qualifier[] = sortQualifiers([
    { key: 'authority', value: authority },
    ...(programme === undefined ? [] : [{ key: 'programme', value: slugWords(programme) }]),
  ]);
  const by = actors.authority(authority);
  const content = (subject: ActorId, object: ActorId): ClaimContent => ({
    ...BLANK,
    ...timeOf(entity),
    subject,
    subjectAsStated: authority,
    type: 'SANCTIONS',
    object,
    qualifiers,
    assertedBy: by,
    source,
  });
  return pairs(entity, [by], 'entity', actors, content, 'authority');
};

/** The claims that an entity makes; empty for one that is no tie. */
export const claimsOfEntity = (entity: FtmEntity, source: SourceId, actors: FtmActors): readonly FtmClaim[] => {
  if (entity.schema === 'Sanction') return sanctionsOf(entity, source, actors);
  const schema = TIE_SCHEMATA[entity.schema];
  if (!schema) return [];
  const { type, rolesArePosts } = schema;
  const [role] = entity.values('role');
  const key = rolesArePosts ? 'post' : 'role';
  const time = timeOf(entity);
  const start: PartialDate | null = time.validFrom ?? latestOf(entity.values('date'));
  const content = (subject: ActorId, object: ActorId): ClaimContent => ({
    ...BLANK,
    ...(type === 'SUCCEEDS' ? { validFrom: start ?? time.validTo, validTo: null, attestedOn: null } : time),
    subject,
    type,
    object,
    qualifiers: role === undefined ? [] : [{ key, value: rolesArePosts ? slugWords(role) : role }],
    source,
  });
  const subjects = entity.values(schema.subject).map((id) => actors.find(id));
  return pairs(entity, subjects, schema.object, actors, content, schema.subject);
};
