import type { JSX } from 'preact';
import type { ClaimLine } from '../documents/claim-line.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { ActorLink, PlaceLink, sourceAddress, When } from './links.tsx';

/** Claims folded away under their number, so that a page of many stays short. */
export function ClaimLines({
  needs,
  claims,
}: {
  readonly needs: Needs;
  readonly claims: readonly ClaimLine[];
}): JSX.Element | null {
  if (claims.length === 0) return null;
  return (
    <details class="claims">
      <summary>{PAGE_WORDS[needs.language].claims(claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimSentence needs={needs} claim={claim} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who says what of whom, where exactly, and how it is graded. */
export function ClaimSentence({ needs, claim }: { readonly needs: Needs; readonly claim: ClaimLine }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const { assertedBy, source, evidence } = claim;
  return (
    <>
      <p class={`claim stance-${claim.stance.toLowerCase()}`}>
        {assertedBy ? <ActorLink needs={needs} of={assertedBy} /> : words.says} <b>{words.stances[claim.stance]}</b>:{' '}
        <ActorLink needs={needs} of={claim.subject} /> · {words.tieType(claim.type)}
        {claim.object && (
          <>
            {' · '}
            <ActorLink needs={needs} of={claim.object} />
          </>
        )}
        {claim.place && (
          <>
            {' · '}
            <PlaceLink needs={needs} of={claim.place} />
          </>
        )}{' '}
        <ClaimDates claim={claim} needs={needs} />
      </p>
      {evidence.map(({ gloss, url, document, locator }) => (
        <blockquote key={`${document.id} ${locator}`} class="evidence">
          {gloss !== null && <p dir="auto">{gloss}</p>}
          <footer>
            <a href={needs.href(sourceAddress(document.id))}>
              <bdi>{document.title}</bdi>
            </a>{' '}
            {document.id === source.id && (
              <>
                <When date={source.publishedOn} /> · {words.grade(source.reliability, claim.credibility)}
              </>
            )}
            {url !== null && /^https?:/.test(url) && (
              <>
                {' · '}
                <a href={url} rel="noreferrer noopener external" target="_blank">
                  {words.openSource}
                </a>
              </>
            )}
          </footer>
        </blockquote>
      ))}
    </>
  );
}

function ClaimDates({ claim, needs }: { readonly claim: ClaimLine; readonly needs: Needs }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const { validFrom, validTo, attestedOn, ongoing } = claim;
  return (
    <span class="dates">
      {validFrom !== null && <bdi>{words.from(validFrom)} </bdi>}
      {validTo !== null && <bdi>{words.until(validTo)} </bdi>}
      {attestedOn !== null && <bdi>{words.onDate(attestedOn)} </bdi>}
      {ongoing && words.ongoing}
    </span>
  );
}
