import type { JSX } from 'preact';
import { WORDS } from '../../language/picture-words.ts';
import type { TieLine } from '../documents/actor.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { ActorLink, SignMark, When } from './links.tsx';

/** The ties of a drawing, row by row. */
export function TieTable({
  needs,
  ties,
  label,
}: {
  readonly needs: Needs;
  readonly ties: readonly TieLine[];
  readonly label: string;
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const { columns } = words;
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={label}>
      <table class="ties">
        <thead>
          <tr>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.tie}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.sign}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.origins}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={tie.id} data-tie={tie.id}>
              <td>
                <ActorLink needs={needs} of={tie.subject} />
              </td>
              <td>
                {words.tieType(tie.type)}
                {tie.form !== null && ` (${formWord(needs, tie.form)})`}
                {tie.contested && <small> ({words.contested})</small>}
              </td>
              <td>
                <ActorLink needs={needs} of={tie.object} />
                {tie.against && <small> ({WORDS[needs.language].against(tie.against.name)})</small>}
              </td>
              <td>
                <SignMark needs={needs} sign={tie.sign} />
              </td>
              <td>
                <When date={tie.validFrom} />
              </td>
              <td>{tie.ongoing ? words.ongoing : <When date={tie.validTo} />}</td>
              <td>{tie.origins}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const formWord = ({ language }: Needs, form: string): string => {
  const { forms } = WORDS[language];
  return Object.hasOwn(forms, form) ? forms[form as keyof typeof forms] : form;
};
