import type { OracleActor, OracleClaim, OracleSource } from '../oracle/shapes.ts';

interface Id {
  readonly id: string;
}

interface ExplainedPath {
  readonly actors: readonly Id[];
  readonly hops: readonly {
    readonly ties: readonly {
      readonly against: Id | null;
      readonly deniers: readonly Id[];
      readonly claims: readonly Id[];
    }[];
  }[];
  readonly explanation?: string;
  readonly arabic?: string;
}

interface Named {
  readonly actors: readonly OracleActor[];
  readonly sources: readonly OracleSource[];
  readonly claims: readonly OracleClaim[];
}

/**
 * What is wrong with how paths are explained: a name that nothing of the path bears, or an end that is not named. Takes the
 * explanations out of the answer.
 */
export const wrongExplanations = (paths: unknown, { actors, sources, claims }: Named): readonly string[] => {
  const nodes = (paths as { readonly nodes?: readonly ExplainedPath[] } | null)?.nodes ?? [];
  return nodes.flatMap((path) => {
    const own = path.hops.flatMap(({ ties }) => ties);
    const said = claims.filter(({ id }) => own.some((tie) => tie.claims.some((claim) => claim.id === id)));
    const mayName = new Set([
      ...path.actors.map(({ id }) => id),
      ...own.flatMap(({ against, deniers }) => [...(against ? [against.id] : []), ...deniers.map(({ id }) => id)]),
      ...said.flatMap(({ assertedBy }) => assertedBy ?? []),
      ...said.filter(({ assertedBy }) => assertedBy === null).map(({ via, source }) => via.at(-1) ?? source),
    ]);
    const names = [
      ...actors.map(({ id, label }) => ({ id, name: label.en })),
      ...sources.map(({ id, title }) => ({ id, name: title })),
    ];
    const texts = [path.explanation ?? '', path.arabic ?? ''];
    delete (path as { explanation?: string }).explanation;
    delete (path as { arabic?: string }).arabic;
    return texts.flatMap((text) => [
      ...names
        .filter(({ id, name }) => !mayName.has(id) && text.includes(name))
        .map(({ name }) => `${name} in: ${text}`),
      ...names
        .filter(({ id, name }) => path.actors.some((end) => end.id === id) && !text.includes(name))
        .map(({ name }) => `no ${name} in: ${text}`),
    ]);
  });
};
