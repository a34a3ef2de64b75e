import type { JSX } from 'preact';
import { ACTOR_ON_DATE, type ActorOnDateAnswer, type OnDate, type TieLine } from '../documents/actor.ts';
import type { Named } from '../documents/claim-line.ts';
import { commonSign, type Counterpart, counterpartsOf } from '../drawing/standing.ts';
import { EgoPicture } from '../parts/ego-picture.tsx';
import { dyadAddress } from '../parts/links.tsx';
import { AskingState, Section } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs } from './needs.ts';

const PORTION = 100;
const MOST_TIES = 1000;
/** More boxes cannot be read on one drawing. */
const MOST_DRAWN = 40;

/** Who stands with an actor and who against it on the date: as a picture, and as lists that have all. */
export function ActorStanding({
  needs,
  actor,
  ties,
}: {
  readonly needs: Needs;
  readonly actor: Named;
  readonly ties: readonly TieLine[];
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const title = `${words.standing} ${needs.date === null ? words.anyTime : words.onDate(needs.date)}`;
  return (
    <Section title={title} id="standing">
      {needs.date === null ? (
        <Standing needs={needs} actor={actor} ties={ties} onDate={null} />
      ) : (
        <StandingOnDate needs={needs} actor={actor} ties={ties} date={needs.date} />
      )}
    </Section>
  );
}

interface OfActor {
  readonly needs: Needs;
  readonly actor: Named;
  readonly ties: readonly TieLine[];
}

/** How sure the ties are on the date is what the service says, not what is drawn. */
function StandingOnDate({ date, ...rest }: OfActor & { readonly date: string }): JSX.Element {
  const { needs, actor } = rest;
  const asked = useAllPages<ActorOnDateAnswer, OnDate>(
    needs,
    ACTOR_ON_DATE,
    { id: actor.id, at: date, knownAt: needs.knownAt, first: PORTION },
    (answer) => answer.ties,
    MOST_TIES,
  );
  return (
    <>
      <AskingState needs={needs} asking={asked} />
      {asked.answer && <Standing {...rest} onDate={new Map(asked.answer.nodes.map((one) => [one.id, one]))} />}
    </>
  );
}

function Standing({
  needs,
  actor,
  ties,
  onDate,
}: OfActor & { readonly onDate: ReadonlyMap<string, OnDate> | null }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const certaintyOf = (tie: TieLine): string | null => (onDate ? (onDate.get(tie.id)?.certainty ?? null) : 'CERTAIN');
  const holds = (tie: TieLine): boolean => ['CERTAIN', 'LIKELY'].includes(certaintyOf(tie) ?? '');
  const ever = counterpartsOf(ties, actor.id);
  const now = counterpartsOf(ties.filter(holds), actor.id);
  const nowById = new Map(now.map((one) => [one.id, one]));
  const drawn = ever.slice(0, MOST_DRAWN);
  return (
    <>
      {now.length === 0 && <p class="empty">{words.noStanding}</p>}
      <div class="columns">
        <StandingList needs={needs} actor={actor} title={words.withIt} of={now.filter(({ sign }) => sign === 1)} />
        <StandingList needs={needs} actor={actor} title={words.againstIt} of={now.filter(({ sign }) => sign === -1)} />
        <StandingList needs={needs} actor={actor} title={words.neither} of={now.filter(({ sign }) => sign === 0)} />
      </div>
      <details>
        <summary>{words.picture}</summary>
        {drawn.length < ever.length && <p class="cut">{words.drawnOf(drawn.length, ever.length)}</p>}
        <EgoPicture
          needs={needs}
          centre={actor}
          label={words.picture}
          around={drawn.map(({ id, name, sign }) => {
            const current = nowById.get(id)?.ties ?? [];
            return {
              id,
              name,
              everSign: sign,
              sign: current.length === 0 ? null : commonSign(current),
              isCertain: current.some((tie) => certaintyOf(tie) === 'CERTAIN'),
            };
          })}
        />
      </details>
    </>
  );
}

const LOOKS = { '1': 'with', '-1': 'against', '0': 'neither' } as const;

function StandingList({
  needs,
  actor,
  title,
  of,
}: {
  readonly needs: Needs;
  readonly actor: Named;
  readonly title: string;
  readonly of: readonly Counterpart<TieLine>[];
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <div>
      <h3>
        {title} ({of.length})
      </h3>
      <ul class="standing">
        {of.map(({ id, name, sign, ties }) => (
          <li key={id} class={LOOKS[`${sign}`]}>
            <a href={needs.href(dyadAddress(actor.id, id))}>
              <bdi>{name}</bdi>
            </a>{' '}
            <small>{[...new Set(ties.map(({ type }) => words.tieType(type)))].join(', ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
