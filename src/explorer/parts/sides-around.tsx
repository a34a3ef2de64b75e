import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SIDES, type SidesAnswer } from '../documents/sides.ts';
import { graphqlLanguage, type Needs } from '../pages/needs.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { ActorLink, SignMark } from './links.tsx';
import { AskingState } from './state.tsx';
import { useAnswer } from './use-answer.ts';

interface Given {
  readonly needs: Needs;
  readonly actor: string;
}

/** The camps of those around an actor on the date, each by letter and colour, and what does not fit; solved when it is asked for. */
export function SidesAround({ needs, actor }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked) return <Sides needs={needs} actor={actor} />;
  return (
    <>
      <p class="help">{words.sidesHelp}</p>
      <button
        type="button"
        onClick={() => {
          setIsAsked(true);
        }}
      >
        {words.divide}
      </button>
    </>
  );
}

function Sides({ needs, actor }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const where = {
    centre: actor,
    ...(needs.date === null ? {} : { validAt: needs.date }),
    ...(needs.knownAt === null ? {} : { knownAt: needs.knownAt }),
  };
  const found = useAnswer<SidesAnswer>(needs, SIDES, { where, language: graphqlLanguage(needs) });
  const sides = found.answer?.camps ?? null;
  return (
    <>
      <AskingState needs={needs} asking={found} />
      {sides !== null && sides.campCount === 0 && <p class="empty">{words.noSides}</p>}
      {sides !== null && sides.campCount > 0 && (
        <>
          <p>
            {words.sidesFound(sides.projection.actorCount, sides.projection.dyadCount, sides.violationCount)}{' '}
            {sides.status === 'OPTIMAL' ? words.proved : words.notProved}
          </p>
          {sides.campCount > sides.camps.length && (
            <p class="cut">{words.campsOf(sides.camps.length, sides.campCount)}</p>
          )}
          <ul class="camps">
            {sides.camps.map(({ number, letter, size, actors }) => (
              <li key={letter}>
                <span class={`camp camp-${number}`}>{letter}</span> {words.campSize(size)}:{' '}
                {actors.map((one, index) => (
                  <span key={one.id}>
                    {index > 0 && ' · '}
                    <ActorLink needs={needs} of={one} />
                  </span>
                ))}
                {size > actors.length && ' …'}
              </li>
            ))}
          </ul>
          {sides.violations.length > 0 && (
            <details>
              <summary>{words.misfits}</summary>
              <ul>
                {sides.violations.map(({ a, b, sign }) => (
                  <li key={`${a.id} ${b.id}`}>
                    <ActorLink needs={needs} of={a} /> <SignMark needs={needs} sign={sign} />{' '}
                    <ActorLink needs={needs} of={b} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </>
  );
}
