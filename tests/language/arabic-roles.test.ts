import { describe, expect, it } from 'vitest';
import { findArabicRole } from '../../src/language/arabic-roles.ts';
import { seedRoles } from '../support/seed-answers.ts';
import { named } from '../support/spoken-ties.ts';

describe('a role in an event agrees with who has it', () => {
  it.each([
    ['attacker', 'العراق', 'مهاجم'],
    ['attacker', 'تركيا', 'مهاجمة'],
    ['target', 'الإيزيديون', 'مستهدفون'],
    ['victim', 'مدنيو كوباني', 'ضحايا'],
    ['mediator', 'روسيا', 'وسيطة'],
    ['air support', 'الولايات المتحدة', 'إسناد جوي'],
  ])('%s of %s: %s', (role, name, said) => {
    expect(findArabicRole(role, named(name))).toBe(said);
  });

  it('is known for every role of the seed packs, and for no other', () => {
    expect(seedRoles.length).toBeGreaterThan(20);
    expect(seedRoles.filter((role) => findArabicRole(role, named('تركيا')) === null)).toEqual([]);
    expect(findArabicRole('no such role', named('تركيا'))).toBeNull();
  });
});
