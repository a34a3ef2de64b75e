import type { Locator, Page } from 'playwright-core';

/** What a person sees of one node or relationship. */
export interface Drawn {
  /** Of a node: that of Neo4j within the store. Null for relationships, which say none. */
  readonly id: number | null;
  readonly fill: string;
  /** In one line, white space left out; one that does not fit ends with an ellipsis. */
  readonly caption: string;
}

export interface Drawing {
  readonly nodes: readonly Drawn[];
  readonly relationships: readonly Drawn[];
}

/** Neo4j Browser puts the newest answer on top. */
const frames = (page: Page): Locator => page.getByTestId('frame');

/** The frame of a command: an answer, a guide or a style. */
export const frameOf = (page: Page, command: string): Locator =>
  frames(page).filter({ has: page.getByTestId('frameCommand').filter({ hasText: command }) });

/** Opens a page of Browser for the first time and logs in, with all but the password filled in. */
export const logIn = async (page: Page, url: string, password: string): Promise<void> => {
  await page.goto(url);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByTestId('password').waitFor({ state: 'detached' });
};

/** Runs in the browser, on the newest answer. */
const READ_DRAWING = `(() => {
  const frame = document.querySelector('[data-testid=frame]');
  const read = (group) => ({
    id: group.hasAttribute('aria-label') ? Number(/\\d+$/.exec(group.getAttribute('aria-label'))[0]) : null,
    fill: group.querySelector('.b-outline').getAttribute('fill'),
    caption: [...group.querySelectorAll('text')].map(({ textContent }) => textContent).join('').replace(/\\s/g, ''),
  });
  return {
    nodes: [...frame.querySelectorAll('g.node')].map(read),
    relationships: [...frame.querySelectorAll('g.relationship')].map(read),
  };
})()`;

/** Runs in the browser: drops a file on the page. */
const dropScript = (address: string): string => `(async () => {
  const bytes = await (await fetch(${JSON.stringify(address)})).arrayBuffer();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], ${JSON.stringify(address.replace(/.*\//, ''))}));
  const target = document.querySelector('.filedrop');
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
})()`;

/** Drops a file of the service on Browser, as a person does who downloaded it. */
export const dropFile = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(dropScript(address));
};

/** Waits until the newest answer shows as many nodes and relationships as it has, and reads them. */
export const readDrawing = async (page: Page, nodes: number, relationships: number): Promise<Drawing> => {
  const frame = frames(page).first();
  await frame
    .locator('g.node')
    .nth(nodes - 1)
    .waitFor();
  await frame
    .locator('g.relationship')
    .nth(relationships - 1)
    .waitFor();
  return await page.evaluate<Drawing>(READ_DRAWING);
};

/** Closes the newest answer. */
export const closeNewest = async (page: Page): Promise<void> => {
  const before = await frames(page).count();
  await frames(page).first().getByTitle('Close').click();
  await frames(page)
    .nth(before - 1)
    .waitFor({ state: 'detached' });
};
