import { resolve } from 'node:path';
import { contentOf } from '@main/documents/content/invoice-content';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import { asDocument } from '@shared/billing/as-document';
import { addDecimals } from '@shared/decimal';
import { formatQuantity } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, test } from 'vitest';
import { creditNote, frenchInvoice, longInvoice, norwegianInvoice } from '../../../../fixtures/invoices';
import { plain, readPdf } from '../read-pdf';

const appended = (invoice: Invoice): Invoice => ({
  ...invoice,
  layout: { ...invoice.layout, timesheetAppendix: true },
  // All for one project, as most invoices are.
  lines: invoice.lines.map((line) => ({ ...line, projectId: invoice.projectIds[0] ?? '' })),
});

const tables = (invoice: Invoice) => contentOf(appended(invoice)).appendix?.tables ?? [];

describe('the timesheet behind an invoice', () => {
  test('lists the hours of its lines, with their sum for each person and in all', () => {
    const [project, people] = tables(norwegianInvoice);
    expect(project?.rows.map(({ cells }) => plain(cells[3] ?? ''))).toEqual([
      '18,50',
      '3,00',
      '24,00',
      '12,00',
      '57,50',
    ]);
    expect(project?.columns.at(-1)?.head).toBe('Timer');
    expect(people?.rows.map(({ cells }) => cells.map(plain))).toEqual([
      ['Ingrid Aas', '33,50'],
      ['Jonas Lien', '24,00'],
      ['I alt', '57,50'],
    ]);
    expect(project?.rows[1]?.details).toContain('Gratis');
  });

  test('comes to what the invoice bills, whatever its units', () => {
    const lines = asDocument(frenchInvoice).lines.filter(({ unit }) => unit === 'DAY');
    const days = addDecimals(...lines.map(({ quantity }) => quantity));
    const total = tables(frenchInvoice).at(-1)?.rows.at(-1)?.cells[1] ?? '';
    expect(total).toBe(formatQuantity(days, 'fr', 2));
    const mixed = norwegianInvoice.lines.map((line, index) => ({
      ...line,
      unit: index === 0 ? 'DAY' : index === 1 ? 'MIN' : line.unit,
    }));
    const mixedTotal = tables({ ...norwegianInvoice, lines: mixed })
      .at(-1)
      ?.rows.at(-1)?.cells[1];
    expect(plain(mixedTotal ?? '')).toBe('18,50 dager, 15,40 timer');
  });

  test('is of a credit note what it takes back', () => {
    expect(plain(tables(creditNote).at(-1)?.rows.at(-1)?.cells[1] ?? '')).toBe('2,50');
  });

  test('is not there where nobody wants it, or no time is billed', () => {
    expect(contentOf(norwegianInvoice).appendix).toBeUndefined();
    const goods = norwegianInvoice.lines.filter(({ unit }) => unit === 'C62');
    expect(contentOf(appended({ ...norwegianInvoice, lines: goods })).appendix).toBeUndefined();
    const hidden = tables({ ...norwegianInvoice, showComplimentary: false });
    expect(hidden[0]?.rows).toHaveLength(4);
  });

  test('follows on pages of its own, its head on each of them, all pages counted', async () => {
    const { bytes, pages: count } = await renderInvoicePdf(appended(longInvoice(120)), {
      resourcesFolder: resolve('resources'),
    });
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(count);
    const first = pages.findIndex((page) => page.includes('Timeliste'));
    expect(first).toBeGreaterThan(1);
    expect(pages[first - 1]).toContain('Å betale');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Side ${index + 1} av ${count}`);
      if (index >= first) expect(page).toContain('Person');
    }
    for (let task = 1; task <= 120; task += 1) {
      expect(pages.slice(first).filter((page) => new RegExp(`Oppgave ${task}\\D`).test(page))).toHaveLength(1);
    }
  });
});
