import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

interface Place {
  readonly document: { readonly id: string; readonly url: string | null };
  readonly locator: string;
  readonly url: string | null;
}

/** The evidence of an event in a place. */
const evidenceOf = async (event: string, place: string): Promise<readonly Place[]> => {
  const query = `query ($place: ID!) { events(where: { place: $place }, first: 100) { nodes {
    id evidence { document { id url } locator url } } } }`;
  interface Found {
    readonly events: { readonly nodes: readonly { readonly id: string; readonly evidence: readonly Place[] }[] };
  }
  const { events } = await dataOf<Found>(store, query, { place });
  return events.nodes.find(({ id }) => id === event)?.evidence ?? [];
};

describe('A link to the place of evidence', () => {
  it('goes to the section of a Wikipedia article, and to the first words of the paragraph', async () => {
    const all = await evidenceOf('breaking-of-the-siege-of-deir-ez-zor-2017', 'deir-ez-zor');
    const links = all.filter(({ locator }) => !locator.startsWith('text='));
    expect(links.map(({ locator, url }) => [locator.split(' > ').at(-1), url])).toEqual([
      [
        'July 2017 – December 2017#p4',
        'https://en.wikipedia.org/wiki/Russian_military_intervention_in_the_Syrian_civil_war#July_2017_%E2%80%93_December_2017:~:text=On%205%20September%202017%2C%20the%20Russian',
      ],
      [
        'ISIL siege of Deir ez-Zor broken; CIA program halted; Russian forces permanent (July–December 2017)#p3',
        "https://en.wikipedia.org/wiki/Timeline_of_the_Syrian_civil_war#ISIL_siege_of_Deir_ez-Zor_broken;_CIA_program_halted;_Russian_forces_permanent_(July%E2%80%93December_2017):~:text=On%205%20September%20the%20Ba'athist%20government's",
      ],
    ]);
  });

  it('goes to the passage of a web page', async () => {
    const all = await evidenceOf('breaking-of-the-siege-of-deir-ez-zor-2017', 'deir-ez-zor');
    const [page] = all.filter(({ locator }) => locator.startsWith('text='));
    expect(page?.url).toBe(`${page?.document.url}#:~:${page?.locator}`);
    expect(page?.document.url).toMatch(/^https:\/\/www\.longwarjournal\.org\//);
  });

  it('is null where the document has no address: the Arabic text of the seed article', async () => {
    const links = await evidenceOf('ultimatum-in-al-ubaydi', 'al-ubaydi');
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(({ document, url }) => [document.id, document.url, url])).toEqual(
      links.map(() => ['rassd-2017-11', null, null]),
    );
  });
});
