import type { JSX } from 'preact';
import { WORDS } from '../../language/picture-words.ts';
import { type HeldPlace, PLACES, type PlacesAnswer } from '../documents/places.ts';
import { type HolderLook, holderLooks } from '../drawing/map.ts';
import { HolderMark } from '../parts/holder-mark.tsx';
import { ActorLink, PlaceLink } from '../parts/links.tsx';
import { MapPicture, type SitedPlace } from '../parts/map-picture.tsx';
import { AskingState } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

const PORTION = 100;
const MOST_PLACES = 2000;

/** Who held which place on the date: a map, and a table with the same rows. */
function MapPage({ needs }: { readonly needs: Needs }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const list = useAllPages<PlacesAnswer, HeldPlace>(
    needs,
    PLACES,
    { at: needs.date, language: graphqlLanguage(needs), knownAt: needs.knownAt, first: PORTION },
    (answer) => answer.places,
    MOST_PLACES,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  const held = nodes.filter(({ heldBy }) => heldBy.length > 0);
  const sited = held.filter((place): place is SitedPlace => place.latitude !== null && place.longitude !== null);
  const looks = holderLooks(held.flatMap(({ heldBy }) => heldBy.map(({ actor }) => actor.id)));
  return (
    <article class="map-page">
      <h1>
        {words.map} {needs.date === null ? words.anyTime : words.onDate(needs.date)}
      </h1>
      <AskingState needs={needs} asking={list} />
      {list.answer !== null && held.length === 0 && <p class="empty">{words.noMap}</p>}
      {nodes.length < totalCount && <p class="cut">{words.shown(nodes.length, totalCount)}</p>}
      {held.length > 0 && (
        <>
          <p class="help">{words.mapHelp}</p>
          <MapPicture needs={needs} places={sited} looks={looks} />
          {sited.length < held.length && <p class="cut">{words.unmapped(held.length - sited.length)}</p>}
          <HolderLegend needs={needs} held={held} looks={looks} />
          <p>
            <small>{words.outline}</small>
          </p>
          <details>
            <summary>
              {words.asTable} ({held.length})
            </summary>
            <HeldTable needs={needs} held={held} />
          </details>
        </>
      )}
    </article>
  );
}

interface Held {
  readonly needs: Needs;
  readonly held: readonly HeldPlace[];
}

function HolderLegend({ needs, held, looks }: Held & { readonly looks: ReadonlyMap<string, HolderLook> }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const holders = new Map(held.flatMap(({ heldBy }) => heldBy.map(({ actor }) => [actor.id, actor])));
  const counts = (id: string): number =>
    held.filter(({ heldBy }) => heldBy.some(({ actor }) => actor.id === id)).length;
  return (
    <ul class="legend" aria-label={words.legend}>
      {[...holders.values()]
        .sort((a, b) => counts(b.id) - counts(a.id))
        .map((actor) => {
          const look = looks.get(actor.id);
          return (
            <li key={actor.id}>
              {look && (
                <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" class="map">
                  <HolderMark look={look} />
                </svg>
              )}{' '}
              <ActorLink needs={needs} of={actor} /> ({counts(actor.id)})
            </li>
          );
        })}
    </ul>
  );
}

function HeldTable({ needs, held }: Held): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={words.asTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col">{words.heldBy}</th>
            <th scope="col">{words.columns.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {held.flatMap((place) =>
            place.heldBy.map(({ id, actor, certainty, contested }) => (
              <tr key={id} data-holding={id}>
                <td>
                  <PlaceLink needs={needs} of={place} />
                </td>
                <td>
                  <ActorLink needs={needs} of={actor} />
                </td>
                <td>
                  {certainty !== null && WORDS[needs.language].certainties[certainty]}
                  {contested && `, ${words.contested}`}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

export const mapPage: Page = (needs) => <MapPage needs={needs} />;
