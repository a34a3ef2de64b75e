import { arabic, to } from './arabic-names.ts';
import { qualifierValues, type SpokenRelation } from './spoken.ts';

/** After «كان»: «رئيسًا لسوريا» for «على رأس سوريا بصفة رئيس». */
const POSTS: Readonly<Record<string, (of: string) => string>> = {
  president: (of) => `رئيسًا ${to(of)}`,
  'prime-minister': (of) => `رئيسًا لوزراء ${arabic(of)}`,
  commander: (of) => `قائدًا ${to(of)}`,
  'commander-in-chief': (of) => `قائدًا عامًا ${to(of)}`,
  king: (of) => `ملكًا ${to(of)}`,
  emir: (of) => `أميرًا ${to(of)}`,
  chairman: (of) => `رئيسًا ${to(of)}`,
  'secretary-general': (of) => `أمينًا عامًا ${to(of)}`,
  'co-chair': (of) => `رئيسًا مشاركًا ${to(of)}`,
};

/** What somebody was at the head of something, where all claims give one post that is said with its place; else null. */
export function findArabicPost(relation: SpokenRelation): string | null {
  const [post, ...more] = qualifierValues(relation, 'post');
  if (relation.type !== 'LEADS' || post === undefined || more.length > 0) return null;
  return POSTS[post]?.(relation.object.text) ?? null;
}
