import { useAction } from '@renderer/api/use-action';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { equalParts } from '@shared/billing/milestones';
import { toMinor } from '@shared/money';
import { useState } from 'react';
import { PeriodFields, usePeriod } from '../schedules/PeriodFields';
import type { AdvanceContract } from './AdvancePane';
import classes from './Advances.module.css';

interface PlanPaneProps {
  readonly contract: AdvanceContract;
  readonly onClose: () => void;
}

/** Shares a sum out over advances on the days of a frequency, told before it is done. */
export function PlanPane({ contract, onClose }: PlanPaneProps) {
  const { t, explain, formatMoney, formatDate } = useLanguage();
  const { currency, customers } = contract;
  const [description, setDescription] = useState('');
  const [amount, setAmount] = useState('');
  const [customerId, setCustomerId] = useState(customers[0]?.id ?? '');
  const [isTried, setIsTried] = useState(false);
  const period = usePeriod(contract.endDate);
  const planning = useAction('retainer.generate');
  const required = (text: string, label: string) =>
    isTried && text.trim() === '' ? t('shell.field.required', { label }) : null;
  const { failure } = planning;
  const count = period.dates.length;
  const sum = amount.trim() === '' ? 0 : toMinor(amount, currency);
  const parts = count > 0 && sum >= count ? equalParts(sum, count) : [];

  async function save(): Promise<void> {
    setIsTried(true);
    if (description.trim() === '' || amount.trim() === '') return;
    const taken = await period.take();
    if (taken === undefined) return;
    const result = await planning.run({
      contractId: contract.id,
      customerId,
      description: description.trim(),
      amount: sum,
      ...taken,
    });
    if (result.ok) onClose();
  }

  return (
    <PaneForm
      title={t('advances.plan.verb')}
      failure={period.failure ?? (failure?.field === 'amount' || failure?.field === 'end' ? null : failure)}
      busy={period.isSaving || planning.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      saveLabel={t('advances.plan.verb')}
    >
      <TextField
        label={t('advances.description')}
        value={description}
        autoFocus
        error={required(description, t('advances.description'))}
        onChange={setDescription}
      />
      {customers.length > 1 && (
        <SelectField
          label={t('advances.customer')}
          options={customers.map(({ id, name }) => ({ value: id, label: name }))}
          value={customerId}
          onChange={setCustomerId}
        />
      )}
      <DecimalField
        label={t('advances.plan.sum')}
        help={t('advances.amountHelp')}
        value={amount}
        decimals={2}
        unit={currency}
        error={required(amount, t('advances.plan.sum')) ?? (failure?.field === 'amount' ? explain(failure) : null)}
        onChange={setAmount}
      />
      <PeriodFields period={period} failure={failure} />
      <p className={classes.hint} aria-live="polite">
        {count === 0 && t('milestones.periodic.noDates')}
        {parts[0] !== undefined &&
          `${t('advances.plan.preview', { count, amount: formatMoney(parts[0], currency) })}: ${formatDate(period.dates[0] ?? '')} – ${formatDate(period.dates.at(-1) ?? '')}`}
      </p>
    </PaneForm>
  );
}
