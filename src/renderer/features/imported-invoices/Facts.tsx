import { KeyValueGrid } from '@renderer/components/KeyValueGrid';
import { useLanguage } from '@renderer/language/context';
import type { ImportedView } from './ImportedInvoice';
import classes from './ImportedInvoice.module.css';

const SYNTAX = { ubl: 'UBL', cii: 'CII' } as const;

/** What stands at the head: dates, references, how to pay; and where the file came from. */
export function Facts({ view }: { view: ImportedView }) {
  const { t, formatDate, formatDateTime, formatDateRange } = useLanguage();
  const { invoice } = view;
  const { delivery, payment, precedingInvoices, notes } = invoice;
  const { periodStart, periodEnd } = delivery;
  const delivered =
    periodStart !== null && periodEnd !== null && periodStart <= periodEnd
      ? formatDateRange(periodStart, periodEnd)
      : delivery.date !== null && formatDate(delivery.date);
  const fact = (key: Parameters<typeof t>[0], value: string | false | null | undefined) => ({
    label: t(key),
    value: value || null,
  });
  return (
    <>
      <KeyValueGrid
        facts={[
          fact('importedInvoices.column.issueDate', formatDate(invoice.issueDate)),
          fact('importedInvoices.column.dueDate', invoice.dueDate !== null && formatDate(invoice.dueDate)),
          fact('importedInvoices.fact.delivery', delivered),
          fact('importedInvoices.fact.currency', invoice.currency),
          fact('importedInvoices.fact.buyerReference', invoice.buyerReference),
          fact('importedInvoices.fact.order', invoice.orderReference),
          fact('importedInvoices.fact.contract', invoice.contractReference),
          fact('importedInvoices.fact.project', invoice.projectReference),
          fact('importedInvoices.fact.preceding', precedingInvoices.map(({ number }) => number).join(', ')),
          fact('importedInvoices.fact.payment', payment?.accounts.map(({ identifier }) => identifier).join(', ')),
          fact('importedInvoices.fact.reference', payment?.reference),
          fact('importedInvoices.fact.format', `${SYNTAX[view.syntax]}${view.extension === 'pdf' ? ' (PDF)' : ''}`),
          fact('importedInvoices.fact.file', view.fileName),
          fact('importedInvoices.fact.imported', formatDateTime(view.importedAt)),
        ]}
      />
      {[invoice.paymentTerms, ...notes.map(({ text }) => text)]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className={classes.note}>
            {text}
          </p>
        ))}
    </>
  );
}
