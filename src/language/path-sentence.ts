import { arabicPath } from './arabic.ts';
import { englishPath } from './english.ts';
import type { SpokenPath } from './spoken.ts';

/**
 * A path as a short run of sentences. The first is about the path, save for a path of one hop when no date was asked; then there is one
 * for each hop, with its ties, when they held, how sure that is for the question, who says so and who denies it.
 * The same path always gives the same text.
 *
 *   "On 10 July 2017, a direct path certainly led from Russia to Syria. Russia certainly supported Syria with troops against
 *   the Islamic State on 10 July 2017, according to the Russian Ministry of Defence."
 */
export function pathSentence(path: SpokenPath, language: 'EN' | 'AR'): string {
  return language === 'AR' ? arabicPath(path) : englishPath(path);
}
