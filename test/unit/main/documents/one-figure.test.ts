import { join } from 'node:path';
import { totalsDocument } from '@main/cli/output/invoice-document';
import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import { writeElectronic } from '@main/documents/e-invoice/write';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { InvoiceView } from '@shared/api/invoicing';
import { asDocument } from '@shared/billing/as-document';
import { withTotals } from '@shared/billing/invoice-totals';
import { compareDecimals, negateDecimal } from '@shared/decimal';
import { formatAmount } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import { fromMinor } from '@shared/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryInvoice } from '../../../fixtures/arbitrary-invoice';
import { plain, readPdf } from './read-pdf';

const resourcesFolder = join(import.meta.dirname, '../../../../resources');

/** A negative amount is written with the true minus sign on paper. */
const withoutSpaces = (text: string) => plain(text).replaceAll(/\s/g, '');

/** The invoice as the calculator leaves it, if it takes it at all. */
function calculated(invoice: Invoice): Invoice | undefined {
  try {
    return withTotals(invoice);
  } catch {
    return undefined;
  }
}

const invoices = arbitraryInvoice.map(calculated).filter((invoice): invoice is Invoice => invoice !== undefined);

/** A credit note is stored with the sign of the books and shown with the other. */
const shownAs = ({ kind }: Invoice, stored: string) => (kind === 'creditNote' ? negateDecimal(stored) : stored);

describe('one frozen set of figures', () => {
  it('stands on the page, in both syntaxes of the electronic invoice and in `show --json` alike', async () => {
    await fc.assert(
      fc.asyncProperty(invoices, async (invoice) => {
        const { bytes } = await renderInvoicePdf(invoice, { resourcesFolder });
        const page = withoutSpaces((await readPdf(bytes)).text);
        const json = totalsDocument({ invoice, paidAmount: 0 } as InvoiceView);
        const document = asDocument(invoice);
        const printed = (amount: number) => withoutSpaces(formatAmount(amount, invoice.currency, invoice.language));
        for (const format of ['ubl', 'cii'] as const) {
          const file = await writeElectronic(invoice, format);
          const { totals, taxes, lines } = (await readElectronicInvoice(file.bytes)).invoice;
          const same = (stated: string | null, shown: string) =>
            expect(compareDecimals(stated ?? '0', shownAs(invoice, shown))).toBe(0);
          same(totals.linesAmount, json.lines);
          same(totals.allowancesAmount, json.allowances);
          same(totals.chargesAmount, json.charges);
          same(totals.netAmount, json.net);
          same(totals.taxAmount, json.tax);
          same(totals.grossAmount, json.gross);
          same(totals.prepaidAmount, json.prepaid);
          same(totals.dueAmount, json.due);
          // Where nothing is charged the lines that are given free stand in a group of nothing (BR-CO-18), if any is shown.
          if (document.vat.length > 0) expect(taxes).toHaveLength(document.vat.length);
          else expect(taxes.filter(({ taxAmount }) => Number(taxAmount) !== 0)).toEqual([]);
          for (const [index, group] of document.vat.entries()) {
            expect(compareDecimals(taxes[index]?.taxAmount ?? '', fromMinor(group.taxAmount, invoice.currency))).toBe(
              0,
            );
          }
          const charged = document.lines.filter(({ billingType }) => billingType === 'chargeable');
          const stated = lines.map(({ netAmount }) => netAmount);
          for (const { netAmount } of charged) {
            expect(stated.some((one) => compareDecimals(one, fromMinor(netAmount, invoice.currency)) === 0)).toBe(true);
          }
        }
        const { totals } = document;
        for (const amount of [totals.netAmount, totals.taxAmount, Math.abs(totals.dueAmount)]) {
          expect(page).toContain(printed(amount));
        }
        for (const { billingType, netAmount } of document.lines) {
          if (billingType === 'chargeable') expect(page).toContain(printed(netAmount));
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
