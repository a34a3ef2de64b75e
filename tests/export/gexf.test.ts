import { describe, expect, it } from 'vitest';
import { dayOf, OPEN_FUTURE, OPEN_PAST } from '../../src/domain/time/day.ts';
import { writeGexf } from '../../src/api/export/gexf.ts';
import { anActor } from '../support/records.ts';
import { aTie, graphOf, textOf } from '../support/graphs.ts';

const actors = [anActor('iran', { existsFrom: '1979', existsTo: '2030-01-01' }), anActor('syria')];

const edgeOf = async (more: Parameters<typeof aTie>[0]): Promise<string> => {
  const gexf = await textOf(writeGexf(graphOf({ actors, ties: [aTie(more)] })));
  return /<edge [\s\S]*<\/edge>/.exec(gexf)?.[0] ?? '';
};

const overTime = (edge: string): readonly string[] => edge.match(/<attvalue for="certaintyOverTime"[^>]*>/g) ?? [];

describe('A GEXF file', () => {
  it('is dynamic, in days', async () => {
    expect(await textOf(writeGexf(graphOf({ actors, ties: [] })))).toContain(
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    );
  });

  it('gives a tie its likely days as its spell, both inclusive', async () => {
    expect(await edgeOf({})).toContain('<spells><spell start="2014-05-09" end="2016-08-24"/></spells>');
  });

  it('says on which days the tie is certain, on which it is likely, and on which it is only possible', async () => {
    expect(overTime(await edgeOf({}))).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2014-01-01" end="2014-05-08"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2014-05-09" end="2014-12-30"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2014-12-31" end="2016-01-01"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2016-01-02" end="2016-08-24"/>',
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2016-08-25" end="2016-12-31"/>',
    ]);
  });

  it('says of an activity with pauses when it is certain and when it is likely', async () => {
    const [first, second] = [dayOf(2015, 3, 1), dayOf(2015, 9, 1)];
    const certain = [
      { from: first, to: first + 1 },
      { from: second, to: second + 1 },
    ];
    const likely = { from: dayOf(2015, 1, 1), to: dayOf(2016, 1, 1) };
    expect(overTime(await edgeOf({ certain, likely, possible: likely }))).toEqual([
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2015-01-01" end="2015-02-28"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2015-03-01" end="2015-03-01"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2015-03-02" end="2015-08-31"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2015-09-01" end="2015-09-01"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2015-09-02" end="2015-12-31"/>',
    ]);
  });

  it('leaves open ends out', async () => {
    const day = dayOf(2015, 5, 5);
    const edge = await edgeOf({
      bounds: { startEarliest: OPEN_PAST, startLatest: day, endEarliest: day + 1, endLatest: OPEN_FUTURE },
    });
    expect(edge).toContain('<spells><spell start="2014-09-11" end="2015-12-27"/></spells>');
    expect(overTime(edge)).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" end="2014-09-10"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2014-09-11" end="2015-05-04"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2015-05-05" end="2015-05-05"/>',
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2015-05-06" end="2015-12-27"/>',
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2015-12-28"/>',
    ]);
  });

  it('gives what is never certain the days on which it is possible', async () => {
    const edge = await edgeOf({ neverCertain: true });
    expect(edge).toContain('<spells><spell start="2014-05-09" end="2016-08-24"/></spells>');
    expect(overTime(edge)).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2014-05-09" end="2016-08-24"/>',
    ]);
  });

  it('calls no single day certain where only a partial date is', async () => {
    const certain = [{ from: dayOf(2015, 12, 31), to: dayOf(2015, 1, 2) }];
    const likely = { from: dayOf(2015, 1, 1), to: dayOf(2016, 1, 1) };
    expect(overTime(await edgeOf({ certain, likely, possible: likely }))).toEqual([
      '<attvalue for="certaintyOverTime" value="LIKELY" start="2015-01-01" end="2015-12-31"/>',
    ]);
  });

  it('gives an actor its existence as its spell, and none where nothing bounds it', async () => {
    const gexf = await textOf(writeGexf(graphOf({ actors, ties: [] })));
    expect(gexf.match(/<spells>.*<\/spells>/g)).toEqual([
      '<spells><spell start="1979-01-01" end="2029-12-31"/></spells>',
    ]);
  });
});
