import { expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import { foreignRecord } from '../../../src/loaders/import/actor-names.ts';
import { Collector } from '../../../src/loaders/import/collector.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';

it('An actor with several numbers in a data set keeps them all, in one batch and over several', () => {
  const collector = new Collector(new IssueLog());
  const add = (id: string) =>
    collector.actor(foreignRecord('red-band' as ActorId, 'ARMED_GROUP', 'Red Band', [], [{ scheme: 'mmp', id }]));
  const idsOfBatch = () => collector.take().actors.map(({ externalIds }) => externalIds.map(({ id }) => id));
  ['1', '2', '2', '1'].forEach(add);
  expect(idsOfBatch()).toEqual([['1', '2']]);
  add('1');
  expect(idsOfBatch()).toEqual([]);
  add('3');
  expect(idsOfBatch()).toEqual([['3']]);
});
