import type { LedgerPack } from '../../domain/claims/ledger.ts';
import type { Properties } from '../statements/rows.ts';
import { findNumber, getNumber, getText, withoutNulls } from './properties.ts';

export const toPack = (properties: Properties): LedgerPack => ({
  id: getText(properties, 'id'),
  title: getText(properties, 'title'),
  version: getNumber(properties, 'version'),
  licence: getText(properties, 'licence'),
  state: getText(properties, 'state') as LedgerPack['state'],
  replaces: findNumber(properties, 'replaces'),
  changedAt: getText(properties, 'changedAt'),
});

export const packProperties = (pack: LedgerPack): Properties => withoutNulls({ ...pack, id: null });
