import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { serve, type Served } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
let service: Served;
beforeAll(async () => {
  store = await smallStore();
  service = await serve(store);
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const AUDITS = serverAudits({ url: () => `${service.url}/graphql` });
const levelOf = ({ name }: { readonly name: string }): string => /^[A-Z]+/.exec(name)?.[0] ?? '';

const FROM_AN_ADDRESS =
  'A question in an address is answered only with a header that no page of another site can send, so that none can ask it.';

/** What the standard leaves open (MAY) and this service refuses, each with the reason. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['5A70', FROM_AN_ADDRESS],
  ['D6D5', FROM_AN_ADDRESS],
  ['6A70', FROM_AN_ADDRESS],
]);

describe('GraphQL over HTTP, by the audits of graphql-http:', () => {
  it('there are as many of each level as were read when this was written', () => {
    const count = (level: string) => AUDITS.filter((audit) => levelOf(audit) === level).length;
    expect([count('MUST'), count('SHOULD'), count('MAY')]).toEqual([13, 23, 25]);
    expect(AUDITS.filter(({ id }) => REFUSED.has(id)).map(levelOf)).toEqual(['MAY', 'MAY', 'MAY']);
  });

  it.each(AUDITS.map((audit) => ({ audit, title: `${audit.id} ${audit.name}` })))('$title', async ({ audit }) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : null;
    expect([result.status, reason]).toEqual(
      REFUSED.has(audit.id) ? ['notice', 'Response status code is not 200'] : ['ok', null],
    );
  });
});
