import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import { firstRunDates, runDates } from '@shared/billing/frequency';
import { FREQUENCY_PRESETS } from '@shared/billing/frequency-presets';
import { isPlainDate, type PlainDate } from '@shared/dates';
import type { Failure } from '@shared/failure';
import type { RunRule } from '@shared/model/frequency';
import { useState } from 'react';

const PRESET = 'preset ';

interface PeriodDraft {
  readonly frequency: string;
  readonly start: string;
  readonly by: 'count' | 'end';
  readonly count: string;
  readonly end: string;
}

/** What a call takes that makes something on the days of a frequency. */
export interface PeriodInput {
  readonly frequencyId: string;
  readonly start: string;
  readonly count?: number;
  readonly end?: string;
}

export interface Period {
  readonly draft: PeriodDraft;
  readonly change: (part: Partial<PeriodDraft>) => void;
  readonly choices: readonly FrequencyChoice[];
  /** The days that it falls on, with the very arithmetic of the call. */
  readonly dates: readonly PlainDate[];
  /** Makes a usual frequency that the company does not have yet; undefined where that is refused. */
  readonly take: () => Promise<PeriodInput | undefined>;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
}

/** A frequency from a day on, so many times or up to a day, as it is being chosen. */
export function usePeriod(endDate: PlainDate | null): Period {
  const { today } = useStatus();
  const [draft, setDraft] = useState<PeriodDraft>({
    frequency: `${PRESET}${FREQUENCY_PRESETS[0].key}`,
    start: today,
    by: 'count',
    count: '12',
    end: endDate ?? '',
  });
  const choices = useFrequencyChoices();
  const saving = useAction('frequency.save');
  const chosen = choices.find(({ value }) => value === draft.frequency);
  async function take(): Promise<PeriodInput | undefined> {
    if (chosen === undefined) return undefined;
    const { start } = draft;
    const until = draft.by === 'count' ? { count: Number(draft.count) } : { end: draft.end };
    if (chosen.id !== null) return { frequencyId: chosen.id, start, ...until };
    const { period, runs, month, weekendRule } = chosen.rule;
    const saved = await saving.run({ changes: { name: chosen.label, period, runs: [...runs], month, weekendRule } });
    return saved.ok ? { frequencyId: saved.value.id, start, ...until } : undefined;
  }
  return {
    draft,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    choices,
    dates: chosen === undefined ? [] : datesOf(chosen.rule, draft),
    take,
    isSaving: saving.isRunning,
    failure: saving.failure,
  };
}

/** `failure` is that of the call: what is wrong with the end is said at its field. */
export function PeriodFields({ period, failure }: { period: Period; failure: Failure | null }) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const { draft, change, choices } = period;
  return (
    <>
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
          error={failure?.field === 'end' ? explain(failure) : null}
          onChange={(end) => change({ end })}
        />
      )}
    </>
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

function datesOf(rule: RunRule, draft: PeriodDraft): PlainDate[] {
  if (!isPlainDate(draft.start)) return [];
  if (draft.by === 'end') return isPlainDate(draft.end) ? runDates(rule, draft.start, draft.end) : [];
  const count = Number(draft.count);
  return Number.isInteger(count) && count > 0 && count <= MOST ? firstRunDates(rule, draft.start, count) : [];
}
