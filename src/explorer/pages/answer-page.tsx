import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type PathLine, PATHS, type PathsAnswer, type PathsLine } from '../documents/answer.ts';
import type { Named } from '../documents/claim-line.ts';
import { actorAddress } from '../parts/links.tsx';
import { PathPart } from '../parts/path-part.tsx';
import { PathPicture } from '../parts/path-picture.tsx';
import { AskingState, Section } from '../parts/state.tsx';
import { TieTable } from '../parts/tie-table.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { answerAddress, type AnswerAsked, whereOf } from './answer-asked.ts';
import { AnswerControls } from './answer-controls.tsx';
import { KeepAnswer } from './answer-keep.tsx';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

interface Given {
  readonly needs: Needs;
  readonly asked: AnswerAsked;
}

type Found = Extract<PathsLine, { kind: 'Paths' }>;

const MORE = 5;

/** How two actors were connected on a date: the paths, drawn and said, with the ties of each hop and who says so. */
function AnswerPage({ needs, asked }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  if (asked.from === asked.to)
    return (
      <p class="empty">
        {words.sameActor} <a href={needs.href(actorAddress(asked.from))}>{asked.from}</a>
      </p>
    );
  return <Asked needs={needs} asked={asked} />;
}

function Asked({ needs, asked }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const { from, to, first } = asked;
  const where = whereOf(asked, needs.date, needs.knownAt);
  const found = useAnswer<PathsAnswer>(needs, PATHS, { from, to, first, where, language: graphqlLanguage(needs) });
  const paths = found.answer?.paths ?? null;
  const title =
    paths?.kind === 'Paths' ? words.connected(paths.from.name, paths.to.name, needs.date) : words.between(from, to);
  return (
    <article class="answer-page">
      <h1>{title}</h1>
      <AskingState needs={needs} asking={found} />
      {paths?.kind === 'Paths' && <Paths needs={needs} asked={asked} paths={paths} />}
      {paths !== null && paths.kind !== 'Paths' && <Instead needs={needs} asked={asked} paths={paths} />}
    </article>
  );
}

/** What to do where there are no paths to show. */
function Instead({ needs, asked, paths }: Given & { readonly paths: Exclude<PathsLine, Found> }): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  if (paths.kind === 'SearchTooBroad') return <p class="empty">{words.tooBroad(paths.hint)}</p>;
  const matches = paths.kind === 'ActorNotFound' ? paths.suggestions : paths.candidates;
  const meant = (id: string): AnswerAsked => ({
    ...asked,
    from: asked.from === paths.input ? id : asked.from,
    to: asked.to === paths.input ? id : asked.to,
  });
  return (
    <div class="empty">
      <p>{paths.kind === 'ActorNotFound' ? words.unknown(paths.input) : words.several(paths.input)}</p>
      {matches.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <ul>
            {matches.map(({ actor }) => (
              <li key={actor.id}>
                <a href={needs.href(answerAddress(meant(actor.id)))}>
                  <bdi>{actor.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Paths({ needs, asked, paths }: Given & { readonly paths: Found }): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [chosen, setChosen] = useState<string | null>(null);
  const { nodes } = paths;
  const named = new Map(nodes.flatMap(({ actors }) => actors.map((actor): [string, Named] => [actor.id, actor])));
  return (
    <>
      {paths.truncated && <p class="cut">{words.cutShort(paths.truncatedBecause ?? '')}</p>}
      {nodes.length === 0 && (
        <div class="empty">
          <p>{words.none}</p>
          <p>{words.noneHelp}</p>
        </div>
      )}
      {nodes.length > 0 && <Sentences nodes={nodes} />}
      {nodes.length > 0 && (
        <Section title={words.picture} id="picture">
          <p class="help">{words.pictureHelp}</p>
          <PathPicture needs={needs} paths={nodes} chosen={chosen} onChosen={setChosen} />
          {chosen !== null && named.has(chosen) && chosen !== paths.from.id && chosen !== paths.to.id && (
            <Steering needs={needs} asked={asked} actor={named.get(chosen) as Named} />
          )}
          {chosen !== null && (
            <p class="tools">
              <a href={needs.href(actorAddress(chosen))}>
                <bdi>{named.get(chosen)?.name ?? chosen}</bdi>
              </a>
            </p>
          )}
        </Section>
      )}
      <AnswerControls needs={needs} asked={asked} named={named} />
      {nodes.map((path, index) => (
        <PathPart key={path.actors.map(({ id }) => id).join(' ')} needs={needs} path={path} number={index + 1} />
      ))}
      {paths.hasMore && (
        <p class="cut">
          {words.hasMore(nodes.length)}{' '}
          <a href={needs.href(answerAddress({ ...asked, first: asked.first + MORE }))}>{words.morePaths}</a>
        </p>
      )}
      {nodes.length > 0 && (
        <details>
          <summary>{words.asTable}</summary>
          <TieTable needs={needs} ties={tiesOf(nodes)} label={words.picture} />
        </details>
      )}
      <KeepAnswer needs={needs} asked={asked} paths={paths} />
    </>
  );
}

/** The answer itself, before anything is drawn. */
const Sentences = ({ nodes }: { readonly nodes: readonly PathLine[] }): JSX.Element => (
  <ol class="sentences">
    {nodes.map(({ actors, explanation }, index) => (
      <li key={actors.map(({ id }) => id).join(' ')}>
        <a href={`#path-${index + 1}`} dir="auto">
          {explanation}
        </a>
      </li>
    ))}
  </ol>
);

function Steering({ needs, asked, actor }: Given & { readonly actor: Named }): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  return (
    <p class="tools">
      <a href={needs.href(answerAddress({ ...asked, avoid: [...asked.avoid, actor.id] }))}>
        {words.avoidThis(actor.name)}
      </a>
      <a href={needs.href(answerAddress({ ...asked, through: actor.id }))}>{words.throughThis(actor.name)}</a>
    </p>
  );
}

/** Each tie of the drawing once. */
const tiesOf = (nodes: readonly PathLine[]) => [
  ...new Map(
    nodes.flatMap(({ hops }) => hops.flatMap(({ ties }) => ties.map((tie) => [tie.id, tie] as const))),
  ).values(),
];

export const answerPage =
  (asked: AnswerAsked): Page =>
  (needs) => <AnswerPage needs={needs} asked={asked} key={JSON.stringify(asked)} />;
