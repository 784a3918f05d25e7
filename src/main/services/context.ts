import type { ApiOutput, ApiRequest, CallName } from '@shared/api';
import type { PlainDate } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Company } from '@shared/model/company';
import { COMPANY_ID } from '@shared/model/company';
import type { Invoice } from '@shared/model/invoice';
import type { ReminderLetter } from '../documents/content/reminder-content';
import type { AccountStatement } from '../documents/content/statement-content';
import type { Pictures } from '../documents/pdf/pictures';
import type { InvoicePdfOptions, RenderedPdf } from '../documents/pdf/render-invoice-pdf';
import type { PrintRun } from '../documents/pdf/render-print-run';
import type { Mailer } from '../mail/mailer';
import type { CollectionDefinition } from '../store/collection';
import type { Reader, Store, Transaction } from '../store/store';
import { company } from './collections';
import type { Jobs } from './jobs';
import { type Changes, watched } from './watched';

/** Turns data into PDFs: the documents' side, handed in so that services know no threads. */
export interface DocumentRenderer {
  renderInvoicePdf(invoice: Invoice, options?: InvoicePdfOptions): Promise<RenderedPdf>;
  renderReminderPdf(letter: ReminderLetter, pictures?: Pictures): Promise<RenderedPdf>;
  renderStatementPdf(statement: AccountStatement, pictures?: Pictures): Promise<RenderedPdf>;
  renderPrintRun(run: PrintRun, pictures?: Pictures): Promise<RenderedPdf>;
}

/** What a use case stands on: the open company, who asks, and what time it is. */
export interface Context {
  readonly store: Store;
  readonly by: string;
  readonly now: () => string;
  readonly today: () => PlainDate;
  readonly renderer: DocumentRenderer;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  /** What follows from a commit within that very commit: the books follow the facts, whoever wrote them. */
  readonly follow?: (tx: Transaction, changes: Changes, context: Context) => void;
}

/** The calls that one file of services answers. */
export type Handlers<N extends CallName> = {
  readonly [K in N]: (input: ApiRequest<K>, context: Context) => ApiOutput<K> | Promise<ApiOutput<K>>;
};

/**
 * One commit in the journal: all of it or nothing. `action` is what the audit trail calls it. What the work has written
 * is posted in the ledger by the same commit (`follow`).
 */
export function commit<R>(context: Context, action: string, work: (tx: Transaction) => R, reason?: string): Promise<R> {
  const meta = reason ? { action, by: context.by, reason } : { action, by: context.by };
  return context.store.commit(meta, (tx) => withFollowing(context, tx, work));
}

/** The work of a commit and what follows from it. */
export function withFollowing<R>(context: Context, tx: Transaction, work: (tx: Transaction) => R): R {
  const { transaction, changes } = watched(tx);
  const answer = work(transaction);
  context.follow?.(tx, changes, context);
  return answer;
}

/** A row that must be there. */
export function rowOf<T extends { id: string }>(reader: Reader, collection: CollectionDefinition<T>, id: string): T {
  return reader.get(collection, id) ?? refuse('common.notFound', { id });
}

export function companyOf(reader: Reader): Company {
  return rowOf(reader, company, COMPANY_ID);
}

/** Names of rows that may be absent: an empty text for none. */
export function nameOf<T extends { id: string; name: string }>(
  reader: Reader,
  collection: CollectionDefinition<T>,
  id: string | null,
): string {
  return id === null ? '' : (reader.get(collection, id)?.name ?? '');
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what was given: a field that is absent from a change stays as it is. */
export function given<T extends object>(changes: T): Defined<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The rows of a window into a list. */
export function pageOf<T>(rows: readonly T[], { offset, limit }: { offset: number; limit: number }) {
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** Whether one of the texts holds the searched letters, whatever their case. */
export function matches(text: string, ...candidates: readonly string[]): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted === '' || candidates.some((candidate) => candidate.toLowerCase().includes(wanted));
}

const collator = new Intl.Collator('en', { numeric: true });

/** Sorting texts as people read them: Å by A, 10 behind 9. One collator, for making one costs more than using it. */
export const compareTexts = (a: string, b: string): number => collator.compare(a, b);

/** Sorting ids, dates and codes: by what they are made of, not by a language. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byName = (a: { name: string }, b: { name: string }) => compareTexts(a.name, b.name);
