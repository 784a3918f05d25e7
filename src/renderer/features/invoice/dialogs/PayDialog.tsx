import { useCall } from '@renderer/api/use-call';
import { Dialog } from '@renderer/components/Dialog';
import { SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useCompany } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import { convert } from '@shared/billing/exchange';
import { useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './dialogs.module.css';
import { MoneyFields } from './MoneyFields';
import type { MoneyKind } from './money-entry';
import { useMoneyEntry } from './use-money-entry';

interface PayDialogProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/**
 * Notes money: all that is open on today's date, unless it was less or earlier. Where there is something to pay back, to
 * write off or to settle with another invoice, that is offered beside it.
 */
export function PayDialog({ view, editor, onClose }: PayDialogProps) {
  const { t, formatMoney } = useLanguage();
  const notice = useNotice();
  const { invoice, openAmount } = view;
  const others = useOtherInvoices(view);
  const kinds = useKinds(view, others.length > 0);
  const [chosen, setChosen] = useState<MoneyKind | null>(null);
  // What the customer has in their favour is paid back; anything else came in.
  const usual = kinds.includes('pay') && openAmount !== 0 ? 'pay' : (kinds[0] ?? 'pay');
  const kind = chosen ?? usual;
  const entry = useMoneyEntry(view, editor, kind, (amount) => {
    onClose();
    notice({ text: t('invoice.paid.noted', { amount: formatMoney(amount, invoice.currency) }) });
  });
  return (
    <Dialog
      title={
        kind === 'pay'
          ? t('invoice.pay.title', { number: invoice.number ?? '' })
          : t('receivables.money.title', { number: invoice.number ?? '' })
      }
      confirmLabel={t(kind === 'pay' ? 'invoice.action.pay' : 'receivables.money.confirm')}
      busy={entry.isBusy}
      disabledReason={entry.lacking}
      failure={entry.isAtField ? null : entry.failure}
      onConfirm={() => void entry.enter()}
      onClose={onClose}
    >
      <div className={classes.fields}>
        {(kinds.length > 1 || kind !== 'pay') && (
          <SegmentedField
            label={t('receivables.money.what')}
            options={kinds.map((value) => ({ value, label: t(`receivables.money.${value}`) }))}
            value={kind}
            onChange={setChosen}
          />
        )}
        <MoneyFields key={kind} view={view} kind={kind} entry={entry} others={others} isFirst={chosen === null} />
      </div>
    </Dialog>
  );
}

/** The customer's invoices that this one can be settled with: where one is owed, the other is in their favour. */
function useOtherInvoices({ invoice, openAmount }: InvoiceView) {
  const { data } = useCall(
    'receivables.openItems',
    { customerId: invoice.customerId, currency: invoice.currency, limit: 500 },
    { enabled: openAmount !== 0, collections: ['invoices', 'payments'] },
  );
  return (data?.rows ?? []).filter((item) => Math.sign(item.openAmount) === -Math.sign(openAmount));
}

/** What can be done with the money of this invoice, the usual first. */
function useKinds({ invoice, openAmount, refundableAmount }: InvoiceView, canSettle: boolean): MoneyKind[] {
  const { currency: home } = useCompany();
  const { data: company } = useCall('company.get', {}, { collections: ['company'] });
  const small = Math.abs(convert(openAmount, invoice.currency, invoice.exchangeRate, home));
  const isOverpaid = openAmount < 0 && invoice.totals.dueAmount >= 0;
  return [
    ...(isOverpaid ? [] : (['pay'] as const)),
    ...(refundableAmount !== 0 ? (['refund'] as const) : []),
    ...(openAmount !== 0 && company !== undefined && small <= company.smallDifferenceAmount
      ? (['writeOff'] as const)
      : []),
    ...(canSettle ? (['settle'] as const) : []),
  ];
}
