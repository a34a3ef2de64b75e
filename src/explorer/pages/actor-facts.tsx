import type { JSX } from 'preact';
import type { ActorAnswer, Judgement, LineageTie } from '../documents/actor.ts';
import { ActorLink, PlaceLink, When } from '../parts/links.tsx';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs } from './needs.ts';

type Actor = NonNullable<ActorAnswer['actor']>;

/** Names by language, when it existed, and what others call it. */
export function ActorFacts({ needs, actor }: { readonly needs: Needs; readonly actor: Actor }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const languages = [...new Set(actor.names.map(({ language }) => language))];
  return (
    <dl class="facts">
      {languages.map((language) => (
        <div key={language ?? ''}>
          <dt lang="en">{language ?? '—'}</dt>
          <dd>
            <ul class="inline">
              {actor.names
                .filter((name) => name.language === language)
                .map(({ text, kind, validFrom, validTo }) => (
                  <li key={`${kind} ${text} ${validFrom ?? ''}`}>
                    <bdi lang={language ?? undefined}>{text}</bdi>
                    {(validFrom !== null || validTo !== null) && (
                      <small>
                        {' '}
                        <bdi dir="ltr">
                          {validFrom ?? ''}–{validTo ?? ''}
                        </bdi>
                      </small>
                    )}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
      {(actor.existsFrom !== null || actor.existsTo !== null) && (
        <div>
          <dt>{words.exists}</dt>
          <dd>
            {actor.existsFrom !== null && words.from(actor.existsFrom)}{' '}
            {actor.existsTo !== null && words.until(actor.existsTo)}
          </dd>
        </div>
      )}
      {actor.externalIds.length > 0 && (
        <div>
          <dt>{words.identifiers}</dt>
          <dd>
            <bdi dir="ltr">{actor.externalIds.map(({ scheme, id }) => `${scheme}:${id}`).join(' · ')}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}

export function HeldPlaces({ needs, holds }: { readonly needs: Needs; readonly holds: Actor['holds'] }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  if (holds.length === 0) return <p class="empty">{words.noPlaces}</p>;
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={words.heldPlaces}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col">{words.columns.from}</th>
            <th scope="col">{words.columns.to}</th>
          </tr>
        </thead>
        <tbody>
          {holds.map((holding) => (
            <tr key={holding.id}>
              <td>
                <PlaceLink needs={needs} of={holding.place} />
                {holding.contested && <small> ({words.contested})</small>}
              </td>
              <td>
                <When date={holding.validFrom} />
              </td>
              <td>{holding.ongoing ? words.ongoing : <When date={holding.validTo} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const Lineage = ({
  needs,
  ties,
}: {
  readonly needs: Needs;
  readonly ties: readonly LineageTie[];
}): JSX.Element => (
  <ul>
    {ties.map(({ id, type, subject, object, validFrom }) => (
      <li key={id}>
        <When date={validFrom} /> <ActorLink needs={needs} of={subject} /> {PAGE_WORDS[needs.language].tieType(type)}{' '}
        <ActorLink needs={needs} of={object} />
      </li>
    ))}
  </ul>
);

export function Judgements({
  needs,
  judgements,
}: {
  readonly needs: Needs;
  readonly judgements: readonly Judgement[];
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <ul>
      {judgements.map(({ id, verdict, keep, other, judge, reason, recordedAt, withdrawnAt, withdrawnBecause }) => (
        <li key={id}>
          <ActorLink needs={needs} of={other} /> — {words.verdicts[verdict]} — <ActorLink needs={needs} of={keep} />:{' '}
          <bdi>{reason}</bdi> (<bdi>{judge}</bdi>, <When date={recordedAt.slice(0, 10)} />)
          {withdrawnAt !== null && <em> {words.withdrawn(withdrawnBecause ?? '')}</em>}
        </li>
      ))}
    </ul>
  );
}
