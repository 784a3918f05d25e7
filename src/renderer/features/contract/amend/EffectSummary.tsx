import { AmountText, Figures } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import classes from './Amend.module.css';

type Effect = ApiOutput<'contract.amend'>['effect'];

/** So many rows are shown; the sentence above them counts all. */
const SHOWN = 8;

/** What changed terms do to work that waits to be billed: how many rows, from what to what, and which. */
export function EffectSummary({ effect, currency }: { effect: Effect; currency: string }) {
  const { t, formatMoney, formatDate } = useLanguage();
  const { changes, changedCount, reevaluatedCount, keptCount, beforeAmount, afterAmount } = effect;
  const said =
    changedCount > 0
      ? t('contractChanges.effect.changes', {
          count: changedCount,
          before: formatMoney(beforeAmount, currency),
          after: formatMoney(afterAmount, currency),
        })
      : reevaluatedCount > 0
        ? t('contractChanges.effect.same', { count: reevaluatedCount })
        : t('contractChanges.effect.none');
  const worth = (row: Effect['changes'][number]['before']) => (
    <AmountText amount={row?.billingType === 'chargeable' ? row.amount : null} currency={currency} />
  );
  return (
    <>
      <p>
        {said} {keptCount > 0 && t('contractChanges.effect.kept', { count: keptCount })}
      </p>
      {changes.length > 0 && (
        <table className={classes.table} aria-label={t('contractChanges.effect.title')}>
          <thead>
            <tr>
              <th scope="col">{t('contractChanges.effect.date')}</th>
              <th scope="col">{t('contractChanges.effect.work')}</th>
              <th scope="col" className={classes.end}>
                {t('contractChanges.difference.before')}
              </th>
              <th scope="col" className={classes.end}>
                {t('contractChanges.difference.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map((row, index) => (
              // Rows of one entry may share everything but their place.
              <tr key={`${row.entryId} ${index.toString()}`}>
                <td>
                  <Figures>{formatDate(row.date)}</Figures>
                </td>
                <td className={classes.work} title={row.description}>
                  {[row.description, row.customerName].filter((text) => text !== '').join(', ')}
                </td>
                <td className={classes.end}>{worth(row.before)}</td>
                <td className={classes.end}>{worth(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changedCount > SHOWN && (
        <p className={classes.quiet}>{t('contractChanges.effect.more', { count: changedCount - SHOWN })}</p>
      )}
    </>
  );
}
