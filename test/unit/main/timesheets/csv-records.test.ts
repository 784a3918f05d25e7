import { type CsvRecord, CsvRecords, type Delimiter } from '@main/timesheets/csv-records';
import { Refusal } from '@shared/failure';
import { failureMessage } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';

function all(text: string, width?: number, delimiter: Delimiter = ','): CsvRecord[] {
  const records = new CsvRecords(text, delimiter);
  const found: CsvRecord[] = [];
  for (let record = records.next(width); record !== undefined; record = records.next(width)) found.push(record);
  return found;
}

describe('records of a CSV text', () => {
  it('keep delimiters, line breaks and doubled quotes inside quotes', () => {
    expect(all('a;b\n"x;1\n2";"say ""hi"""\nc;d', 2, ';')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['x;1\n2', 'say "hi"'] },
      { row: 3, cells: ['c', 'd'] },
    ]);
  });

  it('count blank lines, as a spreadsheet does', () => {
    expect(all('\na,b\n\n\nc,d\n\n')).toEqual([
      { row: 2, cells: ['a', 'b'] },
      { row: 5, cells: ['c', 'd'] },
    ]);
  });

  it('lose one line to a quote that is never closed, not the rest of the file', () => {
    expect(all('a,b\n"c,d\ne,f\n"g","h,h"\n', 2)).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: [], problem: 'brokenQuotes' },
      { row: 3, cells: ['e', 'f'] },
      { row: 4, cells: ['g', 'h,h'] },
    ]);
  });

  it('lose one line to a quote that another row’s quote happens to close', () => {
    expect(all('a,"b\nc,d\ne,f",g\nh,i', 2)).toEqual([
      { row: 1, cells: [], problem: 'brokenQuotes' },
      { row: 2, cells: ['c', 'd'] },
      { row: 3, cells: ['e', 'f"', 'g'] },
      { row: 4, cells: ['h', 'i'] },
    ]);
  });

  it('read quotes that are not doubled where the row leaves no doubt', () => {
    expect(all('a,"a "good" day"\nc,d', 2)).toEqual([
      { row: 1, cells: ['a', 'a "good" day'] },
      { row: 2, cells: ['c', 'd'] },
    ]);
  });

  it('give up a line that is longer than any entry, and go on', () => {
    expect(all(`${'x'.repeat(20_000)},y\na,b`, 2)).toEqual([
      { row: 1, cells: [], problem: 'rowTooLong' },
      { row: 2, cells: ['a', 'b'] },
    ]);
  });

  it('end soon in a file in which no quote is right', () => {
    expect.assertions(2);
    try {
      all('"a\n"a\n'.repeat(200_000), 2);
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      if (error instanceof Refusal) expect(failureMessage(error.failure, 'en')).toContain('row 1001');
    }
  });
});
