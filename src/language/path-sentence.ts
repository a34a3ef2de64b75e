import { arabicPath } from './arabic.ts';
import { englishPath } from './english.ts';
import type { SpokenPath } from './spoken.ts';

/**
 * A path as a short run of sentences. The first is the path's: how sure it is, the days asked, who stands between and its sign;
 * it is left out for one hop when no date was asked. Then there is one for each hop. SHORT: its best tie, when its claims say that
 * it held, one source, who denies it, and how many more ties there are. FULL: its ties one by one.
 * The same path always gives the same text.
 *
 *   "On 10 July 2017, Russia and Syria were certainly connected directly by friendly ties. Russia supported Syria with troops
 *   against the Islamic State on 10 July 2017 (the Russian Ministry of Defence and 2 more); and 3 more ties."
 */
export const pathSentence = (path: SpokenPath, language: 'EN' | 'AR', detail: 'SHORT' | 'FULL' = 'SHORT'): string =>
  language === 'AR' ? arabicPath(path, detail) : englishPath(path, detail);
