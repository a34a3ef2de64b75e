import type { TieType } from '../domain/ties/types.ts';
import { arabic, joined, quoted } from './arabic-names.ts';
import { arabicValue, findArabicValue, SUPPORT } from './arabic-values.ts';
import { qualifierValues, type SpokenRelation } from './spoken.ts';
import { inArabicText, words } from './text.ts';

/** What tells ties of one type between the same two apart, against whom it is, and what it is about. */
export function arabicDetails(relation: SpokenRelation): string {
  const values = (key: string): readonly string[] => qualifierValues(relation, key);
  const pacts = values('pact');
  const kinds = [...values('obligation'), ...(pacts.length > 1 ? pacts : [])].map(arabicValue);
  const posts = values('post')
    .filter((post) => relation.type !== 'LEADS' || post !== 'leader')
    .map(arabicValue);
  const topics = relation.about === null ? values('over').map(arabicValue) : [inArabicText(relation.about)];
  return words(
    relation.form === null ? '' : SUPPORT[relation.form],
    kinds.length > 0 ? `(${kinds.join('، ')})` : '',
    posts.length > 0 ? `بصفة ${joined(posts)}` : '',
    programmesText(relation.type, values('programme')),
    relation.against === null ? '' : `ضد ${arabic(relation.against.text)}`,
    topics.length > 0 ? `بشأن ${joined(topics)}` : '',
  );
}

/** «تشمل تجميد الأصول وحظر النفط» after «عقوبات على سوريا»; a programme without an Arabic name is quoted: «ضمن «EO 13582»». */
const programmesText = (type: TieType, programmes: readonly string[]): string => {
  if (programmes.length === 0) return '';
  const known = programmes.flatMap((programme) => findArabicValue(programme) ?? []);
  if (known.length === programmes.length) return `${type === 'SANCTIONS' ? 'تشمل' : 'ضمن'} ${joined(known)}`;
  return `ضمن ${joined(programmes.map(arabicValue).map(quoted))}`;
};
