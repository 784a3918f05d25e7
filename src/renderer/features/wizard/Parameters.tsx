import { AmountText } from '@renderer/components/AmountText';
import marks from '@renderer/components/CheckMark.module.css';
import { SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { SetupFields } from '@renderer/components/fields/FieldFrame';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import { convertQuantity } from '@shared/billing/time-units';
import { addDays, endOfMonth, partsOf, startOfMonth } from '@shared/dates';
import { monthName } from '@shared/i18n/format/month-names';
import type { TransactionClass } from '@shared/model/actual';
import { unitLabel } from '@shared/units';
import type { Choices, WizardPreview, WizardUnit } from './use-choices';
import classes from './Wizard.module.css';

interface ParametersProps {
  readonly choices: Choices;
  readonly preview: WizardPreview | undefined;
}

/** What is to be invoiced: the four parameters of the official guide, each with what it comes to. */
export function Parameters({ choices, preview }: ParametersProps) {
  return (
    <SetupFields>
      <Cutoff choices={choices} />
      {preview && (
        <>
          <ItemTypes choices={choices} preview={preview} />
          <Unit choices={choices} preview={preview} />
          {preview.milestones.length > 0 && <Milestones choices={choices} preview={preview} />}
        </>
      )}
    </SetupFields>
  );
}

function Cutoff({ choices }: { choices: Choices }) {
  const { t, language } = useLanguage();
  const { today } = useStatus();
  const lastMonth = endOfMonth(addDays(startOfMonth(today), -1));
  const month = monthName(partsOf(lastMonth).month, language);
  return (
    <div className={classes.cutoff}>
      <DateField
        label={t('wizard.cutoff')}
        value={choices.cutoff}
        today={today}
        onChange={(date) => date !== '' && choices.setCutoff(date)}
        help={t('wizard.cutoffHelp')}
      />
      <div className={classes.quickDates}>
        <KeyButton label={t('wizard.endOf', { month })} onPress={() => choices.setCutoff(lastMonth)} />
        <KeyButton label={t('wizard.today')} onPress={() => choices.setCutoff(today)} />
      </div>
    </div>
  );
}

function ItemTypes({ choices, preview }: { choices: Choices; preview: WizardPreview }) {
  const { t } = useLanguage();
  // A box answers at once; the preview follows.
  const isTypeChosen = (one: TransactionClass, chosen: boolean) => choices.types?.includes(one) ?? chosen;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('wizard.types')}</legend>
      <div className={classes.choices}>
        {preview.classes.map(({ transactionClass, count, amount, chosen }) => (
          <label key={transactionClass} className={classes.choice} data-empty={count === 0 || undefined}>
            <input
              type="checkbox"
              className={marks.box}
              checked={isTypeChosen(transactionClass, chosen) && count > 0}
              disabled={count === 0}
              onChange={() => choices.chooseType(preview, transactionClass, !isTypeChosen(transactionClass, chosen))}
            />
            <span>{t(`billing.transactionClass.${transactionClass}`)}</span>
            <span className={classes.note}>
              {count === 0
                ? t('wizard.nothingOfType')
                : t(transactionClass === 'milestone' ? 'wizard.milestones' : 'common.rows', { count })}
            </span>
            <AmountText amount={count === 0 ? null : amount} currency={preview.currency} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const UNITS: readonly WizardUnit[] = ['HUR', 'DAY', 'WEE'];

function Unit({ choices, preview }: { choices: Choices; preview: WizardPreview }) {
  const { t, formatDecimal } = useLanguage();
  const larger = choices.unit === 'WEE' ? 'WEE' : 'DAY';
  const hours = convertQuantity('1', larger, 'HUR', preview);
  return (
    <SegmentedField
      label={t('wizard.unit')}
      options={UNITS.map((unit) => ({ value: unit, label: t(`wizard.units.${unit}`) }))}
      value={choices.unit}
      onChange={choices.setUnit}
      help={t('wizard.unitHelp', {
        unit: unitLabel(larger, '1', t),
        hours: `${formatDecimal(hours)} ${unitLabel('HUR', hours, t)}`,
      })}
    />
  );
}

/** The state of a milestone that cannot be chosen, in a word: the sentence stands with what will not be billed. */
const STATE_WORDS = { notReady: 'shell.status.notReady', onDraft: 'wizard.onDraft' } as const;

function Milestones({ choices, preview }: { choices: Choices; preview: WizardPreview }) {
  const { t, formatDate } = useLanguage();
  const isClassChosen = choices.types === null || choices.types.includes('milestone');
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('wizard.milestone')}</legend>
      <div className={classes.choices}>
        {preview.milestones.map(({ id, name, date, amount, chosen, reason }) => {
          const isChosen = (choices.milestoneIds?.includes(id) ?? chosen) && isClassChosen;
          const isFixed = reason === 'notReady' || reason === 'onDraft';
          return (
            <label key={id} className={classes.choice} data-empty={isFixed || undefined}>
              <input
                type="checkbox"
                className={marks.box}
                checked={isChosen && !isFixed}
                disabled={isFixed}
                onChange={() => choices.chooseMilestones(preview, [id], !isChosen)}
              />
              <span className={classes.name} title={name}>
                {name}
              </span>
              <span className={classes.note}>{isFixed ? t(STATE_WORDS[reason]) : formatDate(date)}</span>
              <AmountText amount={amount} currency={preview.currency} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
