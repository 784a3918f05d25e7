import type { CorrectionsView } from '@shared/api/correction-view';
import { type BilledNow, sourceIdOf, staysAmount } from '@shared/billing/corrections';
import { compareDecimals } from '@shared/decimal';
import { groupBy } from '@shared/group-by';
import type { Actual } from '@shared/model/actual';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { actuals, invoices } from './collections';
import { compareKeys } from './context';

/** Every document, drafts among them, that corrects lines of an invoice, in the order in which they were made. */
export function correctingDocuments(reader: Reader, invoiceId: string): Invoice[] {
  return reader.by(invoices, 'corrects', invoiceId).sort((a, b) => compareKeys(a.id, b.id));
}

const isFinal = ({ stage }: Pick<Invoice, 'stage'>) => stage === 'confirmed' || stage === 'posted';

const corrects = (line: InvoiceLine, invoiceId: string) => line.correction?.invoiceId === invoiceId;

/** The billed rows that confirming an invoice wrote, by line, in the order of their writing. */
function billedRows(reader: Reader, invoiceId: string): Map<string, Actual[]> {
  const rows = reader
    .by(actuals, 'invoice', invoiceId)
    .filter(({ transactionType, reversesId }) => transactionType === 'billedSales' && reversesId === null)
    .sort((a, b) => compareKeys(a.id, b.id));
  return groupBy(rows, ({ invoiceLineId }) => invoiceLineId ?? '');
}

/**
 * What of each line of an invoice is billed now, whatever has corrected it since: on this document or on the one that
 * corrected it last. A line of which nothing is billed any more is absent.
 */
export function billedNowOf(reader: Reader, invoice: Invoice): Map<string, BilledNow[]> {
  const now = new Map<string, BilledNow[]>();
  const add = (holder: Invoice, lines: readonly InvoiceLine[], keyOf: (line: InvoiceLine) => string) => {
    const rows = billedRows(reader, holder.id);
    for (const line of lines) {
      const written = rows.get(line.id) ?? [];
      // Confirming writes first what the line says, then what was taken off it.
      const hasMain = compareDecimals(line.quantity, '0') !== 0;
      written.forEach((billed, index) => {
        if (billed.adjustmentStatus !== 'none') return;
        const key = keyOf(line);
        const isRest = line.correction === null && !(hasMain && index === 0);
        const sourceId = sourceIdOf({ line, billed });
        const source = sourceId === null ? undefined : reader.get(actuals, sourceId);
        now.set(key, [...(now.get(key) ?? []), { billed, source, invoice: holder, line, isRest }]);
      });
    }
  };
  add(invoice, invoice.lines, ({ id }) => id);
  for (const document of correctingDocuments(reader, invoice.id).filter(isFinal)) {
    add(
      document,
      document.lines.filter((line) => corrects(line, invoice.id)),
      ({ id, correction }) => correction?.lineId ?? id,
    );
  }
  return now;
}

/** Net of what the lines of an invoice still bill; of corrections only those that `counts` counts. */
function stillBilled(reader: Reader, invoice: Invoice, counts: (document: Invoice) => boolean): number {
  const own = invoice.lines.filter(({ correction }) => correction === null);
  const changes = correctingDocuments(reader, invoice.id)
    .filter(counts)
    .flatMap(({ lines }) => lines.filter((line) => corrects(line, invoice.id)));
  return addAmounts([...own, ...changes].map(({ netAmount }) => netAmount));
}

/** Whether posted credit notes have taken back all that an invoice billed. */
export function isCredited(reader: Reader, invoice: Invoice): boolean {
  if (invoice.stage !== 'posted' || reader.by(invoices, 'corrects', invoice.id).length === 0) return false;
  const billed = addAmounts(
    invoice.lines.filter(({ correction }) => correction === null).map((line) => line.netAmount),
  );
  return billed !== 0 && stillBilled(reader, invoice, ({ stage }) => stage === 'posted') === 0;
}

/** What of a document's net amount puts right one invoice. */
const correctedBy = (document: Invoice, invoiceId: string): number =>
  addAmounts(document.lines.filter((line) => corrects(line, invoiceId)).map(({ netAmount }) => netAmount));

/** What corrected an invoice, and what it corrects itself. */
export function correctionsOf(reader: Reader, invoice: Invoice): CorrectionsView {
  const documents = correctingDocuments(reader, invoice.id);
  const correctedIds = new Set(invoice.lines.flatMap(({ correction }) => correction?.invoiceId ?? []));
  const linkTo = (other: Invoice, netAmount: number) => ({
    invoiceId: other.id,
    number: other.number,
    kind: other.kind,
    stage: other.stage,
    date: other.invoiceDate,
    reason: other.correctionReason,
    netAmount,
  });
  const billedLines = new Map(invoice.lines.map((line) => [line.id, line]));
  const lastOf = new Map<string, { line: InvoiceLine; document: Invoice }>();
  for (const document of documents.filter(isFinal)) {
    for (const line of document.lines) {
      // What was written off or given free beside the line says nothing of the line itself.
      if (!corrects(line, invoice.id) || line.correction === null) continue;
      if (isOfRest(line, billedLines.get(line.correction.lineId))) continue;
      lastOf.set(line.correction.lineId, { line, document });
    }
  }
  return {
    by: documents.map((document) => linkTo(document, correctedBy(document, invoice.id))),
    of: [...correctedIds].flatMap((id) => {
      const other = reader.get(invoices, id);
      return other === undefined ? [] : [linkTo(other, correctedBy(invoice, id))];
    }),
    lines: [...lastOf].map(([lineId, { line, document }]) => ({
      lineId,
      quantity: line.quantity,
      unit: line.unit,
      netAmount: staysAmount(line),
      invoiceId: document.id,
      number: document.number,
    })),
    stillBilledAmount: stillBilled(reader, invoice, isFinal),
  };
}

/** Whether a correcting line is of what was taken off the billed line, not of the line itself. */
function isOfRest(line: InvoiceLine, billed: InvoiceLine | undefined): boolean {
  return billed !== undefined && billed.remainder !== null && line.origin.quantity !== billed.origin.quantity;
}
