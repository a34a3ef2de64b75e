import { describe, expect, it } from 'vitest';
import {
  bodiesOf,
  JUDGED_LEDGER,
  ledgerFile,
  readLedgerFile,
  sealed,
  TINY_LEDGER,
  verdictOn,
} from '../../support/ledger-files.ts';

const file = ledgerFile(JUDGED_LEDGER);
const bodies = bodiesOf(file);
const lineOf = (verdict: string): number => bodies.findIndex((body) => body.includes(`"verdict":"${verdict}"`)) + 1;
const [same, two] = [lineOf('SAME_AS'), lineOf('NOT_SAME_AS')];

/** What is said of the file with a text in one line replaced, all checks and sums made anew. */
const withChange = (line: number, from: string, to: string): Promise<string> => {
  const changed = bodies.map((body, index) => (index + 1 === line ? body.replace(from, to) : body));
  expect(changed).not.toEqual(bodies);
  return verdictOn(sealed(changed));
};

describe('A ledger file with judgements', () => {
  it('is of version 2, and contains them as they were', async () => {
    const { records, whole } = await readLedgerFile(file);
    expect(bodies[0]).toContain('"version":2');
    expect(records).toEqual((await readLedgerFile(file, 7)).records);
    const judgements = records.filter(({ record }) => record === 'judgement').map(({ item }) => item);
    expect(judgements).toEqual(JUDGED_LEDGER.filter(({ record }) => record === 'judgement').map(({ item }) => item));
    expect(whole?.counts).toMatchObject({ judgement: 2, claim: 4 });
  });

  it('is another than one without, which is of version 1 as ever', () => {
    expect(ledgerFile(TINY_LEDGER).split('\n')[0]).toContain('"version":1');
    expect(ledgerFile(TINY_LEDGER)).not.toContain('judgement');
  });

  it.each([
    [same, '"keep":"iran"', '"keep":"nobody"', `${same} id`],
    [
      same,
      '"withdrawnBy":"Omar"',
      '"withdrawnBy":null',
      `${same} withdrawnBy "null": what is not known is left out, not null`,
    ],
    [
      same,
      ',"withdrawnBy":"Omar"',
      '',
      `${same} withdrawnAt "2026-04-01T00:00:00.000Z": a judgement that is withdrawn says when, by whom and why; another says none of them`,
    ],
    [
      same,
      '2026-04-01',
      '2025-04-01',
      `${same} withdrawnAt "2025-04-01T00:00:00.000Z": withdrawn before it was recorded`,
    ],
    [same, 'one office', 'one flag', `${same} id`],
    [
      two,
      '"verdict":"NOT_SAME_AS"',
      '"verdict":"MAYBE"',
      `${two} verdict "MAYBE": not one of SAME_AS, NOT_SAME_AS, UNSURE`,
    ],
    [
      1,
      '"version":2',
      '"version":1',
      `${Math.min(same, two)} record "judgement": not one of source, actor, place, event, pack, claim, trailer`,
    ],
  ])('is refused at line %i for %j in the place of %j', async (line, from, to, problem) => {
    expect(await withChange(line, from, to)).toMatch(
      new RegExp(`^${problem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });

  it('is refused when judgements that stand contradict one another', async () => {
    const stands = ({ record, item }: (typeof JUDGED_LEDGER)[number]) =>
      record === 'judgement'
        ? { record, item: { ...item, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null } }
        : { record, item };
    const contrary = ledgerFile(JUDGED_LEDGER.map((own) => stands(own) as typeof own));
    expect(await verdictOn(contrary)).toBe(
      `${Math.max(same, two)} other "militia": duplicate: another judgement on the two is in force`,
    );
  });

  it('of version 2 is refused when it has none', async () => {
    const none = bodies
      .filter((_, index) => index + 1 !== same && index + 1 !== two)
      .map((body) => body.replace('"judgement":2', '"judgement":0'));
    expect(await verdictOn(sealed(none))).toContain('a ledger without judgements is written as version 1');
  });
});
