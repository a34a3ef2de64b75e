import { describe, expect, it } from 'vitest';
import { arabic, type Days, english, ON_10_JULY, tieOf } from '../support/spoken-ties.ts';

describe('the four days of a tie are said in words', () => {
  it.each<[string, Days, string, string]>([
    ['a day attested', ON_10_JULY, 'on 10 July 2017', 'في 10 تموز/يوليو 2017'],
    [
      'a day attested, since both actors exist',
      ['2003-01-01', '2017-07-10', '2017-07-11', null],
      'on 10 July 2017',
      'في 10 تموز/يوليو 2017',
    ],
    [
      'a month attested',
      [null, '2017-07-31', '2017-07-02', null],
      'some time in July 2017',
      'في وقت ما من تموز/يوليو 2017',
    ],
    ['a year attested', [null, '2014-12-31', '2014-01-02', null], 'some time in 2014', 'في وقت ما من عام 2014'],
    [
      'a range attested',
      [null, '2017-11-03', '2017-07-11', null],
      'some time between 10 July and 3 November 2017',
      'في وقت ما بين 10 تموز/يوليو و3 تشرين الثاني/نوفمبر 2017',
    ],
    [
      'a range within a month attested',
      [null, '2017-07-10', '2017-07-04', null],
      'some time between 3 and 10 July 2017',
      'في وقت ما بين 3 و10 تموز/يوليو 2017',
    ],
    [
      'months of two years attested',
      [null, '2015-03-31', '2014-07-02', null],
      'some time between July 2014 and March 2015',
      'في وقت ما بين تموز/يوليو 2014 وآذار/مارس 2015',
    ],
    [
      'some day from one on to the end of a month',
      [null, '2017-06-30', '2017-06-28', null],
      'some time between 27 June and the end of June 2017',
      'في وقت ما بين 27 حزيران/يونيو ونهاية حزيران/يونيو 2017',
    ],
    [
      'some day from a year on to a day',
      [null, '2017-12-09', '2014-01-02', null],
      'some time between 2014 and 9 December 2017',
      'في وقت ما بين عام 2014 و9 كانون الأول/ديسمبر 2017',
    ],
    [
      'some day up to a month',
      [null, '2015-09-30', null, null],
      'some time up to September 2015',
      'في أيلول/سبتمبر 2015 أو قبله',
    ],
    [
      'some day up to a year',
      [null, '2016-12-31', null, null],
      'some time up to the end of 2016',
      'في عام 2016 أو قبله',
    ],
    [
      'some day up to one attested',
      [null, '2017-11-03', null, null],
      'some time up to 3 November 2017',
      'في 3 تشرين الثاني/نوفمبر 2017 أو قبله',
    ],
    [
      'some day up to one attested, since both actors exist',
      ['2003-01-01', '2017-11-03', '2003-01-01', null],
      'some time between 2003 and 3 November 2017',
      'في وقت ما بين عام 2003 و3 تشرين الثاني/نوفمبر 2017',
    ],
    [
      'some day from one on attested',
      [null, null, '2014-01-02', null],
      'some time in or after 2014',
      'في عام 2014 أو بعده',
    ],
    [
      'attested twice',
      [null, '2016-03-05', '2017-11-04', null],
      'from some day up to 5 March 2016 to at least 3 November 2017',
      'من 5 آذار/مارس 2016 أو قبله حتى 3 تشرين الثاني/نوفمبر 2017 على الأقل',
    ],
    ['a start', ['2014-06-29', '2014-06-29', '2014-06-30', null], 'from 29 June 2014', 'منذ 29 حزيران/يونيو 2014'],
    [
      'a month of the start',
      ['2014-06-01', '2014-06-30', '2014-06-02', null],
      'from some day in June 2014',
      'منذ وقت ما في حزيران/يونيو 2014',
    ],
    [
      'a year of the start, and a day of it on which it held',
      ['2017-01-01', '2017-12-31', '2017-11-04', null],
      'from some day in 2017 to at least 3 November 2017',
      'من وقت ما في عام 2017 حتى 3 تشرين الثاني/نوفمبر 2017 على الأقل',
    ],
    [
      'a start and a later day on which it held',
      ['2014-06-29', '2014-06-29', '2017-11-04', null],
      'from 29 June 2014 to at least 3 November 2017',
      'من 29 حزيران/يونيو 2014 حتى 3 تشرين الثاني/نوفمبر 2017 على الأقل',
    ],
    [
      'a start and an end',
      ['2014-06-29', '2014-06-29', '2017-07-10', '2017-07-10'],
      'from 29 June 2014 until 10 July 2017',
      'من 29 حزيران/يونيو 2014 حتى 10 تموز/يوليو 2017',
    ],
    ['one day', ['2017-07-10', '2017-07-10', '2017-07-11', '2017-07-11'], 'on 10 July 2017', 'في 10 تموز/يوليو 2017'],
    [
      'a start and an end in the same month',
      ['2017-07-01', '2017-07-31', '2017-07-02', '2017-08-01'],
      'some time in July 2017',
      'في وقت ما من تموز/يوليو 2017',
    ],
    [
      'only an end',
      [null, '2017-11-02', '2017-11-03', '2017-11-03'],
      'until 3 November 2017',
      'حتى 3 تشرين الثاني/نوفمبر 2017',
    ],
    [
      'only the year of an end, since both actors exist',
      ['1937-04-28', '2003-12-31', '2003-01-02', '2004-01-01'],
      'until some day in 2003',
      'حتى وقت ما في عام 2003',
    ],
    [
      'an end on or before a day',
      ['2014-06-29', '2014-06-29', null, '2014-12-01'],
      'from 29 June 2014 until some day up to November 2014',
      'من 29 حزيران/يونيو 2014 حتى نهاية تشرين الثاني/نوفمبر 2014 على أبعد تقدير',
    ],
    [
      'a day attested and a range of the end',
      [null, '2017-07-10', '2017-07-11', '2017-11-04'],
      'from some day up to 10 July 2017 until some day between 10 July and 3 November 2017',
      'من 10 تموز/يوليو 2017 أو قبله حتى وقت ما بين 10 تموز/يوليو و3 تشرين الثاني/نوفمبر 2017',
    ],
    ['nothing known', [null, null, null, null], 'at an unknown time', 'في وقت غير معلوم'],
  ])('%s', (_, days, when, whenInArabic) => {
    expect(english(tieOf('FIGHTS', days))).toBe(`Iran certainly fought Syria ${when}.`);
    expect(arabic(tieOf('FIGHTS', days))).toBe(`قاتلت إيران سوريا يقينًا ${whenInArabic}.`);
  });
});
