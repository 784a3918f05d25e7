import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import classes from './Amend.module.css';

type Difference = ApiOutput<'contract.versions'>[number]['differences'][number];

const PERCENTS: readonly Difference['field'][] = ['discountPercent', 'surchargePercent', 'share'];
const ABOUT_CHARGING: readonly Difference['field'][] = ['role', 'category', 'task'];

/** What is not the same in two versions: of what, what it was, what it is. */
export function DifferenceList({ differences, currency }: { differences: readonly Difference[]; currency: string }) {
  const { t, formatMoney, formatPercent, formatDate, formatDecimal } = useLanguage();
  const { currency: own } = useCompany();

  function wordsOf({ field }: Difference, value: Difference['before']): string {
    if (value === null) return t('contractChanges.difference.nothing');
    if (typeof value === 'number') {
      if (field === 'sharePaymentTerms') return String(value);
      return formatMoney(value, field === 'estimatedCostAmount' ? own : currency);
    }
    if (typeof value === 'boolean') {
      if (ABOUT_CHARGING.includes(field)) {
        return t(value ? 'billing.billingType.chargeable' : 'billing.billingType.nonChargeable');
      }
      return t(value ? 'contractChanges.difference.yes' : 'contractChanges.difference.no');
    }
    if (PERCENTS.includes(field)) return formatPercent(value);
    if (field === 'endDate') return formatDate(value);
    if (field === 'fixedExchangeRate') return formatDecimal(value);
    if (field === 'billingMethod')
      return value === 'fixedPrice' || value === 'timeAndMaterial' ? t(`billing.billingMethod.${value}`) : value;
    return value;
  }

  function subjectOf({ field, lineName, subjectName }: Difference): string {
    const isClass = field === 'includes';
    const of = isClass && isEntryClass(subjectName) ? t(`billing.transactionClass.${subjectName}`) : subjectName;
    const what = t(`contractChanges.difference.field.${field}`);
    return [lineName, what, of].filter((text) => text !== '').join(', ');
  }

  return (
    <table className={classes.table} aria-label={t('contractChanges.difference.title')}>
      <thead>
        <tr>
          <th scope="col">{t('contractChanges.difference.what')}</th>
          <th scope="col" className={classes.end}>
            {t('contractChanges.difference.before')}
          </th>
          <th scope="col" className={classes.end}>
            {t('contractChanges.difference.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={`${difference.lineId} ${difference.field} ${difference.subject}`}>
            <th scope="row">{subjectOf(difference)}</th>
            <td className={classes.end}>{wordsOf(difference, difference.before)}</td>
            <td className={classes.end}>{wordsOf(difference, difference.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isEntryClass(text: string): text is 'time' | 'expense' | 'material' | 'fee' {
  return ['time', 'expense', 'material', 'fee'].includes(text);
}
