import { useAction } from '@renderer/api/use-action';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { PaneForm } from '@renderer/components/PaneForm';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { FrequencyRow } from '@shared/api/schedules';
import { FREQUENCY_PRESETS } from '@shared/billing/frequency-presets';
import { FREQUENCY_PERIODS, type Frequency, type FrequencyPeriod, type RunRule } from '@shared/model/frequency';
import { useState } from 'react';
import { MonthField } from './MonthField';
import { NextDates } from './NextDates';
import { freshRun } from './RunDayFields';
import { RunDays } from './RunDays';
import classes from './Schedules.module.css';

interface FrequencyPaneProps {
  /** Null makes a new one. */
  readonly frequency: FrequencyRow | null;
  readonly onClose: () => void;
  readonly onSaved?: (frequency: Frequency) => void;
}

const FRESH: RunRule & { readonly name: string } = {
  name: '',
  period: 'monthly',
  runs: [{ kind: 'lastDay' }],
  month: 1,
  weekendRule: 'none',
};

/** A frequency with the days it gives, as they change while it is edited. */
export function FrequencyPane({ frequency, onClose, onSaved }: FrequencyPaneProps) {
  const { t, explain } = useLanguage();
  const notify = useNotice();
  const [draft, setDraft] = useState<RunRule & { readonly name: string }>(frequency ?? FRESH);
  const [isNameMissing, setNameMissing] = useState(false);
  const saving = useAction('frequency.save');
  const removing = useAction('frequency.remove');
  const failure = saving.failure ?? removing.failure;
  const ofName = failure?.field === 'changes.name';
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    if (part.name !== undefined) setNameMissing(false);
  };
  const choosePeriod = (period: FrequencyPeriod) =>
    change({ period, runs: [freshRun(period)], month: period === 'quarterly' ? 3 : period === 'yearly' ? 12 : 1 });

  async function save(): Promise<void> {
    if (draft.name.trim() === '') {
      setNameMissing(true);
      return;
    }
    const { name, period, runs, month, weekendRule } = draft;
    const changes = { name, period, runs, month, weekendRule };
    const result = await saving.run(
      frequency === null ? { changes } : { id: frequency.id, revision: frequency.revision, changes },
    );
    if (!result.ok) return;
    onSaved?.(result.value);
    onClose();
  }

  async function remove({ id, name }: FrequencyRow): Promise<void> {
    const result = await removing.run({ id });
    if (!result.ok) return;
    notify({ text: t('schedules.frequencyRemoved', { name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(frequency === null ? 'schedules.newFrequency' : 'schedules.oneFrequency')}
      failure={ofName ? null : failure}
      busy={saving.isRunning || removing.isRunning}
      onSave={() => void save()}
      onClose={onClose}
      verbs={
        frequency !== null && (
          <KeyButton label={t('schedules.remove')} variant="danger" onPress={() => void remove(frequency)} />
        )
      }
    >
      {frequency === null && (
        <section className={classes.runGroup} aria-label={t('schedules.usual')}>
          <h3 className={classes.partTitle}>{t('schedules.usual')}</h3>
          <div className={classes.presets}>
            {FREQUENCY_PRESETS.map(({ key, rule }) => (
              <TextButton
                key={key}
                onPress={() => change({ name: t(`schedules.preset.${key}`), ...rule, runs: [...rule.runs] })}
              >
                {t(`schedules.preset.${key}`)}
              </TextButton>
            ))}
          </div>
        </section>
      )}
      <TextField
        label={t('schedules.field.name')}
        value={draft.name}
        autoFocus
        error={
          isNameMissing
            ? t('shell.field.required', { label: t('schedules.field.name') })
            : ofName && failure !== null
              ? explain(failure)
              : null
        }
        onChange={(name) => change({ name })}
      />
      <SelectField
        label={t('schedules.field.period')}
        options={FREQUENCY_PERIODS.map((value) => ({ value, label: t(`schedules.period.${value}`) }))}
        value={draft.period}
        onChange={choosePeriod}
      />
      <MonthField rule={draft} onChange={(month) => change({ month })} />
      <RunDays rule={draft} onChange={(runs) => change({ runs })} />
      <SelectField
        label={t('schedules.field.weekend')}
        options={(['none', 'next', 'previous'] as const).map((value) => ({
          value,
          label: t(`schedules.weekend.${value}`),
        }))}
        value={draft.weekendRule}
        onChange={(weekendRule) => change({ weekendRule })}
      />
      <NextDates rule={draft} />
    </PaneForm>
  );
}
