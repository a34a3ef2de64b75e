import type { JSX } from 'preact';
import { WORDS } from '../../language/picture-words.ts';
import type { PathLine } from '../documents/answer.ts';
import type { TieLine } from '../documents/actor.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { ActorLink, dyadAddress, SignMark, When } from './links.tsx';
import { TieClaims } from './tie-claims.tsx';

interface Given {
  readonly needs: Needs;
  readonly path: PathLine;
  readonly number: number;
}

/** A path as a sentence, and under it each hop with its ties and who says so. */
export function PathPart({ needs, path, number }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  return (
    <section class="path part" aria-labelledby={`path-${number}`}>
      <h2 id={`path-${number}`}>
        {words.path(number)} <span class="badge">{words.certainty[path.certainty]}</span>
      </h2>
      <p class="sentence" dir="auto">
        {path.explanation}
      </p>
      <ol class="hops">
        {path.hops.map((hop) => (
          <li key={`${hop.from.id} ${hop.to.id}`}>
            <h3>
              <ActorLink needs={needs} of={hop.from} /> <SignMark needs={needs} sign={hop.sign} />{' '}
              <ActorLink needs={needs} of={hop.to} />{' '}
              <small>
                {words.certainty[hop.certainty]} ·{' '}
                <a href={needs.href(dyadAddress(hop.from.id, hop.to.id))}>{PAGE_WORDS[needs.language].chronicle}</a>
              </small>
            </h3>
            <ul class="hop-ties">
              {hop.ties.map((tie) => (
                <li key={tie.id}>
                  <TieSentence needs={needs} tie={tie} />
                  <TieClaims needs={needs} tie={tie.id} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TieSentence({ needs, tie }: { readonly needs: Needs; readonly tie: TieLine }): JSX.Element {
  const [words, pages] = [WORDS[needs.language], PAGE_WORDS[needs.language]];
  const form =
    tie.form !== null && Object.hasOwn(words.forms, tie.form)
      ? words.forms[tie.form as keyof typeof words.forms]
      : null;
  return (
    <span class="tie">
      <bdi>{tie.subject.name}</bdi> · <b>{pages.tieType(tie.type)}</b>
      {form !== null && ` (${form})`} · <bdi>{tie.object.name}</bdi>
      {tie.against !== null && ` (${words.against(tie.against.name)})`}
      {tie.about !== null && (
        <>
          {' '}
          — <bdi>{tie.about}</bdi>
        </>
      )}{' '}
      <small>
        <When date={tie.validFrom} /> – {tie.ongoing ? pages.ongoing : <When date={tie.validTo} />}
        {tie.contested && ` · ${pages.contested}`} · {pages.columns.origins}: {tie.origins}
      </small>
    </span>
  );
}
