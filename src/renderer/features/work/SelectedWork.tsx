import { addDecimals } from '@shared/decimal';
import { SelectionDock } from '../../components/SelectionDock';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';

interface SelectedWorkProps {
  readonly entries: readonly EntryRow[];
  readonly busy: boolean;
  readonly onApprove: () => void;
  readonly onReject: () => void;
  readonly onTakeBack: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What the selected entries come to, and what can be done with them. */
export function SelectedWork(props: SelectedWorkProps) {
  const { entries, busy, onApprove, onReject, onTakeBack, onRemove, onClear } = props;
  const { t, formatQuantity, formatMoney } = useLanguage();
  const waiting = entries.filter(({ status }) => status === 'submitted').length;
  const approved = entries.filter(({ status }) => status === 'approved').length;
  const removable = entries.length - approved;
  const hours = addDecimals('0', ...entries.filter((entry) => entry.class === 'time').map(({ quantity }) => quantity));
  const noteOf = (count: number) =>
    count === entries.length ? {} : { note: t('shell.grid.someOf', { some: count, all: entries.length }) };
  const sums = [...new Set(entries.map(({ salesCurrency }) => salesCurrency))].map((currency) => ({
    label: t('entries.amount'),
    value: formatMoney(
      entries
        .filter((entry) => entry.salesCurrency === currency && entry.billingType === 'chargeable')
        .reduce((sum, { amount }) => sum + amount, 0),
      currency,
    ),
    ...(entries.some((entry) => entry.salesCurrency !== currency) && { secondary: true }),
  }));
  return (
    <SelectionDock
      count={entries.length}
      sums={[...(hours === '0' ? [] : [{ label: t('entries.hours'), value: formatQuantity(hours) }]), ...sums]}
      onClear={onClear}
    >
      {waiting > 0 && (
        <>
          <KeyButton
            label={t('entries.approve')}
            keyName={{ letter: 'entries.letter.approve' }}
            variant="primary"
            busy={busy}
            {...noteOf(waiting)}
            onPress={onApprove}
          />
          <KeyButton
            label={t('entries.reject')}
            keyName={{ letter: 'entries.letter.reject' }}
            variant="onSelection"
            busy={busy}
            {...noteOf(waiting)}
            onPress={onReject}
          />
        </>
      )}
      {approved > 0 && (
        <KeyButton
          label={t('entries.takeBack')}
          keyName="t"
          variant="onSelection"
          busy={busy}
          {...noteOf(approved)}
          onPress={onTakeBack}
        />
      )}
      {removable > 0 && (
        <KeyButton
          label={t('entries.remove')}
          keyName="Delete"
          variant="onSelection"
          busy={busy}
          {...noteOf(removable)}
          onPress={onRemove}
        />
      )}
    </SelectionDock>
  );
}
