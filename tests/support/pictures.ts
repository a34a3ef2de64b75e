import { dayOf } from '../../src/domain/time/day.ts';
import type { ActorId, TieId } from '../../src/domain/ids.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import type { Picture } from '../../src/api/picture/picture.ts';
import { aSource } from './claims.ts';
import { aDenial, aTie } from './graphs.ts';
import { anActor } from './records.ts';

const id = (text: string): ActorId => text as ActorId;

export const US = anActor('united-states', { kind: 'STATE', label: { en: 'United States', ar: 'الولايات المتحدة' } });
export const IRAN = anActor('iran', { kind: 'STATE', label: { en: 'Iran', ar: 'إيران' } });
export const IRAQ = anActor('iraq', { kind: 'STATE', label: { en: 'Iraq', ar: 'العراق' } });
export const IS = anActor('islamic-state', { label: { en: 'Islamic State', ar: 'تنظيم الدولة' } });

export const TIES: readonly Tie[] = [
  aTie({ id: '1' as TieId, subject: US.id, object: IRAQ.id, form: 'WEAPONS', against: IS.id }),
  aTie({ id: '2' as TieId, type: 'FIGHTS', subject: IRAN.id, object: US.id, denials: [aDenial('iraq')] }),
  aTie({
    id: '3' as TieId,
    type: 'AT_ODDS_WITH',
    subject: IRAQ.id,
    object: IRAN.id,
    about: 'kirkuk',
    neverCertain: true,
  }),
];

export const aPicture = (more: Partial<Picture> = {}): Picture => ({
  subject: {
    kind: 'PATHS',
    paths: [
      [US.id, IRAQ.id, IRAN.id],
      [US.id, IRAN.id],
    ],
  },
  actors: [US, IRAN, IRAQ, IS],
  ties: TIES,
  leftOut: 0,
  sources: [aSource('s1', { publishedOn: '2017-11-05' })],
  question: { first: dayOf(2015, 5, 1), last: dayOf(2015, 5, 31) },
  certainty: null,
  language: 'en',
  ...more,
});

export const aNetwork = (size: number, tiesEach: number): Picture => {
  const actors = Array.from({ length: size }, (_, i) =>
    anActor(`actor-${i}`, { label: { en: `Actor number ${i}`, ar: `الطرف ${i}` } }),
  );
  const ties = Array.from({ length: size * tiesEach }, (_, i) => {
    const from = i % size;
    const to = (from + 1 + ((i * 7919) % (size - 1))) % size;
    const type = TIE_TYPE_NAMES[i % TIE_TYPE_NAMES.length] ?? 'SUPPORTS';
    return aTie({ id: `t${i}` as TieId, type, subject: id(`actor-${from}`), object: id(`actor-${to}`) });
  });
  return aPicture({ subject: { kind: 'AROUND', actor: id('actor-0'), hops: 2 }, actors, ties });
};
