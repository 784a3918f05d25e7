import { resolve } from 'node:path';
import type { Letterhead } from '@main/documents/content/letter';
import type { OpenInvoice } from '@main/documents/content/open-table';
import type { AccountStatement, StatementMovement } from '@main/documents/content/statement-content';
import { renderReminderPdf } from '@main/documents/pdf/render-reminder-pdf';
import { renderStatementPdf } from '@main/documents/pdf/render-statement-pdf';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { REMINDER_STEPS } from '@shared/model/reminder';
import { describe, expect, test } from 'vitest';
import { frenchInvoice, norwegianInvoice } from '../../../fixtures/invoices';
import { readPdf } from './read-pdf';

const place = { resourcesFolder: resolve('resources') };

function letterhead(language: Language, from = norwegianInvoice): Letterhead {
  const { seller, buyer, customerNumber, bank, design, currency } = from;
  const at = '2026-11-20T09:00:00.000Z';
  return { seller, buyer, customerNumber, bank, design, currency, language, date: '2026-11-20', at };
}

const late = (count: number, changes: Partial<OpenInvoice> = {}): OpenInvoice => ({
  kind: 'invoice',
  number: `2026-01${40 + count}`,
  paymentReference: `10242026014${count}7`,
  invoiceDate: '2026-09-01',
  dueDate: '2026-10-01',
  overdueDays: 50,
  dueAmount: 1_250_000,
  openAmount: 1_200_000,
  ...changes,
});

describe('a reminder', () => {
  test.each(LANGUAGES.flatMap((language) => REMINDER_STEPS.map((step) => [language, step] as const)))(
    'is a letter in %s that says what %s says',
    async (language, step) => {
      const letter = {
        letterhead: letterhead(language),
        step,
        invoices: [late(1), late(2)] as const,
        feeAmount: 7_000,
      };
      const { bytes, pages, warnings } = await renderReminderPdf(letter, place);
      const { text, tags, title } = await readPdf(bytes);
      expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] });
      for (const word of ['2026-0141', '2026-0142', '1024202601417', '8601 11 17947', '50'])
        expect(text).toContain(word);
      // 12 000 twice and the fee.
      expect(text).toMatch(/24.070[.,]00/);
      expect(title).toContain('Nordvik Havbruk AS');
      expect(tags[0]).toEqual(expect.arrayContaining(['Document', 'H1', 'Table', 'TH', 'TD']));
    },
  );

  test('is the same bytes whenever it is made', async () => {
    const letter = { letterhead: letterhead('nb'), step: 'friendly', invoices: [late(1)], feeAmount: 0 } as const;
    const [one, other] = [await renderReminderPdf(letter, place), await renderReminderPdf(letter, place)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  test('asks for the reference of each invoice where there are several, and names the one where there is one', async () => {
    const many = {
      letterhead: letterhead('nb'),
      step: 'reminder',
      invoices: [late(1), late(2)],
      feeAmount: 0,
    } as const;
    expect((await readPdf((await renderReminderPdf(many, place)).bytes)).text).toContain('Oppgi referansen');
    const one = await readPdf((await renderReminderPdf({ ...many, invoices: [late(1)] }, place)).bytes);
    expect(one.text).not.toContain('Oppgi referansen');
    expect(one.text).toMatch(/KID\n?1024202601417/);
    expect(one.text).not.toContain('Purregebyr');
  });

  test('has the code for a telephone where the firm wants it and one invoice is paid', async () => {
    const head = letterhead('fr', frenchInvoice);
    const wanted = { ...head, design: { ...head.design, showsPaymentCode: true } };
    const figures = async (invoices: readonly [OpenInvoice, ...OpenInvoice[]]) => {
      const letter = { letterhead: wanted, step: 'friendly', invoices, feeAmount: 0 } as const;
      const { tags } = await readPdf((await renderReminderPdf(letter, place)).bytes);
      return tags.flat().filter((role) => role === 'Figure').length;
    };
    expect(await figures([late(1)])).toBe(1);
    expect(await figures([late(1), late(2)])).toBe(0);
  });

  test('of a hundred invoices goes on over pages with what is carried forward, and never parts how to pay from a row', async () => {
    const invoices = Array.from({ length: 100 }, (_, index) => late(index % 9, { number: `N-${index}` }));
    const [first = late(0), ...rest] = invoices;
    const letter = {
      letterhead: letterhead('nb'),
      step: 'friendly',
      invoices: [first, ...rest],
      feeAmount: 0,
    } as const;
    const { bytes, pages } = await renderReminderPdf(letter, place);
    const read = await readPdf(bytes);
    expect(pages).toBeGreaterThan(2);
    for (const [index, page] of read.pages.entries()) {
      expect(page).toContain(`Side ${index + 1} av ${pages}`);
      if (index < pages - 1) expect(page).toContain('Overføres');
      if (index > 0) expect(page).toContain('Overført');
    }
    for (let index = 0; index < 100; index += 1) expect(read.text).toContain(`N-${index}\n`);
    expect(read.pages.at(-1)).toContain('N-99');
    expect(read.pages.at(-1)).toContain('Kontonummer');
    // Twelve thousand, a hundred times.
    expect(read.text).toContain('1 200 000,00');
  });
});

describe('a statement', () => {
  const movements = (count: number): StatementMovement[] =>
    Array.from({ length: count }, (_, index) => ({
      date: '2026-03-11',
      kind: index % 2 === 0 ? ('invoice' as const) : ('payment' as const),
      number: `M-${index}`,
      note: '',
      amount: index % 2 === 0 ? 500_000 : -400_000,
      balanceAmount: 1_000_000 + Math.floor(index / 2) * 100_000 + (index % 2 === 0 ? 500_000 : 100_000),
    }));

  const statement = (changes: Partial<AccountStatement> = {}): AccountStatement => ({
    letterhead: letterhead('nb'),
    from: '2026-01-01',
    to: '2026-11-20',
    openingAmount: 1_000_000,
    movements: movements(4),
    closingAmount: 1_200_000,
    openInvoices: [late(1)],
    ageing: {
      notDueAmount: 0,
      days30Amount: 0,
      days60Amount: 1_200_000,
      days90Amount: 0,
      over90Amount: 0,
      creditAmount: 0,
    },
    ...changes,
  });

  test.each(LANGUAGES)('tells in %s how it came to the balance, what is open and where to pay', async (language) => {
    const { bytes, pages, warnings } = await renderStatementPdf(statement({ letterhead: letterhead(language) }), place);
    const { text, tags, language: tagged } = await readPdf(bytes);
    expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] });
    expect(tagged?.startsWith(language)).toBe(true);
    expect(text).toContain('M-3');
    expect(text).toMatch(/10.000[.,]00/);
    expect(text).toMatch(/12.000[.,]00/);
    expect(text).toContain('1024202601417');
    expect(text).toContain('8601 11 17947');
    expect(tags[0]?.filter((role) => role === 'Table').length).toBeGreaterThanOrEqual(3);
  });

  test('carries the balance forward from page to page', async () => {
    const rows = movements(80);
    const closingAmount = rows.at(-1)?.balanceAmount ?? 0;
    const { bytes, pages } = await renderStatementPdf(statement({ movements: rows, closingAmount }), place);
    const read = await readPdf(bytes);
    expect(pages).toBeGreaterThan(2);
    const forward = /Overføres\n?([\d ]+,\d\d)/.exec(read.pages[0] ?? '')?.[1];
    const brought = /Overført\n?([\d ]+,\d\d)/.exec(read.pages[1] ?? '')?.[1];
    expect(forward).toBeDefined();
    expect(brought).toBe(forward);
    expect(read.pages[0]).toContain(forward ?? '?');
  });

  test('of an account that nothing is owed on asks for nothing', async () => {
    const nothing = statement({
      openingAmount: 0,
      movements: [],
      closingAmount: 0,
      openInvoices: [],
    });
    const { text } = await readPdf((await renderStatementPdf(nothing, place)).bytes);
    expect(text).toContain('Det var ingen bevegelser i perioden.');
    expect(text).not.toContain('Å betale');
    const favour = statement({ closingAmount: -5_000, openInvoices: [], letterhead: letterhead('fr', frenchInvoice) });
    const french = await readPdf((await renderStatementPdf(favour, place)).bytes);
    expect(french.text).toContain('50,00');
    expect(french.text).not.toContain('Net à payer');
  });
});
