import { splitList } from '../formats/ucdp/ucdp-actors.ts';
import { IssueLog } from '../import/issue-log.ts';
import type { InputFile } from '../import/input/input-file.ts';
import { CSV, openTable } from '../import/input/table-rows.ts';

/**
 * The Middle East and North Africa by Gleditsch–Ward number: Morocco, Algeria, Tunisia, Libya, Sudan, Iran, Turkey, Iraq, Egypt, Syria,
 * Lebanon, Jordan, Israel, Saudi Arabia, the Yemens, Kuwait, Bahrain, Qatar, the Emirates and Oman. Western Sahara is coded as Morocco's.
 */
export const REGION: ReadonlySet<string> = new Set(
  [600, 615, 616, 620, 625, 630, 640, 645, 651, 652, 660, 663, 666, 670, 678, 679, 680, 690, 692, 694, 696, 698].map(
    String,
  ),
);

const FIRST_YEAR = 1989;

/** Columns of a data set that say where a row's conflict is, and in which year. */
export interface WhereAndWhen {
  readonly states: readonly string[];
  readonly year: string;
}

/** Lines of the rows whose conflict is in the region, and of those of all years since 1989, as `file:line`. */
export interface RegionRows {
  readonly inRegion: ReadonlySet<string>;
  readonly inTime: ReadonlySet<string>;
}

/** Which rows of a table are of the region, and which of the years of the pack. */
export const rowsOfRegion = async (file: InputFile, { states, year }: WhereAndWhen): Promise<RegionRows> => {
  const table = await openTable(file, CSV, new IssueLog());
  const placeOf = (column: string): number => table.header.findIndex((name) => name.toLowerCase() === column);
  const [yearPlace, statePlaces] = [placeOf(year), states.map(placeOf)];
  const [inRegion, inTime] = [new Set<string>(), new Set<string>()];
  for await (const rows of table.rows)
    for (const { cells, line } of rows) {
      if (Number(cells[yearPlace]) >= FIRST_YEAR) inTime.add(`${table.file}:${line}`);
      const numbers = statePlaces.flatMap((place) => splitList(cells[place] ?? ''));
      if (numbers.some((number) => REGION.has(number))) inRegion.add(`${table.file}:${line}`);
    }
  return { inRegion, inTime };
};

/** `file:12 id=3` → `file:12` */
export const lineOf = (locator: string): string => locator.split(' ')[0] ?? '';
