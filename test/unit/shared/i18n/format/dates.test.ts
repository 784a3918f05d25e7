import { formatDate, formatDateRange, formatDateTime, formatDays, formatTime } from '@shared/i18n/format/dates';
import { monthName, monthNames } from '@shared/i18n/format/month-names';
import { parseDateInput } from '@shared/i18n/format/parse-date';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

describe('dates in five languages', () => {
  it.each([
    ['en', '05 Nov 2026', '5 November 2026'],
    ['nb', '05.11.2026', '5. november 2026'],
    ['nl', '05-11-2026', '5 november 2026'],
    ['fr', '05/11/2026', '5 novembre 2026'],
    ['ms', '05/11/2026', '5 November 2026'],
  ] as const)('%s writes %s and %s', (language, short, long) => {
    expect(formatDate('2026-11-05', language)).toBe(short);
    expect(formatDate('2026-11-05', language, 'long')).toBe(long);
  });

  it('counts the first day in French as the first', () => {
    expect(formatDate('2026-05-01', 'fr', 'long')).toBe('1er mai 2026');
    expect(formatDate('2026-05-01', 'fr')).toBe('01/05/2026');
  });

  it.each([
    ['en', '2–18 Nov 2026', '28 Oct – 18 Nov 2026'],
    ['nb', '2.–18.11.2026', '28.10.–18.11.2026'],
    ['nl', '2 t/m 18-11-2026', '28-10 t/m 18-11-2026'],
    ['fr', '02/11 – 18/11/2026', '28/10 – 18/11/2026'],
    ['ms', '02/11 – 18/11/2026', '28/10 – 18/11/2026'],
  ] as const)('%s writes periods as %s and %s', (language, month, months) => {
    expect(formatDateRange('2026-11-02', '2026-11-18', language)).toBe(month);
    expect(formatDateRange('2026-10-28', '2026-11-18', language)).toBe(months);
    expect(formatDateRange(TODAY, TODAY, language)).toBe(formatDate(TODAY, language));
    expect(formatDateRange('2026-12-20', '2027-01-10', language)).toBe(
      `${formatDate('2026-12-20', language)} ${language === 'nl' ? 't/m' : '–'} ${formatDate('2027-01-10', language)}`,
    );
  });

  it.each([
    ['en', '2–6 Nov', '28 Oct – 3 Nov', '2 Nov'],
    ['nb', '2.–6. november', '28. oktober – 3. november', '2. november'],
    ['nl', '2–6 november', '28 oktober – 3 november', '2 november'],
    ['fr', '2–6 novembre', '28 octobre – 3 novembre', '2 novembre'],
    ['ms', '2–6 Nov', '28 Okt – 3 Nov', '2 Nov'],
  ] as const)('%s writes days without their year as %s', (language, days, months, day) => {
    expect(formatDays('2026-11-02', '2026-11-06', language)).toBe(days);
    expect(formatDays('2026-10-28', '2026-11-03', language)).toBe(months);
    expect(formatDays('2026-11-02', '2026-11-02', language)).toBe(day);
    expect(formatDays('2026-12-20', '2027-01-10', language)).toBe(
      formatDateRange('2026-12-20', '2027-01-10', language),
    );
  });

  it('has twelve months in each, long and short', () => {
    for (const language of LANGUAGES) {
      expect(new Set(monthNames(language, 'long')).size).toBe(12);
      expect(new Set(monthNames(language, 'short')).size).toBe(12);
    }
    expect(monthName(8, 'ms')).toBe('Ogos');
    expect(monthName(2, 'fr', 'short')).toBe('févr.');
  });

  it('tells the time of a moment in a zone', () => {
    expect(formatTime('2026-11-20T13:32:59Z', 'Europe/Oslo')).toBe('14:32');
    expect(formatDateTime('2026-11-20T23:30:00Z', 'ms', 'Asia/Kuala_Lumpur')).toBe('21/11/2026 07:30');
  });
});

describe('a date that was typed', () => {
  const readAs = (text: string, language: (typeof LANGUAGES)[number], base?: string) => {
    const read = parseDateInput(text, language, TODAY, base);
    return read.ok ? read.value : read.reason.code;
  };

  it.each([
    ['2026-12-05', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['05/12/2026', '2026-12-05'],
    ['05-12-26', '2026-12-05'],
    ['5 12 26', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['5.12.', '2026-12-05'],
    ['15', '2026-11-15'],
    ['15.', '2026-11-15'],
    ['+14', '2026-12-04'],
    ['-20', '2026-10-31'],
    ['−1', '2026-11-19'],
    ['+0', TODAY],
  ])('%s is %s in every language', (text, date) => {
    for (const language of LANGUAGES) expect(readAs(text, language)).toBe(date);
  });

  it.each([
    ['en', 'Today', 'end of month', '5 dec 2026'],
    ['nb', 'i dag', 'slutten av måneden', '5. des. 26'],
    ['nl', 'vandaag', 'einde maand', '5 december'],
    ['fr', 'aujourd’hui', 'fin de mois', '5 déc. 2026'],
    ['ms', 'hari ini', 'akhir bulan', '5 Dis 2026'],
  ] as const)('%s knows %s, %s and %s', (language, today, end, date) => {
    expect(readAs(today, language, '2026-02-10')).toBe(TODAY);
    expect(readAs(end, language)).toBe('2026-11-30');
    expect(readAs(end, language, '2026-02-10')).toBe('2026-02-28');
    expect(readAs(date, language)).toBe('2026-12-05');
  });

  it('counts days from the base, where one is given', () => {
    expect(readAs('+30', 'nb', '2026-12-20')).toBe('2027-01-19');
  });

  it('takes the beginning of a name that only one month has', () => {
    expect(readAs('1er sept', 'fr')).toBe('2026-09-01');
    expect(readAs('3 janu', 'nl')).toBe('2026-01-03');
    expect(readAs('3 jui', 'fr')).toBe('input.notADate');
  });

  it('is refused with the last day of the month, where the day does not exist', () => {
    const read = parseDateInput('31.2.2026', 'nb', TODAY);
    expect(read.ok ? '' : failureMessage(read.reason, 'nb')).toBe(
      'Det finnes ingen dag 31 i februar 2026. Den siste er 28.02.2026.',
    );
    expect(readAs('31', 'en')).toBe('input.noSuchDay');
    expect(readAs('2026-02-30', 'en')).toBe('input.noSuchDay');
    expect(readAs('0/11', 'en')).toBe('input.noSuchDay');
    expect(readAs('12/31/2026', 'en')).toBe('input.noSuchMonth');
  });

  it.each(['', 'soon', '20.11.202', '1/2/3/4', '+', '+999999999', '99999', 'morgen', '20 Brumaire'])(
    '%j is none',
    (text) => {
      for (const language of LANGUAGES) expect(readAs(text, language)).toBe('input.notADate');
    },
  );

  it('is read again as it was written, in every language', () => {
    const anyDate = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...LANGUAGES), (date, language) => {
        expect(readAs(formatDate(date, language), language)).toBe(date);
        expect(readAs(formatDate(date, language, 'long'), language)).toBe(date);
      }),
    );
  });
});
