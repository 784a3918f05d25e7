import { PaneForm } from '@renderer/components/PaneForm';
import type { PriceScope } from '@shared/billing/price-search';
import { CURRENCIES } from '@shared/currencies';
import { LIST_TIME_UNITS } from '@shared/model/price-list';
import { unitLabel } from '@shared/units';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { RadioField } from '../../components/fields/ChoiceFields';
import { DateField } from '../../components/fields/DateField';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { useLanguage } from '../../language/context';
import { useCompany, useStatus } from '../../shell/status';
import classes from './People.module.css';
import { errorsOf } from './pane-errors';
import { useOwners } from './use-owners';
import type { PriceList } from './use-people-data';

interface NewPriceListProps {
  readonly lists: readonly PriceList[];
  /** What a missing price is needed in. */
  readonly currency: string | null;
  readonly onMade: (list: PriceList) => void;
  readonly onClose: () => void;
}

const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

const SCOPES = ['general', 'customer', 'contract'] as const satisfies readonly PriceScope[];

/** In the place of no list to copy from, as a choice must have a value. */
const NONE = '-';

/** A new list, empty or with the prices of another: next year's rates begin as this year's. */
export function NewPriceList({ lists, currency: wanted, onMade, onClose }: NewPriceListProps) {
  const { t, explain } = useLanguage();
  const company = useCompany();
  const { today } = useStatus();
  const save = useAction('priceList.save');
  const [name, setName] = useState('');
  const [context, setContext] = useState<PriceList['context']>('sales');
  const [currency, setCurrency] = useState(wanted ?? company.currency);
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [scope, setScope] = useState<PriceScope>('general');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [isOwnerMissing, setOwnerMissing] = useState(false);
  const [timeUnit, setTimeUnit] = useState<PriceList['timeUnit']>('HUR');
  const [source, setSource] = useState(NONE);
  const owners = useOwners();
  const ownersOfScope = scope === 'customer' ? owners.customers : owners.contracts;
  const errors = errorsOf(save.failure, ['name', 'start', 'end', 'currency', 'customerId', 'contractId'], explain);
  const copied = lists.find(({ id }) => id === source);

  async function store() {
    if (scope !== 'general' && ownerId === null) return setOwnerMissing(true);
    const dates = { start: start === '' ? null : start, end: end === '' ? null : end };
    const prices = copied?.prices.map(({ id: _, ...price }) => price);
    const owner = {
      customerId: scope === 'customer' ? ownerId : null,
      contractId: scope === 'contract' ? ownerId : null,
    };
    const changes = { name, context, currency, timeUnit, ...dates, ...owner, ...(prices && { prices }) };
    const result = await save.run({ changes });
    if (result.ok) onMade(result.value);
  }

  return (
    <PaneForm
      title={t('people.newList')}
      busy={save.isRunning}
      failure={errors.rest}
      onDismiss={save.dismiss}
      onSave={() => void store()}
      onClose={onClose}
    >
      <TextField label={t('people.field.name')} value={name} autoFocus error={errors.of('name')} onChange={setName} />
      <RadioField
        label={t('people.field.kind')}
        help={t('people.contextHelp')}
        options={[
          { value: 'sales', label: t('people.context.sales') },
          { value: 'cost', label: t('people.context.cost') },
        ]}
        value={context}
        onChange={setContext}
      />
      <SelectField
        label={t('prices.for')}
        options={SCOPES.map((one) => ({ value: one, label: t(`prices.scope.${one}`) }))}
        value={scope}
        onChange={(chosen) => {
          setScope(chosen);
          setOwnerId(null);
          setOwnerMissing(false);
        }}
      />
      {scope !== 'general' && (
        <SelectField
          label={t(`prices.${scope}`)}
          options={ownersOfScope.map(({ id, label }) => ({ value: id, label }))}
          value={ownerId}
          searchable
          error={
            isOwnerMissing
              ? t('shell.field.required', { label: t(`prices.${scope}`) })
              : errors.of(scope === 'customer' ? 'customerId' : 'contractId')
          }
          onChange={(chosen) => {
            setOwnerId(chosen);
            setOwnerMissing(false);
            // What somebody is billed in is what their prices are in.
            const owner = ownersOfScope.find(({ id }) => id === chosen);
            if (owner !== undefined && context === 'sales') setCurrency(owner.currency);
          }}
        />
      )}
      <SelectField
        label={t('people.field.currency')}
        options={CURRENCY_OPTIONS}
        value={currency}
        searchable
        error={errors.of('currency')}
        onChange={setCurrency}
      />
      <div className={classes.pair}>
        <DateField
          label={t('people.field.from')}
          value={start}
          today={today}
          error={errors.of('start')}
          onChange={setStart}
        />
        <DateField label={t('people.field.to')} value={end} today={today} error={errors.of('end')} onChange={setEnd} />
      </div>
      <p className={classes.note}>{t('people.field.datesHelp')}</p>
      <SelectField
        label={t('prices.timeUnit')}
        help={t('prices.timeUnitHelp')}
        options={LIST_TIME_UNITS.map((unit) => ({ value: unit, label: unitLabel(unit, '1', t) }))}
        value={timeUnit}
        onChange={setTimeUnit}
      />
      {lists.length > 0 && (
        <SelectField
          label={t('people.field.copy')}
          options={[
            { value: NONE, label: t('people.field.copyNone') },
            ...lists.map((list) => ({ value: list.id, label: list.name })),
          ]}
          value={source}
          onChange={setSource}
        />
      )}
    </PaneForm>
  );
}
