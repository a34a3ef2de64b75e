import { type HopSigns, hopSigns, isSignLessCertain } from './best-tie.ts';
import { arabicAsked } from './arabic-dates.ts';
import { fullHop, shortHop } from './arabic-hop.ts';
import { arabic, counted, type Counted, joined } from './arabic-names.ts';
import { spanOf } from './dates.ts';
import { isLong, type SpokenCertainty, type SpokenPath } from './spoken.ts';
import { sentence, words } from './text.ts';

/** A sentence for the path, then one for each hop. */
export function arabicPath(path: SpokenPath, detail: 'SHORT' | 'FULL'): string {
  const hopText = detail === 'SHORT' ? shortHop : fullHop;
  return words(pathText(path, detail === 'SHORT' && isLong(path)), ...path.hops.map((hop) => hopText(hop, path)));
}

/** Of «الصلة». */
const CERTAINTIES: Readonly<Record<SpokenCertainty, string>> = {
  CERTAIN: 'مؤكدة',
  LIKELY: 'مرجّحة',
  POSSIBLE: 'محتملة',
};

/** A hop is a link of the chain, «حلقة»; «خطوة عدائية» would be something somebody did. */
const hopsOf = (adjective: string, dual: string): Counted => ({
  one: `حلقة ${adjective} واحدة`,
  two: `حلقتان ${dual}`,
  few: `حلقات ${adjective}`,
  many: `حلقة ${adjective}`,
  hundreds: `حلقة ${adjective}`,
});

const HOSTILE = hopsOf('عدائية', 'عدائيتان');
const NEUTRAL = hopsOf('محايدة', 'محايدتان');
const MIXED = hopsOf('متضاربة', 'متضاربتان');

/** After a preposition. */
const LINKS: Counted = { one: 'حلقة', two: 'حلقتين', few: 'حلقات', many: 'حلقة', hundreds: 'حلقة' };

/** «وكل حلقاتها ودّية» where all hops are of one sign; else the sign, and how it comes about. @param doubt its ties are less certain */
const signText = ({ friendly, hostile, neutral, mixed }: HopSigns, inBrief: boolean, doubt: boolean): string => {
  const all = friendly + hostile + neutral + mixed;
  if (doubt && all === 1) return `وهي ${friendly === 1 ? 'ودّية' : 'عدائية'} ولكن بدرجة يقين أقل`;
  const kind = friendly === all ? 'ودّية' : neutral === all ? 'محايدة' : hostile === 1 && all === 1 ? 'عدائية' : null;
  if (kind !== null && !doubt) return all === 1 ? `وهي ${kind}` : `وكل حلقاتها ${kind}`;
  const kinds = (
    [
      [hostile, HOSTILE],
      [neutral, NEUTRAL],
      [mixed, MIXED],
    ] as const
  ).flatMap(([count, noun]) => (count === 0 ? [] : [counted(count, noun)]));
  const sign = neutral + mixed > 0 ? 'وهي بلا إشارة' : hostile % 2 === 1 ? 'وإشارتها سالبة' : 'وإشارتها موجبة';
  if (doubt && neutral + mixed === 0) return `${sign} ولكن بدرجة يقين أقل`;
  // Of two hops, "negative" says it all: one of them is hostile.
  return inBrief || (all === 2 && hostile === 1 && friendly === 1) ? sign : `${sign} (${joined(kinds)})`;
};

/** «عبر أ», «عبر أ ثم ب» */
const through = (names: readonly string[]): string => `عبر ${names.map(arabic).join(' ثم ')}`;

/** Nothing for a path that its one hop already says. */
const pathText = ({ hops, certainty, question }: SpokenPath, inBrief: boolean): string => {
  const [first, last] = [hops[0], hops.at(-1)];
  if (!first || !last || (hops.length === 1 && question === null)) return '';
  const when = question === null ? '' : arabicAsked(spanOf(question.first, question.last));
  const link = `الصلة بين ${arabic(first.from.text)} و${arabic(last.to.text)} ${CERTAINTIES[certainty]}`;
  const way =
    hops.length === 1
      ? 'ومباشرة'
      : inBrief
        ? `عبر ${counted(hops.length, LINKS)}`
        : through(hops.slice(1).map(({ from }) => from.text));
  const said = question === null ? words(link, way) : `${when === '' ? '' : `${when}، `}كانت ${link} ${way}`;
  const caution = question === null && hops.length > 1 ? '، وقد لا تتزامن حلقاتها' : '';
  return sentence(`${said}، ${signText(hopSigns(hops), inBrief, isSignLessCertain({ hops, certainty }))}${caution}`);
};
