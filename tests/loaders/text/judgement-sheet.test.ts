import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { readJudgementSheet } from '../../../src/loaders/text/judgement-sheet.ts';

const read = (...lines: readonly string[]) => {
  const { issues, ...rest } = readJudgementSheet('sheet.csv', Buffer.from(lines.join('\n')));
  return { ...rest, issues: issues.map(formatIssue) };
};
const HEADER = 'verdict,keep,other,judge,reason';

describe('A sheet of judgements', () => {
  it('returns those that somebody decided, in order, and counts the others', () => {
    const sheet = read(
      'score,verdict,keep,other,signs,judge,reason',
      '0.45,SAME_AS,hezbollah,hezbollah-ucdp-366,both are so called,Rima,"the party, and its force"',
      '0.45,,hezbollah,hezbollah-mmp-81,both are so called,,',
      '0.20,not_same_as,puk,kdp,,Omar,two parties',
    );
    expect(sheet).toEqual({
      judgements: [
        {
          verdict: 'SAME_AS',
          keep: 'hezbollah',
          other: 'hezbollah-ucdp-366',
          judge: 'Rima',
          reason: 'the party, and its force',
        },
        { verdict: 'NOT_SAME_AS', keep: 'puk', other: 'kdp', judge: 'Omar', reason: 'two parties' },
      ],
      undecided: 1,
      issues: [],
    });
  });

  it.each([
    [
      'SAME_SA,a,b,Rima,x',
      'sheet.csv:2 verdict "SAME_SA": not one of SAME_AS, NOT_SAME_AS, UNSURE; did you mean "SAME_AS"?',
    ],
    ['SAME_AS,a,a,Rima,x', 'sheet.csv:2 other "a": the same actor; a judgement is on two'],
    ['SAME_AS,a b,c,Rima,x', 'sheet.csv:2 keep "a b": not the id of an actor'],
    ['SAME_AS,a,b,,x', 'sheet.csv:2 judge: must not be empty: who judged?'],
    ['SAME_AS,a,b,Rima,', 'sheet.csv:2 reason: must not be empty: why?'],
  ])('that says %j is refused', (row, problem) => {
    expect(read(HEADER, row)).toEqual({ judgements: [], undecided: 0, issues: [problem] });
  });

  it('that judges the same two twice, whatever their order, is refused', () => {
    expect(read(HEADER, 'SAME_AS,a,b,Rima,x', 'UNSURE,b,a,Rima,x').issues).toEqual([
      'sheet.csv:3 other "a": the two are judged in line 2 too',
    ]);
  });

  it.each([
    ['', 'sheet.csv: the file is empty; it needs the header verdict,keep,other,judge,reason'],
    [
      'verdict;keep;other;judge;reason',
      'sheet.csv:1: cells are parted by semicolons; save the sheet as CSV with commas, in UTF-8',
    ],
    ['verdict,keep,othre,judge,reason', 'sheet.csv:1 other: the column is missing; did you mean "othre"?'],
  ])('with the header %j is refused', (header, problem) => {
    expect(read(header).issues).toContain(problem);
  });
});
