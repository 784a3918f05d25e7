import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { Dialog } from '@renderer/components/Dialog';
import { SelectField } from '@renderer/components/fields/SelectField';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import { useState } from 'react';
import classes from './Correction.module.css';
import { ReasonField } from './ReasonField';

interface RebillDialogProps {
  readonly view: InvoiceView;
  readonly onClose: () => void;
}

/** The wrong customer was billed: shows both documents before either is made. */
export function RebillDialog({ view, onClose }: RebillDialogProps) {
  const { t } = useLanguage();
  const go = useGo();
  const notice = useNotice();
  const { invoice } = view;
  const number = invoice.number ?? '–';
  const customers = useCall('customer.list', { limit: 500 }, { collections: ['customers'] });
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [reason, setReason] = useState(() => translator(invoice.language)('correction.reason.customer'));
  const [requestId] = useState(newId);
  const preview = useCall(
    'invoice.previewRebill',
    { id: invoice.id, customerId: customerId ?? '' },
    { enabled: customerId !== null, forgetPrevious: true },
  );
  const rebilling = useAction('invoice.creditAndRebill');
  const options = (customers.data?.rows ?? [])
    .filter(({ id }) => id !== invoice.customerId)
    .map(({ id, name, number: customerNumber }) => ({ value: id, label: `${name} (${customerNumber})` }));

  async function rebill() {
    if (customerId === null) return;
    const result = await rebilling.run({ id: invoice.id, customerId, reason: reason.trim(), requestId });
    if (!result.ok) return;
    onClose();
    go('/invoices/$invoiceId', { invoiceId: result.value.billId });
    const customer = preview.data?.bill.buyer.name ?? '';
    notice({ text: t('correction.rebill.done', { number, customer }) });
  }

  const disabledReason =
    customerId === null
      ? t('correction.rebill.chooseCustomer')
      : reason.trim() === ''
        ? t('correction.dialog.sayReason')
        : null;
  return (
    <Dialog
      wide
      title={t('correction.rebill.title', { number })}
      confirmLabel={t('correction.rebill.confirm')}
      busy={rebilling.isRunning || (customerId !== null && preview.isPending && preview.isFetching)}
      failure={rebilling.failure ?? (customerId === null ? null : preview.failure) ?? customers.failure}
      disabledReason={disabledReason}
      onConfirm={() => void rebill()}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <SelectField
          label={t('correction.rebill.customer')}
          searchable
          options={options}
          value={customerId}
          onChange={setCustomerId}
        />
        <ReasonField language={invoice.language} value={reason} onChange={setReason} />
        {preview.data && (
          <div className={classes.pair}>
            <Document
              title={t('correction.rebill.credit', { customer: preview.data.credit.buyer.name })}
              invoice={preview.data.credit}
            />
            <Document
              title={t('correction.rebill.bill', { customer: preview.data.bill.buyer.name })}
              invoice={preview.data.bill}
            />
          </div>
        )}
        <p className={classes.warn}>
          <Glyph shape="mark" tone="warn" />
          {t('correction.rebill.note')}
        </p>
      </div>
    </Dialog>
  );
}

/** A document that will be made, in its figures. */
function Document({ title, invoice }: { title: string; invoice: Invoice }) {
  const { t } = useLanguage();
  const { totals, currency, lines } = invoice;
  const rows = [
    { label: t('invoice.total.net'), amount: totals.netAmount },
    { label: t('correction.rebill.tax'), amount: totals.taxAmount },
    { label: t('correction.rebill.gross', { currency }), amount: totals.grossAmount },
  ];
  return (
    <section className={classes.document} aria-label={title}>
      <h3 className={classes.documentTitle}>{title}</h3>
      <p className={classes.note}>{t('common.rows', { count: lines.length })}</p>
      <dl className={classes.totals}>
        {rows.map(({ label, amount }) => (
          <div key={label} className={classes.total}>
            <dt>{label}</dt>
            <dd>
              <AmountText amount={amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
