import { useAction } from '@renderer/api/use-action';
import { SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import { milestoneSums, nextProgress, type ProgressStep } from '@shared/billing/milestones';
import { isDecimal } from '@shared/decimal';
import { type Failure, Refusal } from '@shared/failure';
import type { ContractLine, Milestone } from '@shared/model/contract';
import { toMinor } from '@shared/money';
import { useState } from 'react';
import classes from './Milestones.module.css';

interface ProgressPaneProps {
  /** The lines that are billed by progress. */
  readonly lines: readonly ContractLine[];
  readonly milestones: readonly Milestone[];
  readonly currency: string;
  readonly onClose: () => void;
}

type Measure = 'percent' | 'amount' | 'toPercent';

const MEASURES: readonly Measure[] = ['percent', 'toPercent', 'amount'];

/** The next part of a price: how much of it, and what remains. */
export function ProgressPane({ lines, milestones, currency, onClose }: ProgressPaneProps) {
  const { t, explain, formatMoney } = useLanguage();
  const { today } = useStatus();
  const notify = useNotice();
  const [draft, setDraft] = useState({
    contractLineId: lines[0]?.id ?? '',
    measure: 'percent' as Measure,
    value: '',
    name: '',
    date: today,
  });
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const billing = useAction('milestone.progress');
  const line = lines.find(({ id }) => id === draft.contractLineId);
  const own = milestones.filter(({ contractLineId }) => contractLineId === draft.contractLineId);
  const step = stepOf(draft.measure, draft.value, currency);
  const next = line === undefined || step === null ? null : tried(line, own, step, currency);
  const remaining = line === undefined ? null : milestoneSums(line, own).remainingAmount;
  const isOfName = billing.failure?.field === 'changes.name';

  async function save(): Promise<void> {
    if (step === null) return;
    const { contractLineId, name, date } = draft;
    const result = await billing.run({ contractLineId, date, ...step, ...(name.trim() !== '' && { name }) });
    if (!result.ok) return;
    notify({ text: t('milestones.progress.done', { amount: formatMoney(result.value.wholeAmount, currency) }) });
    onClose();
  }

  return (
    <PaneForm
      title={t('milestones.progress.title')}
      failure={isOfName ? null : billing.failure}
      busy={billing.isRunning || step === null}
      onSave={() => void save()}
      onClose={onClose}
      saveLabel={t('milestones.progress.make')}
    >
      {lines.length > 1 && (
        <SelectField
          label={t('milestones.field.line')}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.contractLineId}
          onChange={(contractLineId) => change({ contractLineId })}
        />
      )}
      <SegmentedField
        label={t('milestones.progress.measure')}
        options={MEASURES.map((value) => ({
          value,
          label: t(`milestones.progress.${value === 'toPercent' ? 'upTo' : value}`),
        }))}
        value={draft.measure}
        onChange={(measure) => change({ measure })}
      />
      <DecimalField
        label={t(`milestones.progress.${draft.measure}`)}
        value={draft.value}
        unit={draft.measure === 'amount' ? currency : '%'}
        {...(draft.measure === 'amount' && { decimals: 2 })}
        error={next !== null && 'code' in next ? explain(next) : null}
        onChange={(value) => change({ value })}
      />
      {next !== null && 'amount' in next && remaining !== null && (
        <p className={classes.reading} aria-live="polite">
          {t('milestones.progress.makes', {
            amount: formatMoney(next.amount, currency),
            remaining: formatMoney(remaining - next.amount, currency),
          })}
        </p>
      )}
      <TextField
        label={t('milestones.progress.name')}
        help={t('milestones.progress.nameHelp')}
        value={draft.name}
        optional
        error={isOfName && billing.failure !== null ? explain(billing.failure) : null}
        onChange={(name) => change({ name })}
      />
      <DateField
        label={t('milestones.field.date')}
        value={draft.date}
        today={today}
        onChange={(date) => change({ date })}
      />
    </PaneForm>
  );
}

function stepOf(measure: Measure, value: string, currency: string): ProgressStep | null {
  if (!isDecimal(value)) return null;
  if (measure === 'percent') return { percent: value };
  return measure === 'toPercent' ? { toPercent: value } : { amount: toMinor(value, currency) };
}

/** What the call would make, or why it would be refused. */
function tried(
  line: ContractLine,
  rows: readonly Milestone[],
  step: ProgressStep,
  currency: string,
): { amount: number } | Failure {
  try {
    return { amount: nextProgress(line, rows, step, currency).amount };
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
