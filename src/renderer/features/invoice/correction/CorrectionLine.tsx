import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { returnedBy, staysAmount } from '@shared/billing/corrections';
import type { InvoiceLine } from '@shared/model/invoice';
import { unitAbbreviation } from '@shared/units';
import { CornerDownRight } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Correction.module.css';

/** Beneath a correcting line, whose amount is the difference: what was billed, what stays, what can be billed again. */
export function CorrectionLine({ line, currency }: { line: InvoiceLine; currency: string }) {
  const { t, formatQuantity, formatPrice, formatAmount } = useLanguage();
  const { correction } = line;
  if (correction === null) return null;
  const billed = t('correction.line.billed', {
    quantity: formatQuantity(correction.quantity),
    unit: unitAbbreviation(correction.unit, t),
    price: formatPrice(correction.price, currency),
  });
  const isCharged = line.billingType === 'chargeable';
  const back = returnedBy(line, currency);
  const quantity = back.quantity === '0' ? '' : `${formatQuantity(back.quantity)} ${unitAbbreviation(line.unit, t)}`;
  const backLabel =
    line.transactionClass === 'milestone' ? t('correction.line.milestoneBack') : t('correction.line.back');
  const was = isCharged ? `${billed} = ${formatAmount(correction.netAmount, currency)}` : billed;
  return (
    <td className={classes.detail}>
      <span className={classes.was}>
        <CornerDownRight size={13} aria-hidden />
        <span title={was}>{was}</span>
      </span>
      <Figure label={t('correction.line.stays')}>
        {isCharged ? (
          <AmountText amount={staysAmount(line)} currency={currency} />
        ) : (
          `${formatQuantity(line.quantity)} ${unitAbbreviation(line.unit, t)}`
        )}
      </Figure>
      <span className={classes.outcome}>
        {(back.amount !== 0 || quantity !== '') && (
          <Figure label={backLabel}>
            {quantity === '' ? <AmountText amount={back.amount} currency={currency} /> : quantity}
          </Figure>
        )}
        {back.writtenOffAmount !== 0 && (
          <Figure label={t('correction.line.writtenOff')} tone="warn">
            <AmountText amount={back.writtenOffAmount} currency={currency} />
          </Figure>
        )}
      </span>
    </td>
  );
}

function Figure({ label, tone, children }: { label: string; tone?: 'warn'; children: ReactNode }) {
  return (
    <span className={classes.figure} data-tone={tone}>
      <span className={classes.figureLabel}>{label}</span>
      {children}
    </span>
  );
}
