import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { subtractDecimals } from '@shared/decimal';
import type { InvoiceLine, Remainder } from '@shared/model/invoice';
import { unitAbbreviation } from '@shared/units';
import { useEffect, useRef, useState } from 'react';
import classes from './Dock.module.css';

const REMAINDERS: readonly Remainder[] = ['defer', 'writeOff', 'complimentary'];

interface RemainderQuestionProps {
  readonly line: InvoiceLine;
  /** The quantity was taken with Enter: the answer is the next thing, and the focus goes there. */
  readonly takesFocus: boolean;
  readonly onChoose: (remainder: Remainder) => void;
  /** Answered with Enter, Esc or the button: back to the line. */
  readonly onDone: () => void;
}

/** Asks at once what becomes of what was taken off a line. It is back in the backlog unless the answer is another. */
export function RemainderQuestion({ line, takesFocus, onChoose, onDone }: RemainderQuestionProps) {
  const { t, formatQuantity } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [takesFocus]);
  // The answer shows at once; what is saved has the last word.
  const saved = line.remainder ?? 'defer';
  const [chosen, setChosen] = useState(saved);
  useEffect(() => setChosen(saved), [saved]);
  const quantity = subtractDecimals(line.origin.quantity, line.quantity);
  const question = t('invoice.edited.ask', {
    quantity: formatQuantity(quantity, 0),
    unit: unitAbbreviation(line.unit, t),
    line: line.name,
  });
  return (
    <div
      ref={box}
      className={classes.ask}
      role="status"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <RadioField
        label={question}
        options={REMAINDERS.map((value) => ({ value, label: t(`billing.remainder.${value}`) }))}
        value={chosen}
        onChange={(remainder) => {
          setChosen(remainder);
          onChoose(remainder);
        }}
      />
      <KeyButton label={t('invoice.edited.done')} keyName="Enter" ownKey={false} size="small" onPress={onDone} />
    </div>
  );
}
