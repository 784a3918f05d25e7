import { readTimesheet } from '@main/timesheets/read-timesheet';
import { describe, expect, it } from 'vitest';
import { fixture, readFixture, refusalOf } from './fixtures';

describe('a Toggl Track export', () => {
  const timesheet = readFixture('toggl.csv');

  it('is read through its byte order mark and carriage returns', () => {
    expect(timesheet).toMatchObject({ source: 'toggl', dateOrder: 'YMD', currency: 'EUR', refused: [] });
    expect(timesheet.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(timesheet.rows[0]).toEqual({
      row: 2,
      client: 'Kestrel & Co',
      project: 'Storefront',
      task: 'Design',
      description: 'Checkout totals, second round',
      person: 'Elena Ruiz',
      personEmail: 'elena@atelier.example',
      date: '2026-03-16',
      startTime: '09:05:00',
      endTime: '11:35:00',
      hours: '2.5',
      seconds: 9000,
      billable: true,
      invoiced: false,
      tags: ['design', 'review'],
      amount: '237.5',
      rate: '95',
      rateDerived: true,
      currency: 'EUR',
      fingerprintSource: expect.stringMatching(/#1$/),
    });
  });

  it('keeps line breaks and quotes of a text', () => {
    expect(timesheet.rows[1]?.description).toBe('Workshop notes\n- checkout\n- "basket"');
  });

  it('counts time past midnight on the day it began, and past a whole day where start and end say so', () => {
    expect(timesheet.rows[2]).toMatchObject({ date: '2026-03-16', hours: '1.253333', seconds: 4512, rate: '95' });
    expect(timesheet.rows[3]).toMatchObject({ date: '2026-03-17', hours: '26.5' });
  });

  it('tells two rows apart that are alike but for a tag', () => {
    const [one, other] = timesheet.rows.slice(4);
    expect(one?.fingerprintSource).not.toBe(other?.fingerprintSource);
    expect(timesheet.notes.map(({ kind }) => kind)).toEqual(['derivedRate']);
  });

  it('takes an amount of zero as no price', () => {
    expect(timesheet.rows[6]).toMatchObject({ billable: false, amount: '0', client: '' });
    expect(timesheet.rows[6]).not.toHaveProperty('rate');
  });

  it('is read as a spreadsheet saves it: semicolons, decimal commas, dots in dates, no Unicode, words translated', () => {
    const { rows, ...file } = readFixture('toggl-semicolon-windows-1252.csv');
    expect(file).toMatchObject({ source: 'toggl', dateOrder: 'DMY', currency: 'NOK', refused: [] });
    expect(rows.map(({ date, billable, amount, rate }) => ({ date, billable, amount, rate }))).toEqual([
      { date: '2026-02-03', billable: true, amount: '1800', rate: '1200' },
      { date: '2026-02-28', billable: false, amount: '0', rate: undefined },
      { date: '2026-02-28', billable: true, amount: '9600', rate: '1200' },
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Møte – "kasse"', 'Kafé på 5 €', 'Utvikling']);
    expect(rows[0]?.person).toBe('Åse Bjørnø');
  });

  it('is read with the newer names of its columns', () => {
    const { rows, source } = readFixture('toggl-member.csv');
    expect(source).toBe('toggl');
    expect(rows[1]).toMatchObject({ person: 'Jonas Weber', hours: '0.758333', billable: true, tags: ['backend'] });
  });

  it('asks where its dates can be read both ways, and takes the answer', () => {
    expect(readTimesheet(fixture('toggl-ambiguous.csv'))).toEqual({
      kind: 'ambiguousDates',
      source: 'toggl',
      examples: ['03/04/2026', '07/04/2026'],
    });
    const dates = (dateOrder: 'DMY' | 'MDY') =>
      readFixture('toggl-ambiguous.csv', { dateOrder }).rows.map(({ date }) => date);
    expect(dates('DMY')).toEqual(['2026-04-03', '2026-05-05', '2026-04-07']);
    expect(dates('MDY')).toEqual(['2026-03-04', '2026-05-05', '2026-07-04']);
  });

  it('loses only the rows that are damaged, and says why for each', () => {
    const { rows, refused } = readFixture('toggl-damaged.csv');
    expect(rows.map(({ row }) => row)).toEqual([2, 4, 16, 17]);
    expect(refused.map(({ row, code }) => [row, code])).toEqual([
      [3, 'timesheet.brokenQuotes'],
      [5, 'timesheet.shortRow'],
      [6, 'timesheet.longRow'],
      [7, 'timesheet.badDate'],
      [8, 'timesheet.zeroDuration'],
      [9, 'timesheet.negativeDuration'],
      [10, 'timesheet.endBeforeStart'],
      [11, 'timesheet.overlong'],
      [12, 'timesheet.noProject'],
      [13, 'timesheet.badYesNo'],
      [14, 'timesheet.badAmount'],
    ]);
    expect(refused[3]).toEqual({
      row: 7,
      code: 'timesheet.badDate',
      params: { column: 'Start date', value: '2026-02-30', pattern: 'YYYY-MM-DD' },
      field: 'Start date',
    });
  });
});

describe('a Clockify export', () => {
  it('is read with American dates and 12-hour times', () => {
    const { rows, ...file } = readFixture('clockify-us.csv');
    expect(file).toEqual({ source: 'clockify', dateOrder: 'MDY', currency: 'USD', refused: [], notes: [] });
    expect(rows.map(({ date, startTime, endTime, hours }) => [date, startTime, endTime, hours])).toEqual([
      ['2026-03-06', '09:05:00', '12:00:00', '2.916667'],
      ['2026-03-31', '23:30:00', '00:45:57', '1.265833'],
      ['2026-03-31', '12:00:00', '12:34:57', '0.5825'],
    ]);
    expect(rows[0]).toMatchObject({ rate: '150', amount: '437.5', currency: 'USD' });
    expect(rows[2]).not.toHaveProperty('rate');
  });

  it('is read in its compact form; breaks and the total are left out, what is invoiced is marked', () => {
    const { rows, refused, notes, dateOrder } = readFixture('clockify-compact.csv');
    expect(dateOrder).toBe('DMY');
    expect(rows.map(({ row, hours, rate, invoiced, tags }) => [row, hours, rate, invoiced, tags])).toEqual([
      [2, '0.216667', '60', false, ['Communication']],
      [3, '0.216667', '60', false, ['Development']],
      [4, '1', '60', true, []],
    ]);
    expect(refused).toMatchObject([{ row: 5, code: 'timesheet.notWork', params: { column: 'Type', value: 'Break' } }]);
    expect(notes).toEqual([{ kind: 'totalRow', rows: [6] }]);
  });

  it('is read without durations, from start and end, past midnight too, and in UTF-16', () => {
    const { rows, notes } = readFixture('clockify-missing-duration.csv');
    expect(rows.map(({ date, hours, seconds, description }) => [date, hours, seconds, description])).toEqual([
      ['2026-06-21', '8.5', 30_600, 'Nachtschicht'],
      ['2026-06-22', '2.333333', 8400, 'Vormittag'],
      ['2026-06-22', '0.5', 1800, 'Spät'],
    ]);
    expect(notes).toEqual([{ kind: 'withoutPerson', rows: [2, 3, 4] }]);
  });

  it('tells the order of its dates from the day of creation when nothing else does', () => {
    expect(readFixture('clockify-creation-date.csv').rows[0]?.date).toBe('2026-03-02');
  });

  it('is refused as a summary, with what is missing', () => {
    expect(refusalOf(fixture('clockify-summary.csv'))).toEqual({
      code: 'timesheet.missingColumns',
      params: {
        tool: 'Clockify',
        missing: 'Start Date',
        found: 'Project, Client, Description, Time (h), Time (decimal), Amount (USD)',
      },
    });
  });
});

describe('a Harvest export', () => {
  it('is read with its prices, roles and marks', () => {
    const { rows, notes, source, currency } = readFixture('harvest.csv');
    expect([source, currency]).toEqual(['harvest', 'EUR']);
    expect(rows[0]).toMatchObject({
      person: 'Hugo Bernard',
      projectCode: 'GL-01',
      role: 'Designer',
      hours: '3.5',
      invoiced: true,
      approved: true,
      rate: '95',
      amount: '332.5',
      costRate: '45',
    });
    expect(rows[1]).toMatchObject({
      description: 'Print files,\nproofs',
      hours: '0.2',
      roundedHours: '0.25',
      externalUrl: 'https://board.example/t/14',
    });
    expect(rows[2]).toMatchObject({ billable: false, approved: false, costRate: '50' });
    expect(notes).toEqual([{ kind: 'roundedHours', rows: [3] }]);
  });

  it('is read with decimal commas between commas; what looks like a formula is a text', () => {
    const { rows, dateOrder } = readFixture('harvest-finnish.csv');
    expect(dateOrder).toBe('DMY');
    expect(rows.map(({ hours, description }) => [hours, description])).toEqual([
      ['7.5', 'ajax-ilmoitus'],
      ['0.125', '=SUM(A1)'],
    ]);
  });

  it('is read with few columns in any order and case, tabs, and the line breaks of an old Mac', () => {
    const { rows, dateOrder } = readFixture('harvest-tabs-reordered.csv');
    expect(dateOrder).toBe('MDY');
    expect(rows.map(({ row, date, hours, billable, person }) => [row, date, hours, billable, person])).toEqual([
      [2, '2026-01-31', '1.25', true, 'Kari'],
      [3, '2026-02-01', '0.75', false, 'Kari'],
    ]);
  });

  it('is read in big-endian UTF-16', () => {
    expect(readFixture('harvest-utf-16be.csv').rows[0]).toMatchObject({ client: 'Kedai Élan', person: 'Nur Aina' });
  });
});

it('refuses a file of another kind and shows what its header says', () => {
  expect(refusalOf(fixture('bank-statement.csv'))).toEqual({
    code: 'timesheet.notTimesheet',
    params: { found: 'Booked;Text;In;Out;Balance' },
  });
});
