import { PaneForm } from '@renderer/components/PaneForm';
import type { ApiOutput } from '@shared/api';
import { TIME_UNITS } from '@shared/billing/time-units';
import { PLAIN_PRICE, PRICE_METHODS } from '@shared/model/price-list';
import { UNITS, unitLabel } from '@shared/units';
import { useState } from 'react';
import { RadioField } from '../../components/fields/ChoiceFields';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { CategoryField } from '../work/CategoryField';
import classes from './People.module.css';
import type { Category, Person, PriceList, Role, UnitGroup } from './use-people-data';
import type { NewPrice, Price, Prices } from './use-prices';

interface PricePaneProps {
  /** Null for a new one. */
  readonly price: Price | null;
  /** What a missing price is needed for, from the address. */
  readonly wanted: Readonly<Record<'kind' | 'roleId' | 'category' | 'unit', string | undefined>>;
  readonly list: PriceList;
  readonly lists: readonly PriceList[];
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly projects: ApiOutput<'project.list'>['rows'];
  readonly categories: readonly Category[];
  readonly groups: readonly UnitGroup[];
  readonly prices: Prices;
  readonly onClose: () => void;
}

/** What is counted where nothing else is said. */
const ONE = 'C62';

/** In the place of everybody and everywhere, as a choice must have a value. */
const ANY = '-';

function begin({ price, wanted, roles, list }: Pick<PricePaneProps, 'price' | 'wanted' | 'roles' | 'list'>): NewPrice {
  if (price !== null) return price;
  const kind = wanted.kind === 'category' ? 'category' : 'role';
  const role = roles.find(({ id }) => id === wanted.roleId) ?? roles[0];
  return {
    kind,
    roleId: kind === 'role' ? (role?.id ?? null) : null,
    personId: null,
    projectId: null,
    category: wanted.category ?? '',
    unit: kind === 'role' ? list.timeUnit : (wanted.unit ?? ONE),
    price: '',
    ...PLAIN_PRICE,
  };
}

export function PricePane(props: PricePaneProps) {
  const { price, list, lists, roles, people, projects, categories, groups, prices, onClose } = props;
  const { t } = useLanguage();
  const [draft, setDraft] = useState<NewPrice>(() => begin(props));
  const [isIncomplete, setIncomplete] = useState(false);
  const isRole = draft.kind === 'role';
  const isPrice = draft.method === 'price';
  const isMarkup = draft.method === 'markup';
  // What is at cost has no figure of its own.
  const figure = isPrice ? draft.price : isMarkup ? draft.markupPercent : '0';
  const priceLabel = t(isMarkup ? 'prices.markup' : 'people.field.price');
  const known = categories.find(({ name }) => name === draft.category);
  const group = groups.find(({ id }) => id === known?.unitGroupId);
  const units = isRole ? TIME_UNITS : (group?.units.map(({ code }) => code) ?? UNITS);
  const change = (changes: Partial<NewPrice>) => {
    setIncomplete(false);
    setDraft({ ...draft, ...changes });
  };

  async function store() {
    if (figure === '') return setIncomplete(true);
    const figures = { price: isPrice ? draft.price : '0', markupPercent: isMarkup ? draft.markupPercent : '0' };
    if ((await prices.put({ ...draft, ...figures, category: draft.category.trim() })).ok) onClose();
  }

  return (
    <PaneForm
      title={t(price === null ? 'people.newPrice' : 'people.price')}
      busy={prices.isRunning}
      failure={null}
      onDismiss={prices.dismiss}
      onSave={() => void store()}
      onClose={onClose}
      verbs={
        price !== null && (
          <TextButton
            onPress={async () => {
              if (await prices.remove(price.id)) onClose();
            }}
          >
            {t('people.remove')}
          </TextButton>
        )
      }
    >
      <RadioField
        label={t('people.field.forWhom')}
        options={[
          { value: 'role', label: t('people.priceKind.role') },
          { value: 'category', label: t('people.priceKind.category') },
        ]}
        value={draft.kind}
        onChange={(kind) =>
          change(
            kind === 'role'
              ? { kind, category: '', roleId: roles[0]?.id ?? null, unit: list.timeUnit }
              : { kind, roleId: null, personId: null, unit: ONE },
          )
        }
      />
      {isRole ? (
        <>
          <SelectField
            label={t('people.field.role')}
            options={roles.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.roleId}
            searchable
            onChange={(roleId) => change({ roleId })}
          />
          <SelectField
            label={t('people.field.person')}
            options={[
              { value: ANY, label: t('people.field.anyone') },
              ...people.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={draft.personId ?? ANY}
            searchable
            onChange={(chosen) => change({ personId: chosen === ANY ? null : chosen })}
          />
        </>
      ) : (
        <CategoryField
          label={t('people.field.category')}
          help={t('people.field.categoryHelp')}
          lists={lists}
          value={draft.category}
          onChange={(category) => {
            const unit = categories.find(({ name }) => name === category)?.unit;
            change({ category, ...(unit !== undefined && { unit }) });
          }}
        />
      )}
      <SelectField
        label={t('people.field.project')}
        options={[
          { value: ANY, label: t('people.field.anyProject') },
          ...projects.map(({ id, name, customerName }) => ({ value: id, label: `${customerName}: ${name}` })),
        ]}
        value={draft.projectId ?? ANY}
        searchable
        onChange={(chosen) => change({ projectId: chosen === ANY ? null : chosen })}
      />
      {list.context === 'sales' && (
        <SelectField
          label={t('prices.how')}
          {...(!isPrice && { help: t('prices.methodHelp') })}
          options={PRICE_METHODS.map((method) => ({ value: method, label: t(`prices.method.${method}`) }))}
          value={draft.method}
          onChange={(method) => change({ method })}
        />
      )}
      <div className={classes.pair}>
        <SelectField
          label={t('people.field.unit')}
          options={units.map((unit) => ({ value: unit, label: unitLabel(unit, '1', t) }))}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        {draft.method !== 'atCost' && (
          <DecimalField
            label={priceLabel}
            value={figure}
            decimals={isMarkup ? 0 : 2}
            unit={isMarkup ? '%' : list.currency}
            error={isIncomplete ? t('shell.field.required', { label: priceLabel }) : null}
            onChange={(value) => change(isMarkup ? { markupPercent: value } : { price: value })}
          />
        )}
      </div>
    </PaneForm>
  );
}
