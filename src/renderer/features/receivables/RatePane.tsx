import { useAction } from '@renderer/api/use-action';
import { FailureBar } from '@renderer/components/FailureBar';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { TextButton } from '@renderer/components/TextButton';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useCompany, useStatus } from '@renderer/shell/status';
import { CURRENCIES } from '@shared/currencies';
import type { ExchangeRate } from '@shared/model/exchange-rate';
import { useState } from 'react';
import classes from './RatePane.module.css';

interface RatePaneProps {
  /** Null for a new one. */
  readonly rate: ExchangeRate | null;
  /** Those that something is in, offered first. */
  readonly currencies: readonly string[];
  readonly preferred: string | undefined;
  readonly onClose: () => void;
}

/** What one unit of a currency costs from a day on. */
export function RatePane({ rate, currencies, preferred, onClose }: RatePaneProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const { currency: home } = useCompany();
  const notice = useNotice();
  const save = useAction('exchangeRate.save');
  const remove = useAction('exchangeRate.remove');
  const [currency, setCurrency] = useState(rate?.currency ?? preferred ?? currencies[0] ?? 'EUR');
  const [date, setDate] = useState(rate?.date ?? today);
  const [value, setValue] = useState(rate?.rate ?? '');
  const [source, setSource] = useState(rate?.source ?? '');
  const offered = [...new Set([...currencies, ...CURRENCIES])].filter((code) => code !== home);
  const field = save.failure?.field;
  const errorOf = (name: string) => (field === name && save.failure !== null ? explain(save.failure) : null);
  const isAtField = field === 'rate' || field === 'date' || field === 'currency';

  async function store() {
    const result = await save.run({ currency, date, rate: value, source });
    if (!result.ok) return;
    notice({ text: t('receivables.rate.saved', { currency }) });
    onClose();
  }

  async function takeAway({ id, ...known }: ExchangeRate) {
    const result = await remove.run({ id });
    if (!result.ok) return;
    const { currency: code, date: day, rate: was, source: from } = known;
    notice({
      text: t('receivables.rate.removed', { currency: code }),
      undo: () => void save.run({ currency: code, date: day, rate: was, source: from }),
    });
    onClose();
  }

  return (
    <SidePane title={rate === null ? t('receivables.action.newRate') : rate.currency} onClose={onClose}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isRunning) void store();
        }}
      >
        <SelectField
          label={t('receivables.rate.currency')}
          searchable
          disabled={rate !== null}
          options={offered.map((code) => ({ value: code, label: code }))}
          value={currency}
          error={errorOf('currency')}
          onChange={setCurrency}
        />
        <DateField
          label={t('receivables.rate.date')}
          value={date}
          disabled={rate !== null}
          today={today}
          error={errorOf('date')}
          onChange={setDate}
        />
        <DecimalField
          label={t('receivables.rate.rate')}
          value={value}
          help={t('receivables.rate.help', { home, currency })}
          error={errorOf('rate')}
          onChange={setValue}
        />
        <TextField label={t('receivables.rate.source')} optional value={source} onChange={setSource} />
        <FailureBar failure={isAtField ? null : (save.failure ?? remove.failure)} onDismiss={save.dismiss} />
        <div className={classes.verbs}>
          <KeyButton
            label={t('common.save')}
            keyName="Enter"
            ownKey={false}
            type="submit"
            variant="primary"
            busy={save.isRunning}
            onPress={() => void store()}
          />
          {rate !== null && (
            <TextButton onPress={() => void takeAway(rate)}>{t('receivables.action.removeRate')}</TextButton>
          )}
        </div>
      </form>
    </SidePane>
  );
}
