import type { ApiRequest } from '@shared/api';
import type { ExportFormat } from '@shared/api/batch';
import { Refusal, refuse } from '@shared/failure';
import { failureMessage } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { Delivery } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import type { IndexRow } from '../documents/archive/index-file';
import type { ZipWriter } from '../documents/archive/zip';
import { plainName } from '../plain-name';
import { deliveries, invoices } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, rowOf } from './context';
import { type DocumentFormat, documentOf, type IssuedDocument, toldApart } from './issued-documents';
import { type JobFile, type JobProgress, LARGEST_FILE, startJob } from './jobs';
import { registerOf } from './ledger-exports';

type Wanted = ApiRequest<'batch.export'>;

/** Posted documents in the order of their numbers; those that were asked for by id must all be posted. */
export function chosenInvoices(
  { ids, from, to, customerId }: Pick<Wanted, 'ids' | 'from' | 'to' | 'customerId'>,
  { store }: Pick<Context, 'store'>,
): Invoice[] {
  if (from !== undefined && to !== undefined && to < from) refuse('batch.endsBeforeItStarts', {}, 'to');
  const asked =
    ids === undefined
      ? store.by(invoices, 'stage', 'posted')
      : [...new Set(ids)].map((id) => rowOf(store, invoices, id));
  if (asked.some(({ stage }) => stage !== 'posted')) refuse('document.notPosted');
  const rows = asked.filter(
    (invoice) =>
      (from === undefined || invoice.invoiceDate >= from) &&
      (to === undefined || invoice.invoiceDate <= to) &&
      (customerId === undefined || invoice.customerId === customerId),
  );
  if (rows.length === 0) refuse('batch.nothing');
  return rows.toSorted(
    (a, b) => compareKeys(a.invoiceDate, b.invoiceDate) || compareKeys(a.number ?? '', b.number ?? ''),
  );
}

/** What an invoice is wanted as: nothing for one whose customer gets the PDF alone. */
function wantedAs(invoice: Invoice, formats: readonly ExportFormat[]): DocumentFormat[] {
  const all = formats.flatMap((format) => {
    if (format !== 'own') return format;
    return invoice.electronicFormat === 'none' ? [] : invoice.electronicFormat;
  });
  return [...new Set(all)];
}

/** Where in the archive a file lies: PDFs and electronic invoices apart. */
const folderOf = (format: string): string => (format === 'pdf' || format === 'facturx' ? 'pdf' : 'e-invoice');

/** A path that no other file of the archive has, on systems that do not tell capitals apart either. */
function freePath(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf('.');
  let free = path;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    free = `${path.slice(0, dot)} (${count})${path.slice(dot)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** What an invoice handed out. */
interface HandedOut {
  readonly invoiceId: string;
  readonly documents: Delivery['documents'];
}

/** Logs all in one commit, once the archive is there: of an export that was stopped nothing left the house. */
async function logAsSent(handedOut: readonly HandedOut[], context: Context): Promise<void> {
  const at = context.now();
  await commit(context, 'invoice.send', (tx) => {
    for (const { invoiceId, documents } of handedOut) {
      tx.put(deliveries, { id: newId(), invoiceId, at, by: context.by, channel: 'export', recipient: '', documents });
    }
  });
}

interface Collected {
  readonly zip: ZipWriter;
  readonly taken: Set<string>;
  readonly index: IndexRow[];
  readonly handedOut: HandedOut[];
}

interface Written {
  readonly files: readonly IssuedDocument[];
  /** Formats that its receiver would turn away, with what is missing. */
  readonly refused: readonly { readonly format: DocumentFormat; readonly refusal: Refusal }[];
}

/**
 * An invoice in each format that it is wanted in. One that cannot be written keeps no other from being so; Factur-X, which
 * is the PDF too, stands for it.
 */
async function writtenAs(invoice: Invoice, formats: readonly DocumentFormat[], context: Context): Promise<Written> {
  const files: IssuedDocument[] = [];
  const refused: { format: DocumentFormat; refusal: Refusal }[] = [];
  const hybridFirst = formats.toSorted((one, other) => Number(other === 'facturx') - Number(one === 'facturx'));
  for (const format of hybridFirst) {
    if (format === 'pdf' && files.some(({ document }) => document.format === 'facturx')) continue;
    try {
      files.push(await documentOf(invoice, format, context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ format, refusal: error });
    }
  }
  return { files: toldApart(files), refused };
}

/** Puts an invoice's files into the archive, each with its row in the index; answers what could not be written. */
async function collect(invoice: Invoice, wanted: Wanted, into: Collected, context: Context): Promise<Refusal[]> {
  const { files, refused } = await writtenAs(invoice, wantedAs(invoice, wanted.formats), context);
  for (const { document, bytes } of files) {
    const path = freePath(`${folderOf(document.format)}/${document.fileName}`, into.taken);
    into.zip.add({ path, bytes });
    into.index.push({ invoice, format: document.format, path, sha256: document.hash, problem: '' });
  }
  const { language } = companyOf(context.store);
  for (const { format, refusal } of refused) {
    into.index.push({ invoice, format, path: '', sha256: '', problem: failureMessage(refusal.failure, language) });
  }
  if (files.length > 0) {
    into.handedOut.push({ invoiceId: invoice.id, documents: files.map(({ document }) => document) });
  }
  return refused.map(({ refusal }) => refusal);
}

/** Refuses an archive that could not be handed over, while it is made and not when it is ready. */
export function assertFits({ size }: Pick<ZipWriter, 'size'>): void {
  if (size > LARGEST_FILE) refuse('batch.tooLarge', { most: LARGEST_FILE / 1_000_000 });
}

/** The files of all, one invoice after the other; what cannot be written stands in the index with the reason. */
async function pack(
  rows: readonly Invoice[],
  wanted: Wanted,
  context: Context,
  progress: JobProgress,
): Promise<JobFile | undefined> {
  const { createZip } = await import('../documents/archive/zip');
  const { hashFile, indexFile } = await import('../documents/archive/index-file');
  const { name } = companyOf(context.store);
  const first = rows[0]?.invoiceDate ?? '';
  const period = { from: wanted.from ?? first, to: wanted.to ?? rows.at(-1)?.invoiceDate ?? first };
  const into: Collected = { zip: createZip(period.to), taken: new Set(), index: [], handedOut: [] };
  for (const invoice of rows) {
    if (progress.isCanceled) return undefined;
    const [refusal] = await collect(invoice, wanted, into, context);
    if (refusal !== undefined) progress.refused(invoice.id, invoice.number ?? '', refusal);
    assertFits(into.zip);
    await progress.step();
  }
  const files = into.index.filter(({ path }) => path !== '');
  into.zip.add({ path: 'index.csv', bytes: indexFile(into.index) });
  into.zip.add({ path: 'SHA256SUMS', bytes: hashFile(files) });
  if (wanted.register && wanted.ids === undefined) {
    const { fileName, bytes } = await registerOf(period, context);
    into.zip.add({ path: fileName, bytes });
  }
  const fileName = `${plainName(name)}-${period.from}-${period.to}.zip`;
  const bytes = into.zip.end();
  if (progress.isCanceled) return undefined;
  if (wanted.asSent) await logAsSent(into.handedOut, context);
  return { fileName, mediaType: 'application/zip', bytes };
}

export const batchExportHandlers: Handlers<'batch.export'> = {
  'batch.export': (wanted, context) => {
    const rows = chosenInvoices(wanted, context);
    return startJob(context, 'batch.export', rows.length, (progress) => pack(rows, wanted, context, progress));
  },
};
