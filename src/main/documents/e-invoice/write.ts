import { profileOf } from '@shared/e-invoice/formats';
import { electronicInvoiceOf } from '@shared/e-invoice/from-invoice';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../file-name';

export interface ElectronicFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface WriteOptions {
  /** MyInvois: what LHDN calls the invoices that a credit note is about, UUID by number, as far as they are known. */
  readonly validationIds?: ReadonlyMap<string, string>;
}

const XML = 'application/xml';

async function bytesOf(invoice: Invoice, format: ElectronicFormat, options: WriteOptions): Promise<Uint8Array> {
  if (format === 'myinvois') return (await import('./myinvois')).writeMyInvois(invoice, options);
  const electronic = electronicInvoiceOf(invoice, format);
  if (profileOf(format).syntax === 'cii') return (await import('./cii')).writeCii(electronic);
  return (await import('./ubl')).writeUbl(electronic);
}

/**
 * The invoice as XML: the same invoice gives the same bytes. The writers, and the library under them, are loaded with the
 * first one. It is not asked whether a receiver would take it: `assertExportable` of the preflight comes before.
 */
export async function writeElectronic(
  invoice: Invoice,
  format: ElectronicFormat,
  options: WriteOptions = {},
): Promise<ElectronicFile> {
  return { fileName: fileNameOf(invoice, 'xml'), mediaType: XML, bytes: await bytesOf(invoice, format, options) };
}
