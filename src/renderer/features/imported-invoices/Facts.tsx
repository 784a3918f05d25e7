import { KeyValueGrid } from '@renderer/components/KeyValueGrid';
import { useLanguage } from '@renderer/language/context';
import type { ImportedView } from './ImportedInvoice';
import classes from './ImportedInvoice.module.css';

const SYNTAX = { ubl: 'UBL', cii: 'CII' } as const;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** What stands at the head: dates, references, how to pay; and where the file came from. */
export function Facts({ view }: { view: ImportedView }) {
  const { t, formatDate, formatDateTime, formatDateRange } = useLanguage();
  const { invoice } = view;
  const { delivery, payment, precedingInvoices, notes, card, directDebit } = invoice;
  const { periodStart, periodEnd } = delivery;
  const period =
    periodStart !== null && periodEnd !== null && periodStart <= periodEnd
      ? formatDateRange(periodStart, periodEnd)
      : [periodStart, periodEnd].map((day) => (day === null ? '' : formatDate(day))).join(' – ');
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
          fact('importedInvoices.fact.delivery', delivery.date !== null && formatDate(delivery.date)),
          fact('importedInvoices.detail.fact.period', period !== ' – ' && period),
          fact('importedInvoices.fact.currency', invoice.currency),
          fact('importedInvoices.fact.buyerReference', invoice.buyerReference),
          fact('importedInvoices.fact.order', invoice.orderReference),
          fact('importedInvoices.fact.contract', invoice.contractReference),
          fact('importedInvoices.fact.project', invoice.projectReference),
          fact('importedInvoices.detail.fact.salesOrder', invoice.salesOrderReference),
          fact('importedInvoices.detail.fact.despatch', invoice.despatchReference),
          fact('importedInvoices.detail.fact.receipt', invoice.receiptReference),
          fact('importedInvoices.detail.fact.tender', invoice.tenderReference),
          fact('importedInvoices.detail.fact.object', invoice.objectIdentifier?.value),
          fact('importedInvoices.detail.fact.accounting', invoice.accountingReference),
          fact(
            'importedInvoices.detail.fact.taxPoint',
            invoice.taxPointDate !== null && formatDate(invoice.taxPointDate),
          ),
          fact('importedInvoices.fact.preceding', precedingInvoices.map(({ number }) => number).join(', ')),
          fact(
            'importedInvoices.fact.payment',
            payment?.accounts.map(({ identifier, bic }) => joined(identifier, bic)).join(', '),
          ),
          fact('importedInvoices.fact.reference', payment?.reference),
          fact('importedInvoices.detail.fact.card', card && joined(card.network, card.number, card.holder)),
          fact('importedInvoices.detail.fact.directDebit', directDebit?.mandate),
          fact('importedInvoices.detail.fact.creditor', directDebit?.creditor),
          fact('importedInvoices.detail.fact.debited', directDebit?.account),
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
