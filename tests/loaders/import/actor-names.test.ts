import { describe, expect, it } from 'vitest';
import { ActorNames } from '../../../src/loaders/import/actor-names.ts';
import { Collector } from '../../../src/loaders/import/collector.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { SMALL_DIRECTORY } from '../../support/input-files.ts';

describe('The actors that a dataset names', () => {
  it('are known actors by code, states by name too, and new ones otherwise; each is added once', () => {
    const collector = new Collector(new IssueLog());
    const names = new ActorNames('ucdp', SMALL_DIRECTORY, collector);
    const ids = [
      names.find({ name: 'IS', code: '234', kind: 'ARMED_GROUP' }),
      names.find({ name: 'Government of Syria', code: null, kind: 'STATE' }),
      names.find({ name: 'Islamic State', code: null, kind: 'ARMED_GROUP' }),
      names.find({ name: 'IS', code: '234', kind: 'ARMED_GROUP' }),
    ];
    expect(ids).toEqual(['islamic-state', 'syria', 'islamic-state-ucdp', 'islamic-state']);
    expect(collector.take().actors.map(({ id, names: own }) => [id, own.map(({ text }) => text)])).toEqual([
      ['islamic-state', ['Islamic State', 'IS']],
      ['syria', ['Syria', 'Government of Syria']],
      ['islamic-state-ucdp', ['Islamic State']],
    ]);
  });
});
