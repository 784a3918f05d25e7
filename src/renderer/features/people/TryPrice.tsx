import type { ApiOutput } from '@shared/api';
import { ENTRY_CLASSES, type EntryClass } from '@shared/model/entry';
import { priceOriginText } from '@shared/price-origin';
import { unitLabel } from '@shared/units';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../../api/use-call';
import { FailureBar } from '../../components/FailureBar';
import { SegmentedField } from '../../components/fields/ChoiceFields';
import { DateField } from '../../components/fields/DateField';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { SidePane } from '../../components/SidePane';
import { useLanguage } from '../../language/context';
import { useCompany, useStatus } from '../../shell/status';
import { CategoryField } from '../work/CategoryField';
import classes from './People.module.css';
import type { PeopleData } from './use-people-data';

/** In the place of nobody, as a choice must have a value. */
const NOBODY = '-';

/** What a piece of work would be priced at, why, and which lists were asked: nothing is written. */
export function TryPrice({ data, onClose }: { data: PeopleData; onClose: () => void }) {
  const { t } = useLanguage();
  const { today } = useStatus();
  const company = useCompany();
  const { people = [], roles = [], priceLists = [] } = data;
  const projects = useCall('project.list', { limit: 500 }, { collections: ['projects', 'customers'] });
  const [projectId, setProjectId] = useState<string | null>(null);
  const [workClass, setClass] = useState<EntryClass>('time');
  const [personId, setPersonId] = useState(NOBODY);
  const [roleId, setRoleId] = useState<string | null>(null);
  const [category, setCategory] = useState('');
  const [date, setDate] = useState(today);
  const [cost, setCost] = useState('');
  const isTime = workClass === 'time';
  const person = people.find(({ id }) => id === personId);
  const roleOfWork = roleId ?? person?.roleId ?? null;
  const isComplete = projectId !== null && date !== '' && (isTime ? roleOfWork !== null : category.trim() !== '');
  const explained = useCall(
    'price.explain',
    {
      projectId: projectId ?? '',
      class: workClass,
      personId: isTime && personId !== NOBODY ? personId : null,
      roleId: isTime ? roleOfWork : null,
      category: isTime ? '' : category,
      date: date === '' ? today : date,
      cost: cost === '' ? null : cost,
    },
    { enabled: isComplete },
  );
  const form = useRef<HTMLDivElement>(null);
  // A choice has no focus of its own to take, and the first one comes with the pane.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <SidePane title={t('prices.try.title')} onClose={onClose}>
      <div ref={form} className={classes.form}>
        <SelectField
          label={t('people.column.project')}
          options={(projects.data?.rows ?? []).map(({ id, name, customerName }) => ({
            value: id,
            label: `${customerName}: ${name}`,
          }))}
          value={projectId}
          searchable
          onChange={setProjectId}
        />
        <SegmentedField
          label={t('prices.try.what')}
          options={ENTRY_CLASSES.map((one) => ({ value: one, label: t(`billing.transactionClass.${one}`) }))}
          value={workClass}
          onChange={setClass}
        />
        {isTime ? (
          <div className={classes.pair}>
            <SelectField
              label={t('prices.try.person')}
              options={[
                { value: NOBODY, label: t('prices.try.roleOnly') },
                ...people.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={personId}
              searchable
              onChange={(chosen) => {
                setPersonId(chosen);
                setRoleId(null);
              }}
            />
            <SelectField
              label={t('prices.try.role')}
              options={roles.map(({ id, name }) => ({ value: id, label: name }))}
              value={roleOfWork}
              searchable
              onChange={setRoleId}
            />
          </div>
        ) : (
          <div className={classes.pair}>
            <CategoryField
              label={t('prices.try.category')}
              lists={priceLists}
              value={category}
              onChange={setCategory}
            />
            <DecimalField
              label={t('prices.try.cost')}
              help={t('prices.try.costHelp', { currency: company.currency })}
              optional
              value={cost}
              decimals={2}
              unit={company.currency}
              onChange={setCost}
            />
          </div>
        )}
        <DateField label={t('prices.try.date')} value={date} today={today} onChange={setDate} />
        <FailureBar failure={explained.failure} />
        {isComplete ? (
          explained.data && <Answer explained={explained.data} />
        ) : (
          <p className={classes.text}>{t('prices.try.choose')}</p>
        )}
      </div>
    </SidePane>
  );
}

function Answer({ explained }: { explained: ApiOutput<'price.explain'> }) {
  const { t, language, formatPrice, formatDate } = useLanguage();
  const { price, currency, unit, origin, considered } = explained;
  return (
    <output className={classes.answer}>
      <p className={classes.result}>
        {t('prices.try.result', {
          price: `${currency}\u00a0${formatPrice(price, currency)}`,
          unit: unitLabel(unit, '1', t),
        })}
      </p>
      <p>{priceOriginText(origin, language)}</p>
      <h3 className={classes.answerHead}>{t('prices.try.considered')}</h3>
      {considered.length === 0 ? (
        <p className={classes.text}>{t('prices.try.none')}</p>
      ) : (
        <ol className={classes.considered}>
          {considered.map(({ priceListId, name, scope, verdict, currency: other, start, end }) => {
            const day = verdict === 'notYet' ? start : end;
            return (
              <li key={priceListId} data-answers={verdict === 'answers' || undefined}>
                <span>{name}</span>
                <span className={classes.any}>{t(`prices.scope.${scope}`)}</span>
                <span className={classes.verdict}>
                  {t(`prices.verdict.${verdict}`, { currency: other, date: day === null ? '' : formatDate(day) })}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </output>
  );
}
