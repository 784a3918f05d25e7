import type { ApiRequest } from '@shared/api';
import type { InvoiceRow } from '@shared/api/invoicing';
import { compareDates } from '@shared/dates';
import { INVOICE_STATUSES, type Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { standingOf } from './balances';
import { invoices } from './collections';
import { compareTexts, type Handlers, matches, pageOf } from './context';

type View = ApiRequest<'invoice.list'>['view'];

const BELONGS: Record<View, (row: InvoiceRow) => boolean> = {
  all: () => true,
  drafts: ({ status }) => status === 'draft' || status === 'inReview' || status === 'confirmed',
  toSend: ({ status }) => status === 'posted',
  open: ({ openAmount }) => openAmount !== 0,
  overdue: ({ overdueDays }) => overdueDays > 0,
  paid: ({ status }) => status === 'paid' || status === 'credited',
};

export function rowOfInvoice(reader: Reader, invoice: Invoice, today: string): InvoiceRow {
  const { status, openAmount, overdueDays } = standingOf(reader, invoice, today);
  const { id, kind, number, customerId, projectName, invoiceDate, dueDate, currency, totals, revision } = invoice;
  return {
    id,
    kind,
    number,
    customerId,
    customerName: invoice.buyer.name,
    projectName,
    invoiceDate,
    dueDate,
    status,
    overdueDays,
    currency,
    netAmount: totals.netAmount,
    taxAmount: totals.taxAmount,
    grossAmount: totals.grossAmount,
    openAmount,
    revision,
  };
}

/** What has no number yet comes first, then the latest date, then the highest number. */
function inReadingOrder(a: InvoiceRow, b: InvoiceRow): number {
  return (
    Number(a.number !== null) - Number(b.number !== null) ||
    compareDates(b.invoiceDate, a.invoiceDate) ||
    compareTexts(b.number ?? '', a.number ?? '') ||
    (a.id < b.id ? 1 : -1)
  );
}

function compareBy(field: ApiRequest<'invoice.list'>['sort'][number]['by'], a: InvoiceRow, b: InvoiceRow): number {
  if (field === 'grossAmount' || field === 'openAmount') {
    // Amounts of different currencies have no order among each other.
    return compareTexts(a.currency, b.currency) || a[field] - b[field];
  }
  if (field === 'status') return INVOICE_STATUSES.indexOf(a.status) - INVOICE_STATUSES.indexOf(b.status);
  return compareTexts(a[field] ?? '', b[field] ?? '');
}

export const invoiceListHandlers: Handlers<'invoice.list'> = {
  'invoice.list': (
    { view, issued, text, customerId, projectId, currency, from, to, sort, ...page },
    { store, today },
  ) => {
    const candidates =
      projectId !== undefined
        ? store.by(invoices, 'project', projectId)
        : customerId !== undefined
          ? store.by(invoices, 'customer', customerId)
          : store.all(invoices);
    const rows = candidates
      .filter(
        (invoice) =>
          (!issued || invoice.stage === 'posted') &&
          (customerId === undefined || invoice.customerId === customerId) &&
          (currency === undefined || invoice.currency === currency) &&
          (from === undefined || invoice.invoiceDate >= from) &&
          (to === undefined || invoice.invoiceDate <= to) &&
          matches(text, invoice.number ?? '', invoice.buyer.name, invoice.projectName, invoice.buyerReference),
      )
      .map((invoice) => rowOfInvoice(store, invoice, today()));
    const found = rows.filter(BELONGS[view]).sort((a, b) => {
      for (const { by, descending } of sort) {
        const order = compareBy(by, a, b);
        if (order !== 0) return descending ? -order : order;
      }
      return inReadingOrder(a, b);
    });
    const count = (name: View) => rows.filter(BELONGS[name]).length;
    return {
      ...pageOf(found, page),
      counts: {
        all: rows.length,
        drafts: count('drafts'),
        toSend: count('toSend'),
        open: count('open'),
        overdue: count('overdue'),
        paid: count('paid'),
      },
    };
  },
};
