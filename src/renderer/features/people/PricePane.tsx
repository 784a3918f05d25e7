import type { ApiOutput } from '@shared/api';
import { TIME_UNITS } from '@shared/billing/time-units';
import { PLAIN_PRICE } from '@shared/model/price-list';
import { UNITS, unitLabel } from '@shared/units';
import { useState } from 'react';
import { RadioField } from '../../components/fields/ChoiceFields';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { CategoryField } from '../work/CategoryField';
import { PaneForm } from './PaneForm';
import classes from './People.module.css';
import type { Person, PriceList, Role } from './use-people-data';
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
  readonly prices: Prices;
  readonly onClose: () => void;
}

/** In the place of everybody and everywhere, as a choice must have a value. */
const ANY = '-';

function begin({ price, wanted, roles }: Pick<PricePaneProps, 'price' | 'wanted' | 'roles'>): NewPrice {
  if (price !== null) return price;
  const kind = wanted.kind === 'category' ? 'category' : 'role';
  const role = roles.find(({ id }) => id === wanted.roleId) ?? roles[0];
  return {
    kind,
    roleId: kind === 'role' ? (role?.id ?? null) : null,
    personId: null,
    projectId: null,
    category: wanted.category ?? '',
    unit: wanted.unit ?? (kind === 'role' ? 'HUR' : 'C62'),
    price: '',
    ...PLAIN_PRICE,
  };
}

export function PricePane(props: PricePaneProps) {
  const { price, list, lists, roles, people, projects, prices, onClose } = props;
  const { t } = useLanguage();
  const [draft, setDraft] = useState<NewPrice>(() => begin(props));
  const [isIncomplete, setIncomplete] = useState(false);
  const isRole = draft.kind === 'role';
  const priceLabel = t('people.field.price');
  const change = (changes: Partial<NewPrice>) => {
    setIncomplete(false);
    setDraft({ ...draft, ...changes });
  };

  async function store() {
    if (draft.price === '') return setIncomplete(true);
    if ((await prices.put({ ...draft, category: draft.category.trim() })).ok) onClose();
  }

  return (
    <PaneForm
      title={t(price === null ? 'people.newPrice' : 'people.price')}
      busy={prices.isRunning}
      failure={null}
      onDismiss={prices.dismiss}
      onSubmit={() => void store()}
      onClose={onClose}
      verb={
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
              ? { kind, category: '', roleId: roles[0]?.id ?? null, unit: 'HUR' }
              : { kind, roleId: null, personId: null, unit: 'C62' },
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
          onChange={(category) => change({ category })}
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
      <div className={classes.pair}>
        <SelectField
          label={t('people.field.unit')}
          options={(isRole ? TIME_UNITS : UNITS).map((unit) => ({ value: unit, label: unitLabel(unit, '1', t) }))}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <DecimalField
          label={priceLabel}
          value={draft.price}
          decimals={2}
          unit={list.currency}
          error={isIncomplete ? t('shell.field.required', { label: priceLabel }) : null}
          onChange={(value) => change({ price: value })}
        />
      </div>
    </PaneForm>
  );
}
