import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../src/api/export/formats.ts';
import { parametersOf } from '../../src/api/export/open-export.ts';
import { checkNames, whereOf } from '../../src/api/graphql/parameters.ts';
import { networkPictureParameters, pathPictureParameters } from '../../src/api/picture/picture-asked.ts';
import { FILTER_NAMES } from '../../src/cli/export-flags.ts';

const asked = (query: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) found.set(name, [...(found.get(name) ?? []), value]);
  return found;
};

describe('The parameters of an address', () => {
  it('say a filter of ties as GraphQL says it', () => {
    expect(
      whereOf(
        'TieWhere',
        asked(
          'actor=iran&types=SUPPORTS,FIGHTS&types=LEADS&sign=POSITIVE&validDuring=2017-01-01/2018-01-01&contested=true&minConfidence=0.5&minOrigins=2',
        ),
      ),
    ).toEqual({
      actor: 'iran',
      types: ['SUPPORTS', 'FIGHTS', 'LEADS'],
      sign: 'POSITIVE',
      validDuring: { from: '2017-01-01', to: '2018-01-01' },
      contested: true,
      minConfidence: 0.5,
      minOrigins: 2,
    });
  });

  it('of an empty list match nothing, as in GraphQL', () => {
    expect(whereOf('TieWhere', asked('types='))).toEqual({ types: [] });
  });

  it.each([
    [
      'types=SUPORTS',
      'types: Value "SUPORTS" does not exist in "TieType" enum. Did you mean the enum value "SUPPORTS"?',
    ],
    ['validAt=soon', 'validAt: "soon" is not a date'],
    ['validDuring=2017', 'validDuring is "2017"; write it as 2017-07-01/2017-08-01, the second day left out.'],
    ['minOrigins=1.5', 'minOrigins: Int cannot represent non-integer value: 1.5'],
    ['contested=maybe', 'contested: Boolean cannot represent a non boolean value: "maybe"'],
    ['actor=iran&actor=iraq', 'actor is given 2 times; give it once.'],
  ])('are refused where GraphQL would refuse them: %s', (query, message) => {
    expect(() => whereOf('TieWhere', asked(query))).toThrow(message);
  });

  it('are never ignored', () => {
    expect(() => checkNames(asked('validat=2017'), ['validAt', 'types'])).toThrow(
      'There is no parameter "validat" here. Did you mean validAt?',
    );
  });

  it('each have a flag on the command line, and each flag is one of them', () => {
    const all = [...EXPORTS.flatMap(parametersOf), ...pathPictureParameters(), ...networkPictureParameters()];
    const ofFiles = new Set(all.filter((name) => name !== 'safe'));
    expect([...ofFiles].sort()).toEqual([...FILTER_NAMES].sort());
  });
});
