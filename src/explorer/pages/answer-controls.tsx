import type { ComponentChildren, JSX } from 'preact';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import { WORDS } from '../../language/picture-words.ts';
import type { Named } from '../documents/claim-line.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { answerAddress, type AnswerAsked } from './answer-asked.ts';
import type { Needs } from './needs.ts';

interface Given {
  readonly needs: Needs;
  readonly asked: AnswerAsked;
  /** Actors of the answer, by id. */
  readonly named: ReadonlyMap<string, Named>;
}

/** What the question can be narrowed by; each choice is in the address. */
export function AnswerControls({ needs, asked, named }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const { signs, types } = WORDS[needs.language];
  const put = (change: Partial<AnswerAsked>): void => {
    needs.go(answerAddress({ ...asked, ...change }));
  };
  const certainties = ['CERTAIN', 'LIKELY', 'POSSIBLE'] as const;
  return (
    <details class="controls" open={asked.avoid.length > 0 || asked.through !== null}>
      <summary>{words.narrow}</summary>
      <div class="tools">
        <Choice
          label={words.least}
          value={asked.certainty}
          none={words.leastDefault}
          onChosen={(certainty) => {
            put({ certainty });
          }}
        >
          {certainties.map((each) => (
            <option key={each} value={each}>
              {words.certainty[each]}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.signs}
          value={asked.sign}
          none={words.anySign}
          onChosen={(sign) => {
            put({ sign });
          }}
        >
          <option value="POSITIVE">{signs['1']}</option>
          <option value="NEGATIVE">{signs['-1']}</option>
          <option value="NEUTRAL">{signs['0']}</option>
        </Choice>
        <Choice
          label={words.types}
          value={asked.type}
          none={words.allTypes}
          onChosen={(type) => {
            put({ type });
          }}
        >
          {TIE_TYPE_NAMES.map((type) => (
            <option key={type} value={type}>
              {types[type]}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.hostile}
          value={asked.hostile === null ? null : String(asked.hostile)}
          none={words.anyNumber}
          onChosen={(hostile) => {
            put({ hostile: hostile === null ? null : Number(hostile) });
          }}
        >
          {['0', '1', '2'].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.direction}
          value={asked.direction}
          none={words.directions.ANY}
          onChosen={(direction) => {
            put({ direction });
          }}
        >
          <option value="FORWARD">{words.directions.FORWARD}</option>
          <option value="BACKWARD">{words.directions.BACKWARD}</option>
        </Choice>
        <label>
          <input
            type="checkbox"
            checked={asked.includeParts}
            onChange={(event) => {
              put({ includeParts: event.currentTarget.checked });
            }}
          />{' '}
          {words.parts}
        </label>
      </div>
      {[
        ...asked.avoid.map((id) => [id, words.avoiding] as const),
        ...(asked.through === null ? [] : [[asked.through, words.through] as const]),
      ].map(([id, word]) => (
        <p key={`${word} ${id}`} class="tools">
          {word} <bdi>{named.get(id)?.name ?? id}</bdi>{' '}
          <button
            type="button"
            onClick={() => {
              if (word === words.through) put({ through: null });
              else put({ avoid: asked.avoid.filter((each) => each !== id) });
            }}
          >
            {words.takeAway}
          </button>
        </p>
      ))}
    </details>
  );
}

const Choice = ({
  label,
  value,
  none,
  onChosen,
  children,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly none: string;
  readonly onChosen: (value: string | null) => void;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <label>
    {label}{' '}
    <select
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChosen(chosen === '' ? null : chosen);
      }}
    >
      <option value="">{none}</option>
      {children}
    </select>
  </label>
);
