/** Who is tied to whom: the entries of an actor stand together, in order of the other end, then of the tie. */
export interface Adjacency {
  /** The entries of actor `a` are those from `starts[a]` up to but not including `starts[a + 1]`. */
  readonly starts: Int32Array;
  /** The other end of each entry. */
  readonly others: Int32Array;
  /** The tie of each entry: its number where the actor is the subject, `~number` (below zero) where it is the object. */
  readonly ties: Int32Array;
}

/**
 * Two stable counting sorts, first by the other end and then by the actor: no comparison is made, and the work grows with the ties.
 * @param subjects the subject of each tie, as a number below `actors`
 * @param objects never the subject
 */
export function toAdjacency(subjects: Int32Array, objects: Int32Array, actors: number): Adjacency {
  const starts = startsOf(subjects, objects, actors);
  const entries = 2 * subjects.length;
  const next = starts.slice(0, actors);
  /** The place of the next entry of an actor. */
  const placeFor = (actor: number): number => {
    const place = next[actor] as number;
    next[actor] = place + 1;
    return place;
  };
  const byOther = new Int32Array(entries);
  for (let tie = 0; tie < subjects.length; tie++) {
    byOther[placeFor(objects[tie] as number)] = tie;
    byOther[placeFor(subjects[tie] as number)] = ~tie;
  }
  const others = new Int32Array(entries);
  const ties = new Int32Array(entries);
  next.set(starts.subarray(0, actors));
  for (let at = 0; at < entries; at++) {
    const entry = byOther[at] as number;
    const isSubject = entry >= 0;
    const tie = isSubject ? entry : ~entry;
    const place = placeFor((isSubject ? subjects : objects)[tie] as number);
    others[place] = (isSubject ? objects : subjects)[tie] as number;
    ties[place] = entry;
  }
  return { starts, others, ties };
}

const startsOf = (subjects: Int32Array, objects: Int32Array, actors: number): Int32Array => {
  const starts = new Int32Array(actors + 1);
  for (const ends of [subjects, objects])
    for (let tie = 0; tie < ends.length; tie++) {
      const after = (ends[tie] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  for (let actor = 0; actor < actors; actor++)
    starts[actor + 1] = (starts[actor + 1] as number) + (starts[actor] as number);
  return starts;
};
