/** What is asked for on the page of an answer, as its address has it. */
export interface AnswerAsked {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly certainty: string | null;
  readonly sign: string | null;
  readonly type: string | null;
  readonly hostile: number | null;
  readonly direction: string | null;
  readonly avoid: readonly string[];
  readonly through: string | null;
  readonly includeParts: boolean;
}

export const FEW_PATHS = 5;
const MOST_PATHS = 20;

const wholeIn = (query: URLSearchParams, name: string, most: number): number | null => {
  const number = Number(query.get(name) ?? NaN);
  return Number.isInteger(number) && number >= 0 && number <= most ? number : null;
};

/** Null when the address does not name both ends. */
export function answerIn(query: URLSearchParams): AnswerAsked | null {
  const [from, to] = [query.get('from')?.trim() ?? '', query.get('to')?.trim() ?? ''];
  if (from === '' || to === '') return null;
  return {
    from,
    to,
    first: wholeIn(query, 'first', MOST_PATHS) ?? FEW_PATHS,
    certainty: query.get('certainty'),
    sign: query.get('sign'),
    type: query.get('type'),
    hostile: wholeIn(query, 'hostile', 8),
    direction: query.get('direction'),
    avoid: query.getAll('avoid'),
    through: query.get('through'),
    includeParts: query.get('parts') === '1',
  };
}

export function answerAddress(asked: Partial<AnswerAsked> & Pick<AnswerAsked, 'from' | 'to'>): string {
  const query = new URLSearchParams({ from: asked.from, to: asked.to });
  const set = (name: string, value: string | number | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  };
  set('first', asked.first === FEW_PATHS ? null : asked.first);
  set('certainty', asked.certainty);
  set('sign', asked.sign);
  set('type', asked.type);
  set('hostile', asked.hostile);
  set('direction', asked.direction);
  for (const id of asked.avoid ?? []) query.append('avoid', id);
  set('through', asked.through);
  set('parts', asked.includeParts === true ? 1 : null);
  return `/answer?${query.toString()}`;
}

/** As GraphQL takes it. */
export function whereOf(asked: AnswerAsked, date: string | null, knownAt: string | null) {
  return {
    ...(date === null ? {} : { validAt: date }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(asked.certainty === null ? {} : { certainty: asked.certainty }),
    ...(asked.sign === null ? {} : { sign: asked.sign }),
    ...(asked.type === null ? {} : { types: [asked.type] }),
    ...(asked.hostile === null ? {} : { maxHostileHops: asked.hostile }),
    ...(asked.direction === null ? {} : { direction: asked.direction }),
    ...(asked.avoid.length === 0 ? {} : { avoid: asked.avoid }),
    ...(asked.through === null ? {} : { through: asked.through }),
    ...(asked.includeParts ? { includeParts: true } : {}),
  };
}
