import { CURRENCIES } from '@shared/currencies';
import { compareDecimals } from '@shared/decimal';
import { useState } from 'react';
import { RadioField } from '../../components/fields/ChoiceFields';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { Columns, MainColumn } from '../../components/Layout';
import { TextButton } from '../../components/TextButton';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { readingsOf } from './date-readings';
import { PlanFacts } from './PlanFacts';
import { PlanTables } from './PlanTables';
import classes from './PlanView.module.css';
import type { Answers, Plan } from './use-plan';

interface PlanViewProps {
  readonly plan: Plan;
  readonly fileName: string;
  readonly answers: Answers;
  readonly onAnswer: (changes: Answers) => void;
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onChoose: () => void;
}

const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

/** The dry run: at the left what the file is and the questions it raises, at the right all that it would make. */
export function PlanView(props: PlanViewProps) {
  const { plan, fileName, answers, onAnswer, isRunning, onRun, onChoose } = props;
  const { t, formatDate } = useLanguage();
  const isAmbiguous = plan.kind === 'ambiguousDates';
  // Once asked, the questions stay, so that an answer can be changed.
  const [asksDates, setAsksDates] = useState(isAmbiguous);
  const [asksRate, setAsksRate] = useState(plan.needsRate);
  if (isAmbiguous && !asksDates) setAsksDates(true);
  if (plan.needsRate && !asksRate) setAsksRate(true);
  const [examples, setExamples] = useState(plan.examples);
  if (isAmbiguous && examples !== plan.examples) setExamples(plan.examples);

  const reading = (order: 'DMY' | 'MDY') => {
    const [first] = readingsOf(examples, order);
    const label = t(`timesheet.dates.${order}`);
    return first === undefined
      ? label
      : `${label}: ${t('timesheet.dates.reads', { text: first.text, date: formatDate(first.date, 'long') })}`;
  };
  const reason = isAmbiguous ? t('timesheet.datesFirst') : plan.entries.count === 0 ? t('timesheet.nothingNew') : null;

  return (
    <Columns>
      <div className={classes.side}>
        <div className={classes.facts}>
          <div>
            <h2 className={classes.file}>{fileName}</h2>
            <p className={classes.note}>
              {t('timesheet.recognised', { tool: t(`timesheet.source.${plan.source}`) })}{' '}
              <TextButton onPress={onChoose}>{t('timesheet.another')}</TextButton>
            </p>
          </div>
          {asksDates && (
            <div className={classes.question}>
              <RadioField
                label={t('timesheet.dates.question')}
                help={t('timesheet.dates.explain', { examples: examples.slice(0, 3).join(', ') })}
                options={[
                  { value: 'DMY', label: reading('DMY') },
                  { value: 'MDY', label: reading('MDY') },
                ]}
                value={answers.dateOrder ?? null}
                onChange={(dateOrder) => onAnswer({ dateOrder })}
              />
            </div>
          )}
          {asksRate && (
            <div className={classes.question}>
              <h3>{t('timesheet.rate.question')}</h3>
              <p className={classes.note}>{t('timesheet.rate.explain')}</p>
              <div className={classes.rate}>
                <DecimalField
                  label={t('timesheet.rate.rate')}
                  decimals={2}
                  value={answers.rate ?? ''}
                  onChange={(rate) => onAnswer({ rate: rate !== '' && compareDecimals(rate, '0') > 0 ? rate : '' })}
                />
                <SelectField
                  label={t('timesheet.rate.currency')}
                  options={CURRENCY_OPTIONS}
                  value={answers.currency ?? plan.currency}
                  searchable
                  onChange={(currency) => onAnswer({ currency })}
                />
              </div>
            </div>
          )}
          {!isAmbiguous && <PlanFacts plan={plan} />}
        </div>
        <div className={classes.foot}>
          <KeyButton
            label={t('timesheet.run')}
            {...(plan.entries.count > 0 && { note: t('timesheet.entries', { count: plan.entries.count }) })}
            keyName="Mod+Enter"
            variant="primary"
            disabledReason={reason}
            busy={isRunning}
            onPress={onRun}
          />
        </div>
      </div>
      <MainColumn>{!isAmbiguous && <PlanTables plan={plan} />}</MainColumn>
    </Columns>
  );
}
