import type { JSX } from 'preact';
import { WORDS } from '../../language/picture-words.ts';
import { ACTOR, ACTOR_TIES, type ActorAnswer, type ActorTiesAnswer, type TieLine } from '../documents/actor.ts';
import { AskingState, NothingNamed, Section } from '../parts/state.tsx';
import { useAllPages, useAnswer } from '../parts/use-answer.ts';
import { SidesAround } from '../parts/sides-around.tsx';
import { SHELL_WORDS } from '../words/shells.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { ActorFacts, HeldPlaces, Judgements, Lineage } from './actor-facts.tsx';
import { ActorStanding } from './actor-standing.tsx';
import { ActorTimeline } from './actor-timeline.tsx';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

const PORTION = 100;
/** Ten portions: more rows than anybody reads, and still soon there. */
const MOST_TIES = 1000;

/** Everything about one actor at one address. */
function ActorPage({ needs, id }: { readonly needs: Needs; readonly id: string }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const asked = { id, language: graphqlLanguage(needs), knownAt: needs.knownAt };
  const head = useAnswer<ActorAnswer>(needs, ACTOR, asked);
  const ties = useAllPages<ActorTiesAnswer, TieLine>(
    needs,
    ACTOR_TIES,
    { ...asked, first: PORTION },
    (answer) => answer.ties,
    MOST_TIES,
  );
  if (head.answer === null) return <AskingState needs={needs} asking={head} />;
  const { actor } = head.answer;
  if (actor === null) return <NothingNamed needs={needs} id={id} />;
  const { nodes = [], totalCount = 0 } = ties.answer ?? {};
  return (
    <article class="actor-page">
      <header>
        <h1>
          <bdi>{actor.name}</bdi>
        </h1>
        <p class="kind">{WORDS[needs.language].kinds[actor.kind]}</p>
        {actor.description !== null && <p dir="auto">{actor.description}</p>}
      </header>
      <AskingState needs={needs} asking={ties} />
      {nodes.length < totalCount && <p class="cut">{words.shown(nodes.length, totalCount)}</p>}
      {ties.answer !== null && nodes.length === 0 && <p class="empty">{words.noTies}</p>}
      {nodes.length > 0 && (
        <>
          <ActorStanding needs={needs} actor={actor} ties={nodes} />
          <Section title={words.timeline} id="timeline">
            <ActorTimeline needs={needs} actor={actor} ties={nodes} />
          </Section>
        </>
      )}
      {nodes.length > 0 && (
        <Section title={SHELL_WORDS[needs.language].sides} id="sides">
          <SidesAround needs={needs} actor={actor.id} key={`${actor.id} ${needs.date ?? ''} ${needs.knownAt ?? ''}`} />
        </Section>
      )}
      <Section title={words.heldPlaces} id="held">
        <HeldPlaces needs={needs} holds={actor.holds} />
      </Section>
      {actor.lineage.length > 0 && (
        <Section title={words.lineage} id="lineage">
          <Lineage needs={needs} ties={actor.lineage} />
        </Section>
      )}
      <Section title={words.names} id="names">
        <ActorFacts needs={needs} actor={actor} />
      </Section>
      {actor.judgements.length > 0 && (
        <Section title={words.judgements} id="judgements">
          <Judgements needs={needs} judgements={actor.judgements} />
        </Section>
      )}
    </article>
  );
}

export const actorPage =
  (id: string): Page =>
  (needs) => <ActorPage needs={needs} id={id} key={id} />;
