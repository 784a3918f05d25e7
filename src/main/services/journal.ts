import { withTotals } from '@shared/billing/invoice-totals';
import { checkSeries, type GivenNumber } from '@shared/billing/number-series';
import type { Failure } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { verifyStore } from '../store/store';
import { actuals, COLLECTIONS, contractLines, invoices, milestones, numberSeries, projects } from './collections';
import { compareKeys, type Handlers, nameOf, pageOf, rowOf } from './context';
import { proveDocuments } from './document-proof';
import { JournalSubjects } from './journal-subject';

const LEGAL_SERIES = ['invoice', 'creditNote'] as const;

type Finding = Pick<Failure, 'code' | 'params'>;

const finding = (code: FailureCode, params: Failure['params']): Finding => ({ code, params });

function postedOf(reader: Reader, kind: Invoice['kind']): Invoice[] {
  return reader
    .by(invoices, 'stage', 'posted')
    .filter((invoice) => invoice.kind === kind)
    .sort((a, b) => compareKeys(a.postedAt ?? '', b.postedAt ?? '') || (a.sequence ?? 0) - (b.sequence ?? 0));
}

const givenNumber = (invoice: Invoice): GivenNumber => ({
  number: invoice.number ?? '',
  sequence: invoice.sequence ?? 0,
  year: Number(invoice.invoiceDate.slice(0, 4)),
});

/** The first number that is missing, given twice, or none of the series. */
function seriesFinding(reader: Reader): Finding | null {
  for (const id of LEGAL_SERIES) {
    const series = rowOf(reader, numberSeries, id);
    const problem = checkSeries(series, postedOf(reader, id).map(givenNumber));
    if (problem === undefined) continue;
    if (problem.kind === 'gap')
      return finding('verify.numberMissing', { sequence: problem.sequence, year: problem.year ?? '' });
    return finding(problem.kind === 'twin' ? 'verify.numberTwice' : 'verify.numberStrange', { number: problem.number });
  }
  return null;
}

const nameOfInvoice = (invoice: Invoice) => invoice.number ?? invoice.id;

/** The first invoice whose stored totals are not what the calculator gives for its lines. */
function totalsFinding(reader: Reader): Finding | null {
  for (const invoice of reader.all(invoices)) {
    const again = withTotals(invoice);
    const same =
      JSON.stringify([again.totals, again.vat, again.lines]) ===
      JSON.stringify([invoice.totals, invoice.vat, invoice.lines]);
    if (!same) return finding('verify.totalsDiffer', { invoice: nameOfInvoice(invoice) });
  }
  return null;
}

/** Lines whose milestone has gone on: what they billed was credited in full, so another invoice may bill it. */
function releasedLines(reader: Reader, invoice: Invoice): Set<string> {
  if (invoice.stage === 'draft' || invoice.stage === 'inReview') return new Set();
  const rows = reader.by(actuals, 'invoice', invoice.id);
  const billed = rows.filter(
    ({ transactionType, reversesId }) => transactionType === 'billedSales' && reversesId === null,
  );
  return new Set(
    billed.filter(({ adjustmentStatus }) => adjustmentStatus === 'adjusted').flatMap((row) => row.invoiceLineId ?? []),
  );
}

/** The first backlog row that two live invoices bill, or that a line bills without holding it. */
function rowFinding(reader: Reader): Finding | null {
  const holders = new Map<string, Invoice>();
  for (const invoice of reader.all(invoices)) {
    const released = invoice.lines.some(({ milestoneId }) => milestoneId !== null)
      ? releasedLines(reader, invoice)
      : new Set<string>();
    for (const { id, actualId, milestoneId } of invoice.lines) {
      const source = actualId ?? milestoneId;
      if (source === null || (milestoneId !== null && released.has(id))) continue;
      const other = holders.get(source);
      if (other !== undefined) {
        return finding('verify.rowOnTwoInvoices', { one: nameOfInvoice(other), other: nameOfInvoice(invoice) });
      }
      holders.set(source, invoice);
      const held = actualId === null ? reader.get(milestones, source) : reader.get(actuals, source);
      if (held?.invoiceId !== invoice.id) {
        return finding('verify.rowNotHeld', { invoice: nameOfInvoice(invoice) });
      }
    }
  }
  return null;
}

/** The first billed row that says it is being corrected by a document which does not correct it: nobody else could. */
function correctionFinding(reader: Reader): Finding | null {
  const correcting = new Map<string, Set<string>>();
  for (const invoice of reader.all(invoices)) {
    const billedIds = invoice.lines.flatMap(({ correction }) => correction?.billedId ?? []);
    if (billedIds.length === 0) continue;
    correcting.set(invoice.id, new Set(billedIds));
    const held = new Set(reader.by(actuals, 'correction', invoice.id).map(({ id }) => id));
    if (billedIds.some((id) => !held.has(id))) return finding('verify.rowNotHeld', { invoice: nameOfInvoice(invoice) });
  }
  for (const row of reader.all(actuals)) {
    if (row.correctionInvoiceId === null || correcting.get(row.correctionInvoiceId)?.has(row.id)) continue;
    return finding('verify.rowForgotten', { project: nameOf(reader, projects, row.projectId) });
  }
  return null;
}

/** The first row that says it is on a draft which does not bill it: work that nobody would ever see again. */
function forgottenFinding(reader: Reader): Finding | null {
  const isForgotten = ({ id, invoiceId }: { id: string; invoiceId: string | null }) => {
    const lines = invoiceId === null ? [] : (reader.get(invoices, invoiceId)?.lines ?? []);
    return !lines.some(({ actualId, milestoneId }) => actualId === id || milestoneId === id);
  };
  const row = reader
    .by(actuals, 'backlog', 'all')
    .find((each) => each.billingStatus === 'invoiceCreated' && isForgotten(each));
  if (row !== undefined) return finding('verify.rowForgotten', { project: nameOf(reader, projects, row.projectId) });
  const milestone = reader
    .by(milestones, 'open', 'open')
    .find((each) => each.status === 'invoiceCreated' && isForgotten(each));
  if (milestone === undefined) return null;
  const projectId = reader.get(contractLines, milestone.contractLineId)?.projectId ?? null;
  return finding('verify.rowForgotten', { project: nameOf(reader, projects, projectId) });
}

export const journalHandlers: Handlers<'journal.list' | 'journal.verify'> = {
  'journal.list': async ({ collection, id, offset, limit }, { store }) => {
    const isWhole = collection === undefined && id === undefined;
    const { seq: total } = store;
    // Of the whole trail only the page is read: a commit's number is its place.
    const latest = total - offset;
    if (isWhole && latest < 1) return { rows: [], total };
    const window = { from: Math.max(1, latest - limit + 1), limit: Math.min(limit, latest) };
    const about = { ...(collection === undefined ? {} : { collection }), ...(id === undefined ? {} : { id }) };
    const rows = [];
    const subjects = new JournalSubjects(store);
    for await (const entry of store.history(isWhole ? window : about)) {
      const touched: Record<string, number> = {};
      for (const [name, puts] of Object.entries(entry.puts)) touched[name] = (touched[name] ?? 0) + puts.length;
      for (const [name, removed] of Object.entries(entry.removes))
        touched[name] = (touched[name] ?? 0) + removed.length;
      const { seq, at, by, action, reason = '' } = entry;
      rows.push({ seq, at, by, action, reason, subject: subjects.of(entry), touched });
    }
    rows.reverse();
    return isWhole ? { rows, total } : pageOf(rows, { offset, limit });
  },

  'journal.verify': async (_, context) => {
    const { store } = context;
    const report = await verifyStore(store.folder, { collections: COLLECTIONS });
    const damage: Finding | null =
      report.problem === undefined
        ? null
        : finding('verify.journal', {
            file: report.problem.file,
            line: report.problem.line ?? 1,
            kind: report.problem.kind,
          });
    const inBooks =
      damage ??
      totalsFinding(store) ??
      rowFinding(store) ??
      correctionFinding(store) ??
      forgottenFinding(store) ??
      seriesFinding(store);
    // Books that do not hold are told first: what was printed of them comes after.
    const documents = inBooks === null ? await proveDocuments(context) : { kept: 0, madeAgain: 0, finding: null };
    const found = inBooks ?? documents.finding;
    return {
      ok: found === null,
      commits: report.seq,
      invoices: store.count(invoices),
      documents: { kept: documents.kept, madeAgain: documents.madeAgain },
      finding: found,
      series: LEGAL_SERIES.map((id) => {
        const numbers = postedOf(store, id).map(({ number }) => number ?? '');
        return { id, first: numbers[0] ?? '', last: numbers.at(-1) ?? '', count: numbers.length };
      }),
    };
  },
};
