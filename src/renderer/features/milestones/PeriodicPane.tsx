import { useAction } from '@renderer/api/use-action';
import { SelectField } from '@renderer/components/fields/SelectField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { equalParts } from '@shared/billing/milestones';
import type { PlainDate } from '@shared/dates';
import type { ContractLine } from '@shared/model/contract';
import { useState } from 'react';
import { PeriodFields, usePeriod } from '../schedules/PeriodFields';
import classes from './Milestones.module.css';
import type { LineSums } from './milestone-rows';

interface PeriodicPaneProps {
  readonly lines: readonly ContractLine[];
  readonly sums: readonly LineSums[];
  readonly currency: string;
  readonly endDate: PlainDate | null;
  readonly onClose: () => void;
}

/** Splits what is left of a price into equal milestones on the days of a frequency, told before it is done. */
export function PeriodicPane({ lines, sums, currency, endDate, onClose }: PeriodicPaneProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const [contractLineId, setContractLineId] = useState(lines[0]?.id ?? '');
  const period = usePeriod(endDate);
  const generating = useAction('milestone.generatePeriodic');
  const left = sums.find((sum) => sum.contractLineId === contractLineId)?.remainingAmount ?? 0;

  async function save(): Promise<void> {
    const taken = await period.take();
    if (taken === undefined) return;
    const result = await generating.run({ contractLineId, ...taken });
    if (!result.ok) return;
    notify({ text: t('milestones.periodic.done', { count: result.value.milestones.length }) });
    onClose();
  }

  return (
    <PaneForm
      title={t('milestones.periodic.verb')}
      failure={period.failure ?? generating.failure}
      busy={period.isSaving || generating.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      saveLabel={t('milestones.periodic.verb')}
    >
      {lines.length > 1 && (
        <SelectField
          label={t('milestones.field.line')}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={contractLineId}
          onChange={setContractLineId}
        />
      )}
      <PeriodFields period={period} failure={generating.failure} />
      <Reading dates={period.dates} left={left} currency={currency} />
    </PaneForm>
  );
}

/** What will be made, with the very arithmetic that makes it. */
function Reading({ dates, left, currency }: { dates: readonly PlainDate[]; left: number; currency: string }) {
  const { t, formatMoney, formatDate } = useLanguage();
  const count = dates.length;
  if (count === 0) return <p className={classes.reading}>{t('milestones.periodic.noDates')}</p>;
  if (left < count) return null;
  const parts = equalParts(left, count);
  const [first = 0] = parts;
  const last = parts.at(-1) ?? 0;
  return (
    <p className={classes.reading} aria-live="polite">
      {t('milestones.periodic.preview', { count, amount: formatMoney(first, currency) })}
      {last !== first && `, ${t('milestones.periodic.last', { amount: formatMoney(last, currency) })}`}
      {`: ${formatDate(dates[0] ?? '')} – ${formatDate(dates.at(-1) ?? '')}`}
    </p>
  );
}
