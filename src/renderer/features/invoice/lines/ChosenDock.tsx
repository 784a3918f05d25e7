import { SelectionDock } from '@renderer/components/SelectionDock';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Invoice } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';

interface ChosenDockProps {
  /** With what is typed. */
  readonly invoice: Invoice;
  readonly chosen: ReadonlySet<string>;
  readonly onClear: () => void;
  readonly onChange: () => void;
  readonly onTakeOff: () => void;
}

/** Lines that are chosen to be changed together, what they come to, and what can be done with all of them. */
export function ChosenDock({ invoice, chosen, onClear, onChange, onTakeOff }: ChosenDockProps) {
  const { t, formatMoney } = useLanguage();
  const lines = invoice.lines.filter(({ id }) => chosen.has(id));
  const net = addAmounts(lines.map(({ netAmount }) => netAmount));
  return (
    <SelectionDock
      count={lines.length}
      countLabel={t('draft.chosen', { count: lines.length })}
      sums={[{ label: t('invoice.total.net'), value: formatMoney(net, invoice.currency) }]}
      onClear={onClear}
    >
      <KeyButton label={t('draft.bulk.verb')} keyName="m" variant="primary" onPress={onChange} />
      <KeyButton
        label={t('invoice.line.takeOff')}
        keyName="Delete"
        ownKey={false}
        variant="onSelection"
        onPress={onTakeOff}
      />
    </SelectionDock>
  );
}
