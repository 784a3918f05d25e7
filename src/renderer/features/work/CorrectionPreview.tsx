import type { ApiOutput } from '@shared/api';
import type { Corrected } from '@shared/api/entries';
import { priceOriginText } from '@shared/price-origin';
import { unitAbbreviation } from '@shared/units';
import { Glyph } from '../../components/StatusGlyph';
import { useLanguage } from '../../language/context';
import classes from './Work.module.css';

type Correction = ApiOutput<'entry.correct'>;

/** So many rows are shown one by one; the sum is of all. */
const SHOWN = 20;

/** What a correction changes of each row, the old beside the new, what it does to the sum, and what it cannot do. */
export function CorrectionPreview({ correction }: { correction: Correction }) {
  const { t, formatMoney, formatAmountChange, explain } = useLanguage();
  const differencesOf = useDifferences();
  const { rows, totals, refused } = correction;
  const shown = rows.slice(0, SHOWN);
  return (
    <section className={classes.preview} aria-label={t('entries.correctDialog.preview')} aria-live="polite">
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('entries.correctDialog.field')}</th>
              <th scope="col">{t('entries.correctDialog.before')}</th>
              <th scope="col">{t('entries.correctDialog.after')}</th>
            </tr>
          </thead>
          {shown.map(({ id, description, before, after }) => (
            <tbody key={id}>
              <tr>
                <th scope="colgroup" colSpan={3}>
                  {description || before.task || before.category || before.projectName}
                </th>
              </tr>
              {differencesOf(before, after).map(({ label, from, to }) => (
                <tr key={label}>
                  <td>{label}</td>
                  <td className={classes.old}>{from}</td>
                  <td className={classes.figure}>{to}</td>
                </tr>
              ))}
            </tbody>
          ))}
          {rows.length > SHOWN && (
            <tbody>
              <tr>
                <td colSpan={3}>{t('entries.correctDialog.more', { count: rows.length - SHOWN })}</td>
              </tr>
            </tbody>
          )}
          <tfoot>
            {totals.map(({ currency, beforeAmount, afterAmount }) => (
              <tr key={currency}>
                <th scope="row">{t('entries.correctDialog.total', { currency })}</th>
                <td className={classes.figure}>{formatMoney(beforeAmount, currency)}</td>
                <td className={classes.figure}>
                  {formatMoney(afterAmount, currency)}
                  {afterAmount !== beforeAmount && ` (${formatAmountChange(afterAmount - beforeAmount, currency)})`}
                </td>
              </tr>
            ))}
          </tfoot>
        </table>
      )}
      {refused.slice(0, SHOWN).map(({ id, failure }) => (
        <p key={id} className={classes.warning}>
          <Glyph shape="mark" tone="warn" />
          {/* The call's schema knows the code of a refusal as a text only. */}
          {explain({ ...failure, code: failure.code as Parameters<typeof explain>[0]['code'] })}
        </p>
      ))}
    </section>
  );
}

interface Difference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The lines in which an entry differs, as they are shown. */
function useDifferences(): (before: Corrected, after: Corrected) => Difference[] {
  const { t, language, formatDate, formatQuantity, formatPrice, formatMoney } = useLanguage();
  const quantity = (value: string, { unit }: Corrected) => `${formatQuantity(value)} ${unitAbbreviation(unit, t)}`;
  const lines: readonly (readonly [string, (one: Corrected) => string])[] = [
    [t('entries.pane.project'), ({ projectName }) => projectName],
    [t('entries.pane.task'), ({ task }) => task],
    [t('entries.pane.date'), ({ date }) => formatDate(date)],
    [t('entries.pane.person'), ({ personName }) => personName],
    [t('entries.pane.role'), ({ roleName }) => roleName],
    [t('entries.pane.category'), ({ category }) => category],
    [t('entries.pane.quantity'), (one) => quantity(one.quantity, one)],
    [t('entries.correctDialog.billable'), (one) => quantity(one.billableQuantity, one)],
    [t('entries.column.price'), ({ price, currency }) => formatPrice(price, currency)],
    [t('entries.column.origin'), ({ priceOrigin }) => priceOriginText(priceOrigin, language)],
    [t('entries.pane.billing'), ({ billingType }) => t(`billing.billingType.${billingType}`)],
    [t('entries.pane.limit'), ({ limitStatus }) => t(`billing.limitStatus.${limitStatus}`)],
    [t('entries.column.amount'), ({ amount, currency }) => formatMoney(amount, currency)],
  ];
  return (before, after) =>
    lines
      .map(([label, show]) => ({ label, from: show(before), to: show(after) }))
      .filter(({ from, to }) => from !== to)
      .map(({ label, from, to }) => ({ label, from: from || '–', to: to || '–' }));
}
