import { expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/records.ts';
import { ucdpAcd } from '../../../../src/loaders/formats/ucdp/acd.ts';
import { ucdpEsd } from '../../../../src/loaders/formats/ucdp/esd.ts';
import { importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';

const SUPPORTERS = 'ucdp/ucdp-external-support-supporter-level-1975-2009.csv';
const DYAD_YEARS = 'ucdp/ucdp-esd-181-rebel-recipients.csv';
const CONFLICTS = 'ucdp/ucdp-prio-acd-4-2013.csv';

const rowsOf = (claims: readonly Claim[]): number =>
  new Set(claims.flatMap(({ evidence }) => evidence.map(({ locator }) => locator))).size;
/** The years of what begins, by the note that says which year is coded without it. */
const startsWithoutReason = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ validFrom, note }) => validFrom !== null && !note?.includes(`${Number(validFrom.text) - 1} is coded`),
  );

describeReal('External support 1.0', [SUPPORTERS], () => {
  it('has every alleged row but those of a state under another state’s number, and states no start without a coded year before', async () => {
    const { claims, issues } = await importAll(ucdpEsd, await openReal(['.csv'], SUPPORTERS));
    expect(rowsOf(claims.filter(({ stance }) => stance === 'ALLEGED'))).toBe(201);
    expect(startsWithoutReason(claims)).toEqual([]);
    expect(claims.some(({ validFrom }) => validFrom?.text.startsWith('[') === true)).toBe(false);
    expect(claims.filter(({ attestedOn, validFrom }) => attestedOn?.text === '1975' && validFrom !== null)).toEqual([]);
    expect(issues.counts).toMatchObject({ LEFT_OUT: 14 });
  });
});

describeReal('External support 18.1', [DYAD_YEARS], () => {
  it('states no start without a coded year before', async () => {
    const { claims } = await importAll(ucdpEsd, await openReal(['.csv'], DYAD_YEARS));
    expect(startsWithoutReason(claims)).toEqual([]);
    expect(claims.filter(({ validFrom }) => validFrom !== null).length).toBeGreaterThan(50);
  });
});

describeReal('Armed conflicts 4-2013', [CONFLICTS], () => {
  it('call each group by its own name, though ids and names of several are in no common order', async () => {
    const { actors } = await importAll(ucdpAcd, await openReal(['.csv'], CONFLICTS));
    const nameOf = (id: string) => actors.find(({ externalIds }) => externalIds.some((own) => own.id === id))?.label.en;
    expect(
      Object.fromEntries(['1604', '1605', '1074', '1077', '1051', '1045', '1046'].map((id) => [id, nameOf(id)])),
    ).toEqual({
      '1604': 'FARC',
      '1605': 'ELN',
      '1074': 'Al-Mahdi Army',
      '1077': 'RJF',
      '1051': 'Hamas',
      '1045': 'Non PLO groups',
      '1046': 'PLO',
    });
  });

  it('begin on a day that the file codes: what was fought before 1946 does not begin in it', async () => {
    const { claims } = await importAll(ucdpAcd, await openReal(['.csv'], CONFLICTS));
    const of1946 = claims.filter(({ attestedOn }) => attestedOn?.text === '1946');
    const starts = (object: string) => of1946.find((claim) => claim.objectAsStated === object)?.validFrom?.text ?? null;
    expect(['UPA', 'IZL [Etzel]', 'PLA', 'Republic of Azerbaijan', 'Viet minh'].map(starts)).toEqual([
      null,
      null,
      null,
      null,
      '1946-11-20',
    ]);
  });
});
