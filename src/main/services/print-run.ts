import type { ApiRequest } from '@shared/api';
import { MOST_PRINTED } from '@shared/api/print';
import { partyOf } from '@shared/billing/draft';
import { refuse } from '@shared/failure';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { DeliveredDocument } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import { emptyParty } from '@shared/model/party';
import { fileNameOf } from '../documents/file-name';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import { chosenInvoices } from './batch-export';
import { deliveries } from './collections';
import { type Context, commit, companyOf, compareKeys, compareTexts, type Handlers } from './context';
import { documentOf, PDF } from './issued-documents';
import { type JobFile, type JobProgress, type Jobs, startJob } from './jobs';
import { validationOf } from './validations';

type Wanted = ApiRequest<'print.run'>;

/** What of a run is to be logged once it was printed: each invoice with its own PDF, as it is kept. */
interface Printed {
  readonly invoice: Invoice;
  readonly document: DeliveredDocument;
}

interface Run {
  readonly printed: readonly Printed[];
  /** When its pages were made, a moment in UTC: what is known since is not on them, however late it is logged. */
  readonly at: string;
}

/** By the jobs of the application and the id of the run; gone when it was logged, or with the application. */
const unlogged = new WeakMap<Jobs, Map<string, Run>>();

function unloggedOf({ jobs }: Pick<Context, 'jobs'>): Map<string, Run> {
  const known = unlogged.get(jobs) ?? new Map<string, Run>();
  unlogged.set(jobs, known);
  return known;
}

function inOrder(rows: readonly Invoice[], order: Wanted['order']): Invoice[] {
  if (order === 'number') return [...rows];
  return rows.toSorted(
    (a, b) => compareTexts(a.buyer.name, b.buyer.name) || compareKeys(a.number ?? '', b.number ?? ''),
  );
}

/**
 * The invoice's own PDF, kept. A run is drawn anew: what left the house in another layout would not come out as its
 * customer has it, and is refused.
 */
async function printedOf(invoice: Invoice, context: Context): Promise<Printed> {
  const { document } = await documentOf(invoice, 'pdf', context);
  if (document.layoutVersion !== LAYOUT_VERSION) refuse('print.sentOtherwise', { number: invoice.number ?? '' });
  return { invoice, document };
}

async function fileOf(printed: readonly Printed[], wanted: Wanted, context: Context): Promise<JobFile> {
  const { store, today, now, renderer } = context;
  const company = companyOf(store);
  const { language, currency, bank, design, address } = company;
  const date = today();
  const { bytes } = await renderer.renderPrintRun({
    invoices: printed.map(({ invoice }) => invoice),
    validations: Object.fromEntries(
      printed.flatMap(({ invoice: { id } }) => {
        const validation = validationOf(store, id);
        return validation === undefined ? [] : [[id, validation]];
      }),
    ),
    hasCover: wanted.cover,
    isDuplex: wanted.duplex,
    cover: {
      copies: wanted.copies,
      letterhead: {
        seller: partyOf(company),
        buyer: emptyParty('', address.country),
        customerNumber: '',
        ...{ bank, design, language, currency, date },
        at: now(),
      },
    },
  });
  const [only] = printed;
  const fileName =
    only !== undefined && printed.length === 1
      ? fileNameOf(only.invoice, 'pdf')
      : `${translator(language)('print.cover.title')} ${date}.pdf`;
  return { fileName, mediaType: PDF, bytes };
}

async function print(
  rows: readonly Invoice[],
  wanted: Wanted,
  context: Context,
  progress: JobProgress,
): Promise<{ readonly file: JobFile | undefined; readonly printed: readonly Printed[] }> {
  const printed: Printed[] = [];
  for (const invoice of rows) {
    if (progress.isCanceled) return { file: undefined, printed: [] };
    try {
      printed.push(await printedOf(invoice, context));
    } catch (error) {
      progress.refused(invoice.id, invoice.number ?? '', error);
    }
    await progress.step();
  }
  if (printed.length === 0 || progress.isCanceled) return { file: undefined, printed: [] };
  const file = await fileOf(printed, wanted, context);
  await progress.step();
  return { file, printed };
}

export const printHandlers: Handlers<'print.run' | 'print.log'> = {
  'print.run': (wanted, context) => {
    const rows = inOrder(chosenInvoices(wanted, context), wanted.order);
    if (rows.length > MOST_PRINTED) refuse('print.tooMany', { count: rows.length, most: MOST_PRINTED });
    const known = unloggedOf(context);
    // The last step is the putting together of them all.
    const started = startJob(context, 'print.run', rows.length + 1, async (progress) => {
      const at = context.now();
      const { file, printed } = await print(rows, wanted, context, progress);
      if (file !== undefined && !progress.isCanceled) known.set(started.jobId, { printed, at });
      return file;
    });
    return started;
  },

  'print.log': async ({ jobId }, context) => {
    const known = unloggedOf(context);
    const run = known.get(jobId) ?? refuse('print.notMade');
    const { printed, at } = run;
    // Taken out first, so that of two who log it at once the second is refused; put back where nothing was written.
    known.delete(jobId);
    const logged = commit(context, 'invoice.send', (tx) => {
      for (const { invoice, document } of printed) {
        tx.put(deliveries, {
          id: newId(),
          invoiceId: invoice.id,
          at,
          by: context.by,
          channel: 'print',
          recipient: '',
          documents: [document],
        });
      }
    });
    await logged.catch((error: unknown) => {
      known.set(jobId, run);
      throw error;
    });
    return { done: printed.length };
  },
};
