import type { JSX } from 'preact';
import { WORDS } from '../../language/picture-words.ts';
import { SIGN_MARKS, signOf } from '../drawing/ribbon.ts';
import type { Named } from '../documents/claim-line.ts';
import type { Needs } from '../pages/needs.ts';

interface OfThing {
  readonly needs: Needs;
  readonly of: Named;
}

const path = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

export const actorAddress = (id: string): string => path('actor', id);
export const dyadAddress = (a: string, b: string): string => path('dyad', a, b);
export const placeAddress = (id: string): string => path('place', id);
export const sourceAddress = (id: string): string => path('source', id);

export const ActorLink = ({ needs, of }: OfThing): JSX.Element => (
  <a href={needs.href(actorAddress(of.id))}>
    <bdi>{of.name}</bdi>
  </a>
);

export const PlaceLink = ({ needs, of }: OfThing): JSX.Element => (
  <a href={needs.href(placeAddress(of.id))}>
    <bdi>{of.name}</bdi>
  </a>
);

/** A sign as a letter, a word and a colour. */
export function SignMark({ needs, sign }: { readonly needs: Needs; readonly sign: number }): JSX.Element {
  const known = signOf(sign);
  return (
    <span class={`sign sign-${known === 1 ? 'with' : known === -1 ? 'against' : 'neither'}`}>
      <span aria-hidden="true">{SIGN_MARKS[`${known}`]}</span> {WORDS[needs.language].signs[`${known}`]}
    </span>
  );
}

/** Dates are read from left to right in either language. */
export const When = ({ date }: { readonly date: string | null }): JSX.Element => (
  <bdi dir="ltr" class="date">
    {date ?? '—'}
  </bdi>
);
