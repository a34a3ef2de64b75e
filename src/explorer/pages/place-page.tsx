import type { JSX } from 'preact';
import { PLACE, type PlaceAnswer } from '../documents/places.ts';
import { windowOf } from '../drawing/timeline.ts';
import { ClaimLines } from '../parts/claim-lines.tsx';
import { actorAddress, ActorLink, PlaceLink, When } from '../parts/links.tsx';
import { AskingState, NothingNamed, Section } from '../parts/state.tsx';
import { TimeChart } from '../parts/time-chart.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

/** Who held a place when, as bars and as a table with its claims. */
function PlacePage({ needs, id }: { readonly needs: Needs; readonly id: string }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const head = useAnswer<PlaceAnswer>(needs, PLACE, { id, language: graphqlLanguage(needs), knownAt: needs.knownAt });
  if (head.answer === null) return <AskingState needs={needs} asking={head} />;
  const { place } = head.answer;
  if (place === null) return <NothingNamed needs={needs} id={id} />;
  const { heldBy } = place;
  const whole = windowOf(heldBy);
  const names = new Map(heldBy.map(({ actor }) => [actor.id, actor.name]));
  return (
    <article class="place-page">
      <h1>
        <bdi>{place.name}</bdi>
      </h1>
      {place.within && (
        <p>
          {words.within} <PlaceLink needs={needs} of={place.within} />
          {' · '}
          <a href={needs.href('/map')}>{words.map}</a>
        </p>
      )}
      <p>
        {words.names}:{' '}
        {place.names.map(({ text, language, kind }) => (
          <span class="comma" key={`${language ?? ''} ${kind} ${text}`}>
            <bdi lang={language ?? undefined}>{text}</bdi>
          </span>
        ))}
      </p>
      <Section title={words.holders} id="holders">
        {!whole && <p class="empty">{words.noHolders}</p>}
        {whole && (
          <>
            <p class="help">{words.timelineHelp}</p>
            <TimeChart
              needs={needs}
              things={heldBy}
              whole={whole}
              label={words.holders}
              keyOf={({ actor }) => actor.id}
              nameOf={(actor) => names.get(actor) ?? actor}
              hrefOf={(actor) => needs.href(actorAddress(actor))}
              lookOf={() => 'neither'}
              titleOf={({ validFrom, validTo }) => `${validFrom ?? ''} – ${validTo ?? ''}`}
            />
            <Holdings needs={needs} of={heldBy} />
          </>
        )}
      </Section>
    </article>
  );
}

type Holdings = NonNullable<PlaceAnswer['place']>['heldBy'];

function Holdings({ needs, of }: { readonly needs: Needs; readonly of: Holdings }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <ul class="holdings">
      {of.map(({ id, actor, validFrom, validTo, ongoing, contested, deniers, claims }) => (
        <li key={id} data-holding={id}>
          <p>
            <ActorLink needs={needs} of={actor} />: <When date={validFrom} /> –{' '}
            {ongoing ? words.ongoing : <When date={validTo} />}
            {contested && (
              <>
                {' '}
                ({words.contested}
                {deniers.map((denier) => (
                  <span key={denier.id}>
                    {' '}
                    <ActorLink needs={needs} of={denier} />
                  </span>
                ))}
                )
              </>
            )}
          </p>
          <ClaimLines needs={needs} claims={claims} />
        </li>
      ))}
    </ul>
  );
}

export const placePage =
  (id: string): Page =>
  (needs) => <PlacePage needs={needs} id={id} key={id} />;
