import type { Invoice } from '@shared/model/invoice';
import { fromMinor } from '@shared/money';
import { asText, csvBytes } from '../../csv';

/** A file of an export, or an invoice that has none and why. */
export interface IndexRow {
  readonly invoice: Invoice;
  /** `pdf`, `peppol` …: what it was made as, or would have been. */
  readonly format: string;
  readonly path: string;
  readonly sha256: string;
  /** Why there is no file, in words. */
  readonly problem: string;
}

const HEAD = [
  'number',
  'kind',
  'invoice_date',
  'due_date',
  'customer_number',
  'customer',
  'currency',
  'net',
  'vat',
  'total',
  'format',
  'file',
  'sha256',
  'problem',
] as const;

/** What an export holds: one row for each file, and for each invoice that could not be written in a format. */
export function indexFile(rows: readonly IndexRow[]): Uint8Array {
  return csvBytes(
    HEAD,
    rows.map(({ invoice, format, path, sha256, problem }) => {
      const shown = (amount: number) => fromMinor(amount, invoice.currency);
      return [
        invoice.number ?? '',
        invoice.kind,
        invoice.invoiceDate,
        invoice.dueDate,
        invoice.customerNumber,
        asText(invoice.buyer.name),
        invoice.currency,
        shown(invoice.totals.netAmount),
        shown(invoice.totals.taxAmount),
        shown(invoice.totals.grossAmount),
        format,
        path,
        sha256,
        asText(problem),
      ];
    }),
  );
}

/** The hashes of an export's files as `sha256sum --check` reads them. */
export function hashFile(files: readonly { readonly path: string; readonly sha256: string }[]): Uint8Array {
  return new TextEncoder().encode(files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}
