import { useAction } from '@renderer/api/use-action';
import { DateField } from '@renderer/components/fields/DateField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { SavedCheck } from '@renderer/components/record/SavedChoices';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { ApiInput } from '@shared/api';
import type { FrequencyRow } from '@shared/api/schedules';
import { FREQUENCY_PRESETS } from '@shared/billing/frequency-presets';
import { isPlainDate } from '@shared/dates';
import type { ContractLine } from '@shared/model/contract';
import { useRef, useState } from 'react';
import classes from './Schedules.module.css';
import type { LineScheduling } from './use-line-scheduling';

interface LineScheduleProps {
  readonly line: ContractLine;
  readonly frequencies: readonly FrequencyRow[];
  readonly scheduling: LineScheduling;
  readonly onNewFrequency: () => void;
}

const BY_HAND = '';
const NEW = 'new';
const PRESET = 'preset ';

/** How one line is invoiced: by a frequency from a day on, or at a fixed price by its milestones. */
export function LineSchedule(props: LineScheduleProps) {
  const { t } = useLanguage();
  const { line } = props;
  return (
    <>
      <span className={classes.lineName} title={line.name}>
        {line.name}
        <span className={classes.lineMeta}>{t(`billing.billingMethod.${line.billingMethod}`)}</span>
      </span>
      {line.billingMethod === 'fixedPrice' ? <ByMilestones {...props} /> : <ByFrequency {...props} />}
    </>
  );
}

function ByMilestones({ line }: LineScheduleProps) {
  const { t } = useLanguage();
  const save = useSaveLine();
  return (
    <span className={classes.lineWide}>
      <SavedCheck
        label={t('schedules.line.milestonesOnDate')}
        value={line.invoiceMilestonesOnDate}
        onSave={(invoiceMilestonesOnDate) => save(line, { invoiceMilestonesOnDate })}
      />
    </span>
  );
}

function ByFrequency({ line, frequencies, scheduling, onNewFrequency }: LineScheduleProps) {
  const { t } = useLanguage();
  const save = useSaveLine();
  const names = new Set(frequencies.map(({ name }) => name.toLowerCase()));
  const missing = FREQUENCY_PRESETS.map(({ key }) => ({ key, label: t(`schedules.preset.${key}`) })).filter(
    ({ label }) => !names.has(label.toLowerCase()),
  );
  const options = [
    { value: BY_HAND, label: t('schedules.line.byHand') },
    ...frequencies.map(({ id, name }) => ({ value: id, label: name })),
    ...missing.map(({ key, label }) => ({ value: `${PRESET}${key}`, label })),
    { value: NEW, label: t('schedules.line.newFrequency') },
  ];
  const choose = (value: string) => {
    if (value === NEW) return onNewFrequency();
    const preset = FREQUENCY_PRESETS.find(({ key }) => value === `${PRESET}${key}`);
    if (preset !== undefined) return void scheduling.choosePreset(line, preset.key);
    scheduling.choose(line, value === BY_HAND ? null : value);
  };
  return (
    <>
      <SelectField
        label={t('schedules.line.frequency')}
        options={options}
        value={line.frequencyId ?? BY_HAND}
        onChange={choose}
      />
      <BillingStart key={line.billingStart} line={line} scheduling={scheduling} />
      <SavedCheck
        label={t('schedules.line.approvedIsReady')}
        value={line.treatApprovedAsReady}
        onSave={(treatApprovedAsReady) => save(line, { treatApprovedAsReady })}
      />
    </>
  );
}

/** For what is saved beside its own field, where a refusal is shown too. */
function useSaveLine() {
  const { run } = useAction('schedule.setUp');
  return ({ id, revision }: ContractLine, changes: ApiInput<'schedule.setUp'>['changes']) =>
    run({ contractLineId: id, revision, changes });
}

/** The first day of a schedule. It is read with every key, but laid out only when the field is left. */
function BillingStart({ line, scheduling }: Pick<LineScheduleProps, 'line' | 'scheduling'>) {
  const { t } = useLanguage();
  const { today } = useStatus();
  const [typed, setTyped] = useState(line.billingStart ?? '');
  // A day chosen in the calendar is there and done in one step, before it is drawn.
  const latest = useRef(typed);
  return (
    <DateField
      label={t('schedules.line.start')}
      value={typed}
      today={today}
      disabled={line.frequencyId === null}
      onChange={(billingStart) => {
        latest.current = billingStart;
        setTyped(billingStart);
      }}
      onDone={() => {
        const billingStart = latest.current;
        if (isPlainDate(billingStart) && billingStart !== line.billingStart) scheduling.change(line, { billingStart });
      }}
    />
  );
}
