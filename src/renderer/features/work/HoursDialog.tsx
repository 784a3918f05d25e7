import { compareDecimals, divideDecimals, multiplyDecimals } from '@shared/decimal';
import { unitAbbreviation } from '@shared/units';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { DecimalField } from '../../components/fields/DecimalField';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';
import classes from './Work.module.css';

/** What is to be charged of an entry. */
export interface Billable {
  readonly id: string;
  readonly quantity: string;
}

interface HoursDialogProps {
  /** Entries that wait; those that are not chargeable are approved as they are. */
  readonly entries: readonly EntryRow[];
  readonly busy: boolean;
  readonly onApprove: (billable: readonly Billable[]) => void;
  readonly onClose: () => void;
}

/** A part of a quantity, to the hundredth that hours are counted in. */
const partOf = (quantity: string, percent: string) => divideDecimals(multiplyDecimals(quantity, percent), '100', 2);

/** Approving with more or fewer hours to charge than were worked: each by itself, or all by a percent. */
export function HoursDialog({ entries, busy, onApprove, onClose }: HoursDialogProps) {
  const { t, formatDate, formatQuantity } = useLanguage();
  const charged = entries.filter(
    ({ billingType, chargeableReason }) =>
      // One of which nothing was to be charged may be charged again.
      billingType === 'chargeable' || chargeableReason.kind === 'lowered',
  );
  const [percent, setPercent] = useState('');
  const [billable, setBillable] = useState<ReadonlyMap<string, string>>(
    () => new Map(charged.map((entry) => [entry.id, entry.billableQuantity ?? entry.quantity])),
  );
  const quantityOf = (id: string) => billable.get(id) ?? '';
  const isWrong = (quantity: string) => quantity === '' || compareDecimals(quantity, '0') < 0;
  const wrong = charged.some(({ id }) => isWrong(quantityOf(id)));
  const set = (id: string, quantity: string) => setBillable(new Map(billable).set(id, quantity));
  const setAll = (value: string) => {
    setPercent(value);
    if (isWrong(value)) return;
    setBillable(new Map(charged.map(({ id, quantity }) => [id, partOf(quantity, value)])));
  };
  const others = entries.length - charged.length;
  return (
    <Dialog
      title={t('entries.hoursDialog.title', { count: charged.length })}
      confirmLabel={t('entries.approve')}
      wide
      busy={busy}
      disabledReason={wrong ? t('entries.hoursDialog.negative') : null}
      onConfirm={() => onApprove(charged.map(({ id }) => ({ id, quantity: quantityOf(id) })))}
      onClose={onClose}
    >
      <p>{t('entries.hoursDialog.explain')}</p>
      {charged.length > 1 && (
        <div className={classes.percent}>
          <DecimalField label={t('entries.hoursDialog.all')} value={percent} unit="%" onChange={setAll} />
        </div>
      )}
      <div className={classes.hours}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('entries.column.description')}</th>
              <th scope="col">{t('entries.column.date')}</th>
              <th scope="col" data-align="end">
                {t('entries.hoursDialog.worked')}
              </th>
              <th scope="col" data-align="end">
                {t('entries.hoursDialog.charged')}
              </th>
            </tr>
          </thead>
          <tbody>
            {charged.map(({ id, date, description, task, category, personName, quantity, unit }) => {
              const subject = description || task || category || personName;
              return (
                <tr key={id}>
                  <td>
                    <span className={classes.subject}>{subject}</span>
                    {personName !== '' && <span className={classes.role}>{personName}</span>}
                  </td>
                  <td className={classes.figure}>{formatDate(date)}</td>
                  <td className={classes.figure} data-align="end">
                    {`${formatQuantity(quantity)} ${unitAbbreviation(unit, t)}`}
                  </td>
                  <td data-align="end">
                    <DecimalField
                      label={t('entries.hoursDialog.chargedOf', { subject })}
                      value={quantityOf(id)}
                      decimals={2}
                      unit={unitAbbreviation(unit, t)}
                      onChange={(value) => set(id, value)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {others > 0 && <p className={classes.note}>{t('entries.hoursDialog.others', { count: others })}</p>}
    </Dialog>
  );
}
