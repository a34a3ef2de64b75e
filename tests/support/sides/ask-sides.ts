/** `t05 t08 t12`: the ids of actors in short. */
export const idsOf = (actors: readonly { readonly id: string }[]): string =>
  actors.map(({ id }) => id.replace(/-tribe$/, '')).join(' ');

export interface Ends {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly sign: number;
}

/** `t05 − t08`: a dyad and its sign. */
export const dyadText = ({ a, b, sign }: Ends): string => `${idsOf([a])} ${sign === 1 ? '+' : '−'} ${idsOf([b])}`;
