import { addDays, partsOf } from '@shared/dates';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields/DateField';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import { useNotice } from '../../shell/notices';
import { useStatus } from '../../shell/status';
import classes from './People.module.css';
import { errorsOf } from './pane-errors';
import type { PriceList } from './use-people-data';

/** What raised prices are rounded to; `-` is the smallest coin. */
const STEPS = ['-', '1', '5', '10', '50'] as const;

/** Behind the list's end, or the next New Year. */
function nextStart({ end }: PriceList, today: string): string {
  return end === null ? `${partsOf(today).year + 1}-01-01` : addDays(end, 1);
}

/** `Rates 2026` becomes `Rates 2027`; a name without the year is kept, with the new one behind it. */
function nextName(name: string, start: string): string {
  const { year } = partsOf(start);
  const old = String(year - 1);
  return name.includes(old) ? name.replace(old, String(year)) : `${name} ${year}`;
}

/** The same list for a new period, its prices raised. */
export function CopyDialog({ list, onClose }: { list: PriceList; onClose: () => void }) {
  const { t, explain, formatDecimal } = useLanguage();
  const { today } = useStatus();
  const go = useGo();
  const notify = useNotice();
  const copy = useAction('priceList.copy');
  const [start, setStart] = useState(() => nextStart(list, today));
  const [name, setName] = useState(() => nextName(list.name, start));
  const [raise, setRaise] = useState('');
  const [step, setStep] = useState<(typeof STEPS)[number]>('-');
  const errors = errorsOf(copy.failure, ['name', 'start', 'raisePercent'], explain);
  const startLabel = t('people.field.from');

  async function confirm() {
    const result = await copy.run({
      id: list.id,
      revision: list.revision,
      name,
      start,
      raisePercent: raise === '' ? '0' : raise,
      step: step === '-' ? null : step,
    });
    if (!result.ok) return;
    notify({ text: t('prices.copied', { name: result.value.name, old: list.name }) });
    onClose();
    go('/people/prices/$priceListId', { priceListId: result.value.id });
  }

  return (
    <Dialog
      title={t('prices.copyTitle', { name: list.name })}
      confirmLabel={t('prices.copy')}
      busy={copy.isRunning}
      failure={errors.rest}
      disabledReason={start === '' ? t('shell.field.required', { label: startLabel }) : null}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className={classes.form}>
        <p>{t('prices.copyHelp')}</p>
        <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
        <DateField label={startLabel} value={start} today={today} error={errors.of('start')} onChange={setStart} />
        <div className={classes.pair}>
          <DecimalField
            label={t('prices.raise')}
            optional
            unit="%"
            value={raise}
            error={errors.of('raisePercent')}
            onChange={setRaise}
          />
          <SelectField
            label={t('prices.round')}
            options={STEPS.map((one) => ({
              value: one,
              label: one === '-' ? t('prices.exact') : `${formatDecimal(one)} ${list.currency}`,
            }))}
            value={step}
            onChange={setStep}
          />
        </div>
      </div>
    </Dialog>
  );
}
