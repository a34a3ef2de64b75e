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

  it('gives a tie the days on which it may have held as its spell, both inclusive', async () => {
    expect(await edgeOf({})).toContain('<spells><spell start="2014-01-01" end="2016-12-31"/></spells>');
  });

  it('says on which of those days the tie is certain, and on which it is only possible', async () => {
    expect(overTime(await edgeOf({}))).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2014-01-01" end="2014-12-30"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2014-12-31" end="2016-01-01"/>',
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2016-01-02" end="2016-12-31"/>',
    ]);
  });

  it('leaves open ends out', async () => {
    const day = dayOf(2015, 5, 5);
    const edge = await edgeOf({
      bounds: { startEarliest: OPEN_PAST, startLatest: day, endEarliest: day + 1, endLatest: OPEN_FUTURE },
    });
    expect(edge).toContain('<spells><spell/></spells>');
    expect(overTime(edge)).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" end="2015-05-04"/>',
      '<attvalue for="certaintyOverTime" value="CERTAIN" start="2015-05-05" end="2015-05-05"/>',
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2015-05-06"/>',
    ]);
  });

  it('calls no day certain where none is by itself', async () => {
    expect(overTime(await edgeOf({ possibleOnly: true }))).toEqual([
      '<attvalue for="certaintyOverTime" value="POSSIBLE" start="2014-01-01" end="2016-12-31"/>',
    ]);
  });

  it('gives an actor its existence as its spell, and none where nothing bounds it', async () => {
    const gexf = await textOf(writeGexf(graphOf({ actors, ties: [] })));
    expect(gexf.match(/<spells>.*<\/spells>/g)).toEqual([
      '<spells><spell start="1979-01-01" end="2029-12-31"/></spells>',
    ]);
  });
});
