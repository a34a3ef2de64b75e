import { describe, expect, it } from 'vitest';
import { capitalised, english } from '../../src/language/english-names.ts';
import { seedActors } from '../support/seed-answers.ts';

/** Labels of the seed packs that take no article, as an editor would have it; persons and most states are judged by kind. */
const BARE = `
  Newsweek|Rassd News Network|Agence France-Presse|Ahrar al-Sham|Amnesty International|Asa'ib Ahl al-Haq|Division 30|Euphrates Volcano
  Harakat Hezbollah al-Nujaba|Hayat Tahrir al-Sham|Hezbollah|Hurras al-Din|Islamic State – Khorasan Province|Jaysh al-Islam
  Jaysh al-Sha'bi|Jaysh al-Sunna|Jund al-Aqsa|Kata'ib al-Imam Ali|Kata'ib Hezbollah|Kata'ib Sayyid al-Shuhada|Liwa al-Haqq
  Liwa al-Islam|Liwa Fatemiyoun|Liwa Zainebiyoun|NATO|Iran-backed Iraqi forces|Islamic State groups east of Deir ez-Zor
  Arab fighters of the Syrian Democratic Forces|Kurdish fighters of the Syrian Democratic Forces|Arab tribes of Hasakah|Iraqi Baathist insurgents|Iraqi Shia fighters in Syria
  Shia militias in Iraq|Syrian Islamist rebels|Turkish-backed Syrian militias|Turkmen groups in the Popular Mobilization Forces
  Western intelligence officials|al-Qaeda in the Arabian Peninsula`
  .split(/[|\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** And those that begin small within a sentence. */
const SMALL: Readonly<Record<string, string>> = {
  'Al-Qaeda in Iraq': 'al-Qaeda in Iraq',
  'Al-Qaeda': 'al-Qaeda',
  'Pro-government militias in Syria': 'pro-government militias in Syria',
  'Jihadists in Syria': 'jihadists in Syria',
  'Ethnic minority fighters of the Syrian Democratic Forces':
    'ethnic minority fighters of the Syrian Democratic Forces',
  'Unnamed sources in the US-led coalition': 'unnamed sources in the US-led coalition',
  'Cadets of Camp Speicher': 'cadets of Camp Speicher',
  'Civilians who fled Islamic State rule in Iraq': 'civilians who fled Islamic State rule in Iraq',
  'Civilians of Kobani': 'civilians of Kobani',
  'Civilians in Syria': 'civilians in Syria',
  'Foreign Shia militias in Syria': 'foreign Shia militias in Syria',
  'Joint information centre in Baghdad': 'the joint information centre in Baghdad',
};

const STATES_WITH_THE = ['Netherlands', 'United Arab Emirates', 'United Kingdom', 'United States'];

const expected = (name: string, kind: string): string => {
  if (SMALL[name] !== undefined) return SMALL[name];
  const isBare = kind === 'PERSON' || (kind === 'STATE' && !STATES_WITH_THE.includes(name)) || BARE.includes(name);
  return isBare ? name : `the ${name}`;
};

describe('a name has its article in English', () => {
  it('for every actor of the seed packs', () => {
    expect(seedActors.length).toBeGreaterThan(150);
    for (const { label, kind } of seedActors) expect(english(label.en)).toBe(expected(label.en, kind));
  });

  it.each([
    ['PYD', 'the PYD'],
    ['YPG', 'the YPG'],
    ['PKK', 'the PKK'],
    ['ISIS', 'ISIS'],
    ['NATO', 'NATO'],
    ['Bahamas', 'the Bahamas'],
    ['Soviet Union', 'the Soviet Union'],
    ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
    ['Georgia', 'Georgia'],
    ['State of Palestine', 'the State of Palestine'],
  ])('%s: %s', (name, said) => {
    expect(english(name)).toBe(said);
  });

  it('and begins large at the start of a sentence', () => {
    expect(capitalised(english('Syrian Democratic Forces'))).toBe('The Syrian Democratic Forces');
    expect(capitalised(english('Civilians in Syria'))).toBe('Civilians in Syria');
    expect(capitalised(english('Al-Qaeda in Iraq'))).toBe('Al-Qaeda in Iraq');
  });
});
