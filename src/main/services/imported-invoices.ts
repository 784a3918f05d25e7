import type { ApiOutput, ApiRequest } from '@shared/api';
import { findingsOf } from '@shared/e-invoice/adds-up/adds-up';
import type { Attachment, ReceivedInvoice } from '@shared/e-invoice/received';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Company } from '@shared/model/company';
import {
  compactIdentifier,
  type ImportedDirection,
  type ImportedInvoice,
  numberKeyOf,
} from '@shared/model/imported-invoice';
import { readAttachment, readElectronicInvoice } from '../documents/e-invoice/read/read';
import type { Reader } from '../store/store';
import { importedInvoices } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, matches, pageOf, rowOf } from './context';
import { hashOf } from './issued-documents';

/** Base64 that is not base64 would decode to something else without a word. */
function bytesOf(content: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) refuse('importedInvoice.contentUnreadable', {}, 'content');
  return Buffer.from(content, 'base64');
}

/** What an attachment is saved as: its own name without folders or signs that a file system takes for something else. */
function attachmentName({ file, reference }: Attachment, index: number): string {
  const last = (file?.name || reference).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 150);
  return plain || `attachment-${index + 1}`;
}

/** Issued where the seller has a number of ours, received in every other case. */
function directionOf({ seller }: ReceivedInvoice, company: Company): ImportedDirection {
  const ours = [company.legalId, company.vatId].map(compactIdentifier).filter((id) => id !== '');
  const theirs = [seller.legalId?.value ?? '', seller.vatId].map(compactIdentifier);
  return theirs.some((id) => ours.includes(id)) ? 'issued' : 'received';
}

type Facts = Omit<ImportedInvoice, 'id' | 'importedAt' | 'by'>;

/** The file as it would be kept. Nothing is written yet. */
async function factsOf(
  { fileName }: ApiRequest<'imported.check'>,
  bytes: Uint8Array,
  { store }: Context,
): Promise<Facts> {
  const { invoice, leftOut, syntax, isPdf } = await readElectronicInvoice(bytes);
  return {
    fileName: fileName.replace(/\p{Cc}/gu, '').trim(),
    hash: hashOf(bytes),
    extension: isPdf ? 'pdf' : 'xml',
    syntax,
    direction: directionOf(invoice, companyOf(store)),
    invoice,
    leftOut: [...leftOut],
  };
}

const twinsOf = (reader: Reader, { invoice, hash }: Facts): string[] =>
  reader
    .by(importedInvoices, 'number', numberKeyOf(invoice))
    .filter((other) => other.hash !== hash)
    .map(({ id }) => id);

const viewOf = (reader: Reader, row: ImportedInvoice): ApiOutput<'imported.get'> => ({
  ...row,
  findings: findingsOf(row.invoice),
  sameNumberIds: twinsOf(reader, row),
});

const keptAs = (reader: Reader, hash: string): ImportedInvoice | undefined =>
  reader.by(importedInvoices, 'hash', hash)[0];

function listRow({ invoice, ...row }: ImportedInvoice): ApiOutput<'imported.list'>['rows'][number] {
  const findings = findingsOf(invoice);
  return {
    id: row.id,
    importedAt: row.importedAt,
    fileName: row.fileName,
    direction: row.direction,
    number: invoice.number,
    typeCode: invoice.typeCode,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    sellerName: invoice.seller.name,
    buyerName: invoice.buyer.name,
    currency: invoice.currency,
    grossAmount: invoice.totals.grossAmount,
    dueAmount: invoice.totals.dueAmount,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}

export const importedInvoiceHandlers: Handlers<
  | 'imported.check'
  | 'imported.keep'
  | 'imported.list'
  | 'imported.get'
  | 'imported.file'
  | 'imported.attachment'
  | 'imported.remove'
> = {
  'imported.check': async (input, context) => {
    const facts = await factsOf(input, bytesOf(input.content), context);
    return {
      ...facts,
      findings: findingsOf(facts.invoice),
      sameNumberIds: twinsOf(context.store, facts),
      keptId: keptAs(context.store, facts.hash)?.id ?? null,
    };
  },

  'imported.keep': async (input, context) => {
    const bytes = bytesOf(input.content);
    const facts = await factsOf(input, bytes, context);
    const before = keptAs(context.store, facts.hash);
    if (before !== undefined) return { ...viewOf(context.store, before), wasKept: true };
    await context.store.putDocument(bytes, facts.extension);
    return commit(context, 'imported.keep', (tx) => {
      // Another window may have kept the same file meanwhile.
      const twin = keptAs(tx, facts.hash);
      const row = twin ?? { id: newId(), importedAt: context.now(), by: context.by, ...facts };
      if (twin === undefined) tx.put(importedInvoices, row);
      return { ...viewOf(tx, row), wasKept: twin !== undefined };
    });
  },

  'imported.list': ({ text, direction, ...page }, { store }) => {
    const found = store
      .all(importedInvoices)
      .filter((row) => direction === undefined || row.direction === direction)
      .filter(({ invoice, fileName }) =>
        matches(text, invoice.number, invoice.seller.name, invoice.buyer.name, fileName),
      )
      .sort((a, b) => compareKeys(b.importedAt, a.importedAt) || compareKeys(b.id, a.id));
    const { rows, total } = pageOf(found, page);
    return { rows: rows.map(listRow), total };
  },

  'imported.get': ({ id }, { store }) => viewOf(store, rowOf(store, importedInvoices, id)),

  'imported.file': async ({ id }, { store }) => {
    const { fileName, hash, extension } = rowOf(store, importedInvoices, id);
    const bytes = await store.getDocument(`${hash}.${extension}`);
    return {
      fileName: fileName || `${hash.slice(0, 12)}.${extension}`,
      mediaType: extension === 'pdf' ? 'application/pdf' : 'application/xml',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },

  'imported.attachment': async ({ id, index }, { store }) => {
    const { hash, extension, invoice } = rowOf(store, importedInvoices, id);
    const attachment = invoice.attachments[index];
    const bytes = await readAttachment(await store.getDocument(`${hash}.${extension}`), index);
    if (attachment === undefined || bytes === null) return refuse('common.notFound');
    return {
      fileName: attachmentName(attachment, index),
      mediaType: attachment.file?.mediaType || 'application/octet-stream',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },

  'imported.remove': async ({ id }, context) => {
    await commit(context, 'imported.remove', (tx) => tx.remove(importedInvoices, rowOf(tx, importedInvoices, id).id));
    return {};
  },
};
