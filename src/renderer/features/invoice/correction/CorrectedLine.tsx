import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { CorrectionsView } from '@shared/api/correction-view';
import { unitAbbreviation } from '@shared/units';
import { CornerDownRight } from 'lucide-react';
import classes from './Correction.module.css';

export type CorrectedTo = CorrectionsView['lines'][number];

/** Beneath a line that was corrected: what of it is billed now, and by which document. */
export function CorrectedLine({ corrected, currency }: { corrected: CorrectedTo; currency: string }) {
  const { t, formatQuantity, formatAmount } = useLanguage();
  const go = useGo();
  const { invoiceId, number } = corrected;
  const text = t('correction.line.now', {
    quantity: formatQuantity(corrected.quantity),
    unit: unitAbbreviation(corrected.unit, t),
    amount: formatAmount(corrected.netAmount, currency),
  });
  const by =
    number === null ? t('correction.dialog.correctedByUnnumbered') : t('correction.dialog.correctedBy', { number });
  return (
    <td className={classes.detail}>
      <span className={classes.was}>
        <CornerDownRight size={13} aria-hidden />
        <span>{text}</span>
        <TextButton onPress={() => go('/invoices/$invoiceId', { invoiceId })}>{by}</TextButton>
      </span>
    </td>
  );
}
