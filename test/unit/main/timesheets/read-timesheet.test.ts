import { readTimesheet } from '@main/timesheets/read-timesheet';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';
import { bytesOf, fixture, refusalOf, timesheetOf } from './fixtures';

const HEADER = 'User,Project,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)';

const LINE = {
  user: 'Ana Lima',
  project: 'Site',
  description: 'Work',
  billable: 'Yes',
  startDate: '2026-03-16',
  startTime: '09:00',
  endDate: '2026-03-16',
  endTime: '10:00',
  duration: '1:00',
  tags: '',
  amount: '',
};

const line = (cells: Partial<typeof LINE>) =>
  Object.values({ ...LINE, ...cells })
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');

const read = (...lines: string[]) => timesheetOf(readTimesheet(bytesOf([HEADER, ...lines].join('\n'))));

const refusedFor = (cells: Partial<typeof LINE>) => {
  const { rows, refused } = read(line(cells), line({ description: 'the next row' }));
  expect(rows.map(({ row }) => row)).toEqual([3]);
  return refused.map(({ row, code, field }) => [row, code, field]);
};

describe('the file as a whole', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytesOf(' \r\n\n ')],
    ['spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['notText', bytesOf('User,Project\0')],
    ['notTimesheet', bytesOf('%PDF-1.7\n1 0 obj')],
    ['noRows', bytesOf(`${HEADER}\n\n`)],
    ['tooLarge', new Uint8Array(64 * 1024 * 1024 + 1)],
    ['tooManyRows', bytesOf(HEADER + '\n'.repeat(300_001) + line({}))],
  ])('is refused as %s', (code, bytes) => {
    const failure = refusalOf(bytes);
    expect(failure.code).toBe(`timesheet.${code}`);
    for (const language of LANGUAGES) expect(failureMessage(failure, language)).not.toMatch(/\{\{|timesheet\./);
  });

  it('may have a title, blank lines and the spreadsheet’s separator line above the header', () => {
    const text = `sep=;\nDetailed report\n\n${HEADER.replaceAll(',', ';')}\n${line({}).replaceAll(',', ';')}`;
    expect(timesheetOf(readTimesheet(bytesOf(text))).rows).toMatchObject([{ row: 5, hours: '1' }]);
  });

  it('names every column that is missing', () => {
    expect(refusalOf(bytesOf('User,Email,Description,Tags\nAna,a@x.example,Work,')).params).toEqual({
      tool: 'Toggl Track',
      missing: 'Start date, Duration, Project',
      found: 'User, Email, Description, Tags',
    });
  });

  it('names no currency where its rows have several', () => {
    const text = 'Date,Project,Hours,Billable Rate,Currency\n2026-01-01,A,1,10,EUR\n2026-01-01,A,1,10,Krone - NOK';
    const { rows, currency } = timesheetOf(readTimesheet(bytesOf(text)));
    expect(rows.map((row) => row.currency)).toEqual(['EUR', 'NOK']);
    expect(currency).toBeUndefined();
  });

  it('takes the column of the currency in which a row has an amount', () => {
    const text =
      'Start date,Project,Duration,Amount (EUR),Amount (USD)\n2026-01-01,A,1:00,0.00,95\n2026-01-01,A,1:00,80,';
    const { rows } = timesheetOf(readTimesheet(bytesOf(text)));
    expect(rows.map(({ currency, rate }) => [currency, rate])).toEqual([
      ['USD', '95'],
      ['EUR', '80'],
    ]);
  });

  it('says when its header names a currency that is none', () => {
    const text = 'Start date,Project,Duration,Amount (kr)\n2026-01-01,A,1:00,95';
    expect(timesheetOf(readTimesheet(bytesOf(text))).notes).toContainEqual({ kind: 'unknownCurrency', rows: [1] });
  });
});

describe('one row', () => {
  it('counts the stated duration, also where start and end lie further apart or nearer together', () => {
    expect(read(line({ duration: '0:45' })).rows[0]?.hours).toBe('0.75');
    expect(read(line({ duration: '2:00' })).rows[0]?.hours).toBe('2');
  });

  it('is worked out from start and end where no duration is stated', () => {
    expect(read(line({ duration: '' })).rows[0]).toMatchObject({ hours: '1', seconds: 3600 });
    expect(read(line({ duration: '-', startTime: '11:00 PM', endTime: '1:00 AM', endDate: '' })).rows[0]?.hours).toBe(
      '2',
    );
    expect(read(line({ duration: '', endDate: '2026-03-18' })).rows[0]?.hours).toBe('49');
  });

  it.each([
    [{ startDate: '' }, 'missingDate', 'Start date'],
    [{ startDate: '16 March' }, 'badDate', 'Start date'],
    [{ endDate: '2026-03-32' }, 'badDate', 'End date'],
    [{ startTime: '25:00' }, 'badTime', 'Start time'],
    [{ duration: 'long' }, 'badDuration', 'Duration'],
    [{ duration: '', endTime: '' }, 'missingDuration', 'Duration'],
    [{ duration: '', endTime: '08:59' }, 'endBeforeStart', 'End time'],
    [{ duration: '', endTime: '09:00' }, 'zeroDuration', 'End time'],
    [{ duration: '0' }, 'zeroDuration', 'Duration'],
    [{ duration: '-1' }, 'negativeDuration', 'Duration'],
    [{ duration: '24:00:01' }, 'overlong', 'Duration'],
    [{ endDate: '2026-03-15' }, 'endBeforeStart', 'End date'],
    [{ project: ' ' }, 'noProject', 'Project'],
    [{ billable: '' }, 'badYesNo', 'Billable'],
    [{ billable: 'perhaps' }, 'badYesNo', 'Billable'],
    [{ amount: '-5' }, 'badAmount', 'Amount (EUR)'],
    [{ description: 'x'.repeat(2001) }, 'textTooLong', 'Description'],
    [{ project: 'x'.repeat(201) }, 'textTooLong', 'Project'],
    [{ tags: 'x'.repeat(101) }, 'textTooLong', 'Tags'],
    [{ tags: Array.from({ length: 51 }, (_, tag) => tag).join() }, 'tooManyTags', 'Tags'],
  ])('%o is refused as %s, and the next row is not', (cells, code, field) => {
    expect(refusedFor(cells)).toEqual([[2, `timesheet.${code}`, field]]);
  });

  it('of a whole day is taken', () => {
    expect(read(line({ duration: '24:00:00' })).rows[0]?.hours).toBe('24');
  });

  it('without a person is taken, and noted', () => {
    const { rows, notes } = read(line({ user: '' }));
    expect(rows[0]?.person).toBe('');
    expect(notes).toEqual([{ kind: 'withoutPerson', rows: [2] }]);
  });

  it('is refused in words that name the column and the value, in every language', () => {
    const { refused } = read(line({ startTime: 'soon' }), line({}));
    const [failure] = refused;
    for (const language of LANGUAGES) {
      expect(failure && failureMessage(failure, language)).toMatch(/Start time.+soon/);
    }
  });
});

it('is not held up by cells of endless white space', () => {
  const spaces = ' '.repeat(5000);
  const cells = { description: `a${spaces}b`, amount: `1${spaces}!`, duration: `1${spaces}h` };
  const { rows, refused } = read(...Array.from({ length: 300 }, () => line(cells)), line({}));
  expect([rows.length, refused.length]).toEqual([1, 300]);
});

describe('recognising rows again', () => {
  const prints = (bytes: Uint8Array) => timesheetOf(readTimesheet(bytes)).rows.map((row) => row.fingerprintSource);

  it('gives the same file the same fingerprints, each of them once', () => {
    const first = prints(fixture('toggl.csv'));
    expect(prints(fixture('toggl.csv'))).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('keeps rows that are alike in everything, and notes them', () => {
    const { rows, notes } = read(line({}), line({ tags: 'a' }), line({}));
    expect(new Set(rows.map((row) => row.fingerprintSource)).size).toBe(3);
    expect(notes).toEqual([{ kind: 'identicalRows', rows: [2, 4] }]);
  });

  it('sees through other spellings of the same work', () => {
    const iso = read(line({ tags: 'a, b', amount: '95' }));
    const other = read(
      line({
        startDate: '16.03.2026',
        endDate: '16.03.2026',
        startTime: '9:00 AM',
        duration: '1,0',
        tags: 'b,a',
        billable: 'nei',
      }),
    );
    expect(other.rows[0]?.fingerprintSource).toBe(iso.rows[0]?.fingerprintSource);
  });
});
