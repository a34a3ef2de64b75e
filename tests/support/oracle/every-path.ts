export type PathOrder = 'SHORTEST' | 'STRONGEST';

export interface Walk {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly avoid: readonly string[];
  /** An actor that must be met; null when none. */
  readonly through: string | null;
  /** Whom a step from this actor leads to. */
  readonly after: (actor: string) => readonly string[];
}

/** Every sequence of distinct actors from one end to the other, by trying all. */
export const everyPath = ({ from, to, maxHops, avoid, through, after }: Walk): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  const walk = (path: readonly string[]): void => {
    const last = path[path.length - 1] as string;
    if (avoid.includes(last)) return;
    if (last === to) {
      if (through === null || path.includes(through)) found.push(path);
      return;
    }
    if (path.length > maxHops) return;
    for (const next of after(last)) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  return found;
};

interface Scored {
  readonly actors: readonly string[];
  /** 2, 1 or 0 for CERTAIN, LIKELY or POSSIBLE */
  readonly rank: number;
  /** Null counts as least. */
  readonly confidence: number | null;
  /** Standing claims that name its inner actors. */
  readonly mentions: number;
}

const byStrength = (a: Scored, b: Scored): number => b.rank - a.rank || (b.confidence ?? -1) - (a.confidence ?? -1);
const byLength = (a: Scored, b: Scored): number => a.actors.length - b.actors.length;
const byMentions = (a: Scored, b: Scored): number => a.mentions - b.mentions;
const byIds = (a: Scored, b: Scored): number => {
  const at = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
  if (at < 0) return a.actors.length - b.actors.length;
  const other = b.actors[at];
  return other === undefined || (a.actors[at] as string) > other ? 1 : -1;
};

/** The total order. Follows design §2, the list item on paths: what the order is, and what `STRONGEST` changes. */
export const inOrder = <Path extends Scored>(paths: readonly Path[], order: PathOrder): readonly Path[] =>
  [...paths].sort((a, b) => {
    const [first, second] = order === 'SHORTEST' ? [byLength, byStrength] : [byStrength, byLength];
    return first(a, b) || second(a, b) || byMentions(a, b) || byIds(a, b);
  });
