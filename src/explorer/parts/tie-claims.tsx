import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TIE_CLAIMS, type TieClaimsAnswer } from '../documents/answer.ts';
import { graphqlLanguage, type Needs } from '../pages/needs.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { ClaimSentence } from './claim-lines.tsx';
import { AskingState } from './state.tsx';
import { useAnswer } from './use-answer.ts';

interface Given {
  readonly needs: Needs;
  readonly tie: string;
}

/** Every claim for and against a tie, read when somebody opens them. */
export function TieClaims({ needs, tie }: Given): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="claims"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{SHELL_WORDS[needs.language].claimsOf}</summary>
      {isOpen && <Claims needs={needs} tie={tie} />}
    </details>
  );
}

function Claims({ needs, tie }: Given): JSX.Element {
  const asked = { id: tie, knownAt: needs.knownAt, language: graphqlLanguage(needs) };
  const claims = useAnswer<TieClaimsAnswer>(needs, TIE_CLAIMS, asked);
  return (
    <>
      <AskingState needs={needs} asking={claims} />
      <ul>
        {(claims.answer?.tie?.claims ?? []).map((claim) => (
          <li key={claim.id}>
            <ClaimSentence needs={needs} claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}
