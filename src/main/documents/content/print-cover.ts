import { groupBy } from '@shared/group-by';
import { formatDate } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import { type LetterContent, type Letterhead, letterContextOf, letterFrame, type TableRowText } from './letter';

export interface PrintedDocument {
  readonly invoice: Invoice;
  /** Of one printing of it. */
  readonly pages: number;
}

export interface PrintCover {
  /** The firm's own: the list goes to nobody. */
  readonly letterhead: Letterhead;
  /** How many of each lie behind the original. */
  readonly copies: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What a print run holds, to be ticked off: each document with its pages, and what they come to in each currency. */
export function printCoverOf({ letterhead, copies }: PrintCover, documents: readonly PrintedDocument[]): LetterContent {
  const context = letterContextOf(letterhead);
  const { translate, language } = context;
  const fact = (label: string, value: string) => ({ label, value });
  const money = (amount: number, currency: string) => formatMoney(amount, currency, language);
  const rows = documents.map(
    ({ invoice, pages }): TableRowText => ({
      cells: [
        invoice.number ?? '',
        invoice.buyer.name,
        formatDate(invoice.invoiceDate, language),
        String(pages),
        money(invoice.totals.grossAmount, invoice.currency),
      ],
    }),
  );
  const sums = [...groupBy(documents, ({ invoice }) => invoice.currency)].map(
    ([currency, group]): TableRowText => ({
      isStrong: true,
      cells: [
        '',
        translate('print.cover.sum', { count: group.length }),
        '',
        String(sum(group.map(({ pages }) => pages))),
        money(addAmounts(group.map(({ invoice }) => invoice.totals.grossAmount)), currency),
      ],
    }),
  );
  const pages = sum(documents.map((document) => document.pages)) * (copies + 1);
  return {
    ...letterFrame(context),
    buyer: { label: '', name: '', lines: [], identifiers: [] },
    kind: translate('print.cover.title'),
    number: '',
    facts: [
      fact(translate('letters.date'), formatDate(letterhead.date, language)),
      fact(translate('print.cover.documents'), String(documents.length)),
      fact(translate('print.cover.copies'), String(copies)),
      fact(translate('print.cover.pages'), String(pages)),
    ],
    opening: [],
    parts: [
      {
        kind: 'table',
        table: {
          heading: '',
          columns: [
            { head: translate('print.cover.number'), align: 'left' },
            { head: translate('print.cover.customer'), align: 'left', isWide: true },
            { head: translate('letters.date'), align: 'left' },
            { head: translate('print.cover.pages'), align: 'right' },
            { head: translate('print.cover.amount'), align: 'right' },
          ],
          rows: [...rows, ...sums],
        },
      },
    ],
    terms: [],
    payment: undefined,
  };
}
