import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { PaneForm } from '@renderer/components/PaneForm';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import { firstRunDates, runDates } from '@shared/billing/frequency';
import { FREQUENCY_PRESETS } from '@shared/billing/frequency-presets';
import { equalParts } from '@shared/billing/milestones';
import { isPlainDate, type PlainDate } from '@shared/dates';
import type { ContractLine } from '@shared/model/contract';
import type { RunRule } from '@shared/model/frequency';
import { useState } from 'react';
import classes from './Milestones.module.css';
import type { LineSums } from './milestone-rows';

interface PeriodicPaneProps {
  readonly lines: readonly ContractLine[];
  readonly sums: readonly LineSums[];
  readonly currency: string;
  readonly endDate: PlainDate | null;
  readonly onClose: () => void;
}

const PRESET = 'preset ';

/** Splits what is left of a price into equal milestones on the days of a frequency, told before it is done. */
export function PeriodicPane({ lines, sums, currency, endDate, onClose }: PeriodicPaneProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const notify = useNotice();
  const [draft, setDraft] = useState({
    contractLineId: lines[0]?.id ?? '',
    frequency: `${PRESET}${FREQUENCY_PRESETS[0].key}`,
    start: today,
    by: 'count' as 'count' | 'end',
    count: '12',
    end: endDate ?? '',
  });
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const choices = useFrequencyChoices();
  const saving = useAction('frequency.save');
  const generating = useAction('milestone.generatePeriodic');
  const failure = saving.failure ?? generating.failure;
  const rule = choices.find(({ value }) => value === draft.frequency)?.rule;
  const dates = rule === undefined ? [] : datesOf(rule, draft);
  const left = sums.find(({ contractLineId }) => contractLineId === draft.contractLineId)?.remainingAmount ?? 0;

  async function save(): Promise<void> {
    const chosen = choices.find(({ value }) => value === draft.frequency);
    if (chosen === undefined) return;
    let frequencyId = chosen.id;
    if (frequencyId === null) {
      const { period, runs, month, weekendRule } = chosen.rule;
      const saved = await saving.run({ changes: { name: chosen.label, period, runs: [...runs], month, weekendRule } });
      if (!saved.ok) return;
      frequencyId = saved.value.id;
    }
    const until = draft.by === 'count' ? { count: Number(draft.count) } : { end: draft.end };
    const { contractLineId, start } = draft;
    const result = await generating.run({ contractLineId, frequencyId, start, ...until });
    if (!result.ok) return;
    notify({ text: t('milestones.periodic.done', { count: result.value.milestones.length }) });
    onClose();
  }

  return (
    <PaneForm
      title={t('milestones.periodic.verb')}
      failure={failure}
      busy={saving.isRunning || generating.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      saveLabel={t('milestones.periodic.verb')}
    >
      {lines.length > 1 && (
        <SelectField
          label={t('milestones.field.line')}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.contractLineId}
          onChange={(contractLineId) => change({ contractLineId })}
        />
      )}
      <SelectField
        label={t('schedules.line.frequency')}
        options={choices.map(({ value, label }) => ({ value, label }))}
        value={draft.frequency}
        onChange={(frequency) => change({ frequency })}
      />
      <DateField
        label={t('milestones.periodic.start')}
        value={draft.start}
        today={today}
        onChange={(start) => change({ start })}
      />
      <SegmentedField
        label={t('milestones.periodic.by')}
        options={[
          { value: 'count' as const, label: t('milestones.periodic.byCount') },
          { value: 'end' as const, label: t('milestones.periodic.byEnd') },
        ]}
        value={draft.by}
        onChange={(by) => change({ by })}
      />
      {draft.by === 'count' ? (
        <DecimalField
          label={t('milestones.periodic.count')}
          value={draft.count}
          onChange={(count) => change({ count })}
        />
      ) : (
        <DateField
          label={t('milestones.periodic.end')}
          value={draft.end}
          today={today}
          error={generating.failure?.field === 'end' ? explain(generating.failure) : null}
          onChange={(end) => change({ end })}
        />
      )}
      <Reading dates={dates} left={left} currency={currency} />
    </PaneForm>
  );
}

interface FrequencyChoice {
  readonly value: string;
  readonly label: string;
  readonly rule: RunRule;
  /** Null where it is a usual one that the company does not have yet. */
  readonly id: string | null;
}

/** The company's frequencies, and the usual ones that it does not have yet. */
function useFrequencyChoices(): readonly FrequencyChoice[] {
  const { t } = useLanguage();
  const { data = [] } = useCall('frequency.list', {}, { collections: ['frequencies'] });
  const names = new Set(data.map(({ name }) => name.toLowerCase()));
  return [
    ...FREQUENCY_PRESETS.map(({ key, rule }): FrequencyChoice => {
      const label = t(`schedules.preset.${key}`);
      const own = data.find(({ name }) => name.toLowerCase() === label.toLowerCase());
      return { value: `${PRESET}${key}`, label, rule: own ?? { ...rule, runs: [...rule.runs] }, id: own?.id ?? null };
    }),
    ...data
      .filter(({ name }) => !FREQUENCY_PRESETS.some(({ key }) => t(`schedules.preset.${key}`) === name))
      .map(
        (frequency): FrequencyChoice => ({
          value: frequency.id,
          label: frequency.name,
          rule: frequency,
          id: frequency.id,
        }),
      ),
  ].filter(({ id, label }) => id !== null || !names.has(label.toLowerCase()));
}

/** No list is made longer than a call would make it. */
const MOST = 500;

function datesOf(
  rule: RunRule,
  draft: { start: string; by: 'count' | 'end'; count: string; end: string },
): PlainDate[] {
  if (!isPlainDate(draft.start)) return [];
  if (draft.by === 'end') return isPlainDate(draft.end) ? runDates(rule, draft.start, draft.end) : [];
  const count = Number(draft.count);
  return Number.isInteger(count) && count > 0 && count <= MOST ? firstRunDates(rule, draft.start, count) : [];
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
