import { useMediaQuery } from '@mantine/hooks';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { InvoiceRow } from '@shared/api/invoicing';
import { countryOf } from '@shared/countries';
import { Copy, Trash2 } from 'lucide-react';
import { qualifying, type RowAction } from './qualify';
import { sumsByCurrency } from './sums';

interface InvoiceDockProps {
  readonly chosen: readonly InvoiceRow[];
  readonly busy: boolean;
  readonly onSend: (rows: readonly InvoiceRow[]) => void;
  readonly onPay: (rows: readonly InvoiceRow[]) => void;
  readonly onRemove: (rows: readonly InvoiceRow[]) => void;
  readonly onConfirm: (rows: readonly InvoiceRow[], post: boolean) => void;
  readonly onClear: () => void;
  /** The copy button, which differs from host to host. */
  readonly copy: { readonly label: string; readonly onPress: () => void };
}

/** What is selected comes to so much, and this can be done with it. Only what at least one row takes is offered. */
export function InvoiceDock({ chosen, busy, onSend, onPay, onRemove, onConfirm, onClear, copy }: InvoiceDockProps) {
  const { t } = useLanguage();
  const taking = (action: RowAction) => {
    const rows = qualifying(action, chosen);
    const some = { some: rows.length, all: chosen.length };
    return { rows, note: rows.length < chosen.length ? { note: t('shell.grid.someOf', some) } : {} };
  };
  const send = taking('send');
  const pay = taking('pay');
  const remove = taking('remove');
  const confirm = taking('confirm');
  const post = taking('post');
  // Where one person holds both hats, confirming is posting.
  const { separateHats } = useCompany();
  const isNarrow = useMediaQuery('(width < 1100px)', false, { getInitialValueInEffect: false });
  const offersAll = [send, pay, confirm, post, remove].filter(({ rows }) => rows.length > 0).length > 2;
  return (
    <SelectionDock count={chosen.length} sums={useDockSums(chosen)} onClear={onClear}>
      {send.rows.length > 0 && (
        <KeyButton
          label={t('invoices.action.send')}
          keyName="s"
          variant="primary"
          busy={busy}
          {...send.note}
          onPress={() => onSend(send.rows)}
        />
      )}
      {confirm.rows.length > 0 && (
        <KeyButton
          label={t(separateHats ? 'draft.confirmAll.confirm' : 'draft.confirmAll.post')}
          keyName="a"
          variant={send.rows.length > 0 ? 'onSelection' : 'primary'}
          busy={busy}
          {...confirm.note}
          onPress={() => onConfirm(confirm.rows, !separateHats)}
        />
      )}
      {post.rows.length > 0 && (
        <KeyButton
          label={t('invoice.action.post')}
          keyName="p"
          variant="onSelection"
          busy={busy}
          {...post.note}
          onPress={() => onConfirm(post.rows, true)}
        />
      )}
      {pay.rows.length > 0 && (
        <KeyButton
          label={t('invoices.action.pay')}
          keyName="b"
          variant="onSelection"
          busy={busy}
          {...pay.note}
          onPress={() => onPay(pay.rows)}
        />
      )}
      {remove.rows.length > 0 && (
        <KeyButton
          label={t('invoices.action.remove')}
          keyName="Delete"
          variant="onSelection"
          busy={busy}
          {...(isNarrow && offersAll ? { iconOnly: true, icon: <Trash2 size={14} /> } : remove.note)}
          onPress={() => onRemove(remove.rows)}
        />
      )}
      <KeyButton
        label={copy.label}
        keyName="c"
        variant="onSelection"
        {...((isNarrow || offersAll) && { iconOnly: true, icon: <Copy size={14} /> })}
        onPress={copy.onPress}
      />
    </SelectionDock>
  );
}

/** Net, VAT and gross of one currency; of several, each currency's gross: sums across currencies are none. */
function useDockSums(chosen: readonly InvoiceRow[]) {
  const { t, formatAmount } = useLanguage();
  const { taxWord } = countryOf(useCompany().country);
  const sums = sumsByCurrency(chosen);
  const [only] = sums;
  if (only !== undefined && sums.length === 1) {
    const { currency, netAmount, taxAmount, grossAmount } = only;
    return [
      { label: t('invoices.sum.net'), value: formatAmount(netAmount, currency) },
      { label: t(`document.tax.${taxWord}.name`), value: formatAmount(taxAmount, currency) },
      { label: t('invoices.sum.gross'), value: formatAmount(grossAmount, currency) },
    ];
  }
  return sums.map(({ currency, grossAmount }) => ({ label: currency, value: formatAmount(grossAmount, currency) }));
}
