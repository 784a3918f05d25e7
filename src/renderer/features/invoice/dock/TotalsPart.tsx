import { AmountText } from '@renderer/components/AmountText';
import { ChangingTotal, type TotalRow } from '@renderer/components/TotalsTable';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Invoice } from '@shared/model/invoice';
import classes from './Dock.module.css';

/** Net, VAT by rate, and what is to be paid; of a posted invoice what is still open. It stays in sight. */
export function TotalsPart({ invoice, view }: { invoice: Invoice; view: InvoiceView }) {
  const { t } = useLanguage();
  const { totals, currency } = invoice;
  const isPaidInPart = view.paidAmount !== 0;
  const isCredit = invoice.kind === 'creditNote';
  const creditLabel = t(`correction.total.${invoice.stage === 'posted' ? 'credited' : 'toCredit'}`);
  const dueLabel = isCredit ? creditLabel : t('invoice.total.toPay');
  const total = isPaidInPart
    ? { label: t('invoice.total.open'), amount: view.openAmount }
    : { label: dueLabel, amount: totals.dueAmount };
  return (
    <section className={classes.totals} aria-label={t('invoice.total.label')}>
      <dl className={classes.parts}>
        {useParts(invoice, view).map(({ label, amount }) => (
          <div key={label} className={classes.row}>
            <dt className={classes.text} title={label}>
              {label}
            </dt>
            <dd>
              <AmountText amount={amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes.total}>
        <span className={classes.totalLabel}>
          {total.label}
          <span className={classes.currency}>{currency}</span>
        </span>
        <ChangingTotal amount={total.amount} currency={currency} />
      </div>
    </section>
  );
}

function useParts({ totals, currency, vat }: Invoice, { paidAmount }: InvoiceView): TotalRow[] {
  const { t, formatAmount, formatPercent } = useLanguage();
  const parts: TotalRow[] = [];
  if (totals.allowancesAmount !== 0 || totals.chargesAmount !== 0) {
    parts.push({ label: t('draft.total.lines'), amount: totals.linesAmount });
    if (totals.allowancesAmount !== 0) {
      parts.push({ label: t('draft.discounts.discount'), amount: -totals.allowancesAmount });
    }
    if (totals.chargesAmount !== 0) parts.push({ label: t('draft.discounts.surcharge'), amount: totals.chargesAmount });
  }
  parts.push({ label: t('invoice.total.net'), amount: totals.netAmount });
  for (const { rate, taxableAmount, taxAmount } of vat) {
    const amount = formatAmount(taxableAmount, currency);
    parts.push({ label: t('invoice.total.vat', { rate: formatPercent(rate), amount }), amount: taxAmount });
  }
  if (totals.prepaidAmount !== 0) parts.push({ label: t('invoice.total.prepaid'), amount: -totals.prepaidAmount });
  if (totals.roundingAmount !== 0) parts.push({ label: t('invoice.total.rounding'), amount: totals.roundingAmount });
  if (paidAmount !== 0) {
    parts.push({ label: t('invoice.total.toPay'), amount: totals.dueAmount });
    parts.push({ label: t('invoice.total.paid'), amount: -paidAmount });
  }
  return parts;
}
