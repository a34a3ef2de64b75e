import type { JSX } from 'preact';
import { CHANGE_KINDS, type Changed, type ChangeLine } from '../documents/changes.ts';
import { handsChanged } from '../drawing/hands-changed.ts';
import { ClaimLines } from '../parts/claim-lines.tsx';
import { ActorLink, PlaceLink, SignMark, When } from '../parts/links.tsx';
import { Section } from '../parts/state.tsx';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs } from './needs.ts';

interface Listed {
  readonly needs: Needs;
  readonly changes: readonly ChangeLine[];
}

/** The changes of each kind, in the order of the service. */
export const ChangeList = ({ needs, changes }: Listed): JSX.Element => (
  <>
    {CHANGE_KINDS.map((kind) => ({ kind, of: changes.filter((change) => change.kind === kind) }))
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => (
        <div key={kind}>
          <h3>
            {PAGE_WORDS[needs.language].changeKinds[kind]} ({of.length})
          </h3>
          <ul class="changes">
            {of.map((change, index) => (
              <li key={index}>
                <ChangeItem needs={needs} change={change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
  </>
);

function ChangeItem({ needs, change }: { readonly needs: Needs; readonly change: ChangeLine }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const { before, after, kind } = change;
  const one = after ?? before;
  return (
    <>
      <p>
        <When date={change.on} />{' '}
        {kind === 'FLIPPED' && before && after ? (
          <>
            {words.before}: <ChangedThing needs={needs} of={before} /> → {words.after}:{' '}
            <ChangedThing needs={needs} of={after} />
          </>
        ) : (
          one && <ChangedThing needs={needs} of={one} />
        )}
      </p>
      <ClaimLines needs={needs} claims={change.claims} />
    </>
  );
}

function ChangedThing({ needs, of }: { readonly needs: Needs; readonly of: Changed }): JSX.Element | null {
  const words = PAGE_WORDS[needs.language];
  if (of.actor && of.place)
    return (
      <>
        <ActorLink needs={needs} of={of.actor} /> {words.tieType('HOLDS')} <PlaceLink needs={needs} of={of.place} />
      </>
    );
  if (!of.subject || !of.object || of.type === undefined) return null;
  return (
    <>
      <ActorLink needs={needs} of={of.subject} /> {words.tieType(of.type)} <ActorLink needs={needs} of={of.object} />{' '}
      <SignMark needs={needs} sign={of.sign ?? 0} />
    </>
  );
}

/** Places that went from one holder to another, put together from the changes shown. */
export function HandsChanged({ needs, changes }: Listed): JSX.Element | null {
  const words = PAGE_WORDS[needs.language];
  const places = handsChanged(changes);
  if (places.length === 0) return null;
  const names = (of: readonly { readonly id: string; readonly name: string }[]): JSX.Element[] =>
    of.map((actor) => (
      <span key={actor.id} class="comma">
        <ActorLink needs={needs} of={actor} />
      </span>
    ));
  return (
    <Section title={words.handsChanged} id="hands">
      <ul>
        {places.map(({ place, before, after }) => (
          <li key={place.id}>
            <PlaceLink needs={needs} of={place} />: {names(before)} <span class="arrow">→</span> {names(after)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
