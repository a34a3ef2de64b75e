import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/time/day.ts';
import { chronicleSentence } from '../../src/language/chronicle.ts';
import type { SpokenEntry, SpokenParticipant } from '../../src/language/spoken-entry.ts';
import type { SpokenName } from '../../src/language/spoken.ts';
import { named } from '../support/spoken-ties.ts';

/** Each name in both languages. */
type Both = readonly [SpokenName, SpokenName];
const RUSSIA: Both = [named('Russia'), named('روسيا')];
const SYRIA: Both = [named('Syria'), named('سوريا')];
const TURKEY: Both = [named('Turkey'), named('تركيا')];
const IRAQ: Both = [named('Iraq'), named('العراق')];
const IS: Both = [named('Islamic State', 'ARMED_GROUP'), named('تنظيم الدولة الإسلامية', 'ARMED_GROUP')];
const TITLED = [
  { text: 'Syrian civil war', isDocument: true },
  { text: 'الحرب الأهلية السورية', isDocument: true },
] as const;

type Index = 0 | 1;
const day = parseDay('2015-09-30');

/** The two of the chronicle are Russia and Syria. */
const event = (
  index: Index,
  participants: readonly SpokenParticipant[],
  onOneSide: boolean | null,
  names = [RUSSIA[index], SYRIA[index]] as const,
): SpokenEntry => ({
  date: { first: day, last: day },
  sources: [{ text: (['Newsweek', 'نيوزويك'] as const)[index], isDocument: false }],
  kind: 'EVENT',
  event: (['Battle of Aleppo', 'معركة حلب'] as const)[index],
  participants,
  pair: onOneSide === null ? null : { names, onOneSide },
});

const taking = (actor: SpokenName, role: string, side: number): SpokenParticipant => ({
  actor,
  roles: [role],
  sides: [side],
  alleged: false,
  sources: [],
  deniers: [],
});

const allegedBy = (part: SpokenParticipant, ...sayers: readonly SpokenName[]): SpokenParticipant => ({
  ...part,
  alleged: true,
  sources: sayers.map(({ text }) => ({ text, isDocument: false })),
});

describe('an event of two', () => {
  it.each<[string, (index: Index) => SpokenEntry, string, string]>([
    [
      'who alone took part: on which sides',
      (index) => event(index, [taking(RUSSIA[index], 'attacker', 1), taking(SYRIA[index], 'target', 2)], false),
      'On 30 September 2015, the battle of Aleppo involved Russia (attacker) and Syria (target), on opposite sides (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: روسيا (مهاجمة) وسوريا (مستهدفة)، في جانبين متقابلين (نيوزويك).',
    ],
    [
      'and others: the sides are those of the two',
      (index) =>
        event(
          index,
          [taking(RUSSIA[index], 'attacker', 1), taking(SYRIA[index], 'attacker', 1), taking(IS[index], 'target', 2)],
          true,
        ),
      'On 30 September 2015, the battle of Aleppo involved Russia (attacker), Syria (attacker) and the Islamic State (target), Russia and Syria on the same side (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: روسيا (مهاجمة) وسوريا (مهاجمة) وتنظيم الدولة الإسلامية (مستهدف)، وروسيا وسوريا في جانب واحد (نيوزويك).',
    ],
    [
      'of whom one took part by another that counts as it',
      (index) => event(index, [taking(IS[index], 'attacker', 1), taking(SYRIA[index], 'target', 2)], false),
      'On 30 September 2015, the battle of Aleppo involved the Islamic State (attacker) and Syria (target), Russia and Syria on opposite sides (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: تنظيم الدولة الإسلامية (مهاجم) وسوريا (مستهدفة)، وروسيا وسوريا في جانبين متقابلين (نيوزويك).',
    ],
    [
      'with several roles of one actor',
      (index) =>
        event(
          index,
          [{ ...taking(RUSSIA[index], '', 1), roles: ['attacker', 'combatant'] }, taking(SYRIA[index], 'attacker', 1)],
          true,
        ),
      'On 30 September 2015, the battle of Aleppo involved Russia (attacker and combatant) and Syria (attacker), on the same side (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: روسيا (مهاجمة ومقاتلة) وسوريا (مهاجمة)، في جانب واحد (نيوزويك).',
    ],
    [
      'of whom rival accounts accuse one each',
      (index) =>
        event(
          index,
          [
            taking(IS[index], 'target', 2),
            { ...allegedBy(taking(TURKEY[index], 'attacker', 1), SYRIA[index]), deniers: [TURKEY[index]] },
            { ...allegedBy(taking(RUSSIA[index], 'attacker', 1), TURKEY[index]), deniers: [TITLED[index]] },
          ],
          null,
        ),
      'On 30 September 2015, the battle of Aleppo involved the Islamic State (target) and allegedly either Turkey (attacker; according to Syria; denied by Turkey) or Russia (attacker; according to Turkey; denied by “Syrian civil war”) (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: تنظيم الدولة الإسلامية (مستهدف) وإما تركيا (مهاجمة، بحسب مزاعم سوريا، وهو ما نفته تركيا) أو روسيا (مهاجمة، بحسب مزاعم تركيا، وهو ما نفته وثيقة «الحرب الأهلية السورية») (نيوزويك).',
    ],
    [
      'of whom one account accuses both',
      (index) =>
        event(
          index,
          [RUSSIA, SYRIA].map((each) => allegedBy(taking(each[index], 'attacker', 1), TURKEY[index], IRAQ[index])),
          null,
        ),
      'On 30 September 2015, the battle of Aleppo allegedly involved Russia (attacker; according to Iraq and 1 more) and Syria (attacker; according to Iraq and 1 more) (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: روسيا (مهاجمة، بحسب مزاعم العراق ومصدر آخر) وسوريا (مهاجمة، بحسب مزاعم العراق ومصدر آخر) (نيوزويك).',
    ],
    [
      'of whom one is merely alleged to have taken part, and the other denied',
      (index) =>
        event(
          index,
          [
            { ...taking(SYRIA[index], 'target', 2), deniers: [IRAQ[index]] },
            { ...allegedBy(taking(RUSSIA[index], 'attacker', 1)), sources: [TITLED[index]] },
          ],
          null,
        ),
      'On 30 September 2015, the battle of Aleppo involved Syria (target; denied by Iraq) and allegedly Russia (attacker; according to “Syrian civil war”) (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، معركة حلب: سوريا (مستهدفة، وهو ما نفاه العراق) وروسيا (مهاجمة، بحسب مزاعم في «الحرب الأهلية السورية») (نيوزويك).',
    ],
  ])('%s', (_, make, inEnglish, inArabic) => {
    expect([chronicleSentence(make(0), 'EN'), chronicleSentence(make(1), 'AR')]).toEqual([inEnglish, inArabic]);
  });
});
