import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { FieldError } from '@renderer/components/fields/FieldFrame';
import { SelectField } from '@renderer/components/fields/SelectField';
import { PaneForm } from '@renderer/components/PaneForm';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { billingCustomer, evenlyDistributed } from '@shared/billing/billing-customers';
import { addDecimals, compareDecimals } from '@shared/decimal';
import type { BillingCustomer } from '@shared/model/contract';
import { useState } from 'react';
import { useTermChange } from '../amend/use-term-change';
import type { ContractView } from '../tabs';
import { CustomerFields } from './CustomerFields';
import classes from './Customers.module.css';
import type { CustomerList } from './lists';

interface CustomersPaneProps {
  readonly view: ContractView;
  readonly list: CustomerList;
  readonly onClose: () => void;
}

/** So many customers are offered; typing narrows them. */
const OFFERED = 500;

/** Who shares a bill, with what share, limit and terms. The shares come to 100 before it is saved. */
export function CustomersPane({ view, list, onClose }: CustomersPaneProps) {
  const { t, explain, formatPercent } = useLanguage();
  const { contract } = view;
  const [customers, setCustomers] = useState<readonly BillingCustomer[]>(list.customers);
  const update = useAction('contract.update');
  const saving = useAction('contractLine.save');
  const terms = useTermChange(contract, onClose);
  const offered = useCall('customer.list', { limit: OFFERED }, { collections: ['customers'] }).data?.rows ?? [];
  const nameOf = (id: string) =>
    view.customers.find((customer) => customer.id === id)?.name ?? offered.find((row) => row.id === id)?.name ?? '';
  const failure = terms.shown(update.failure) ?? terms.shown(saving.failure);
  const isOfList = failure?.field?.startsWith('changes.customers') ?? false;
  const sum = addDecimals('0', ...customers.map(({ percent }) => percent || '0'));
  const isWhole = compareDecimals(sum, '100') === 0;
  const change = (customerId: string, part: Partial<BillingCustomer>) =>
    setCustomers((now) => now.map((one) => (one.customerId === customerId ? { ...one, ...part } : one)));
  const rounding = customers.find(({ isRounding }) => isRounding)?.customerId ?? null;

  function save(): void {
    const wanted = customers.map((customer) => ({ ...customer, percent: customer.percent || '0' }));
    const changes = { customers: wanted };
    const line = view.lines.find(({ id }) => id === list.lineId);
    void (line === undefined
      ? terms.take({ changes }, () => update.run({ id: contract.id, revision: contract.revision, changes }))
      : terms.take({ lines: [{ id: line.id, changes }] }, () =>
          saving.run({ id: line.id, revision: line.revision, changes }),
        ));
  }

  return (
    <>
      <PaneForm
        title={list.name}
        failure={isOfList ? null : failure}
        busy={update.isRunning || saving.isRunning}
        onSave={save}
        onClose={onClose}
      >
        {customers.map((customer) => (
          <CustomerFields
            key={customer.customerId}
            name={nameOf(customer.customerId)}
            customer={customer}
            currency={contract.currency}
            isPrimary={customer.customerId === contract.customerId}
            onChange={(part) => change(customer.customerId, part)}
            onRemove={() => setCustomers(customers.filter((one) => one !== customer))}
          />
        ))}
        <div className={classes.sum} aria-live="polite">
          <span>{t('contractTerms.customers.sum')}</span>
          <span className={isWhole ? classes.whole : classes.short}>{formatPercent(sum)}</span>
        </div>
        {customers.length > 1 && (
          <div>
            <KeyButton
              label={t('contractTerms.customers.evenly')}
              onPress={() => setCustomers(evenlyDistributed(customers))}
            />
          </div>
        )}
        {isOfList && failure !== null && <FieldError text={explain(failure)} />}
        {customers.length > 1 && (
          <RadioField
            label={t('contractTerms.customers.takesRest')}
            options={customers.map(({ customerId }) => ({ value: customerId, label: nameOf(customerId) }))}
            value={rounding}
            onChange={(chosen) =>
              setCustomers(customers.map((one) => ({ ...one, isRounding: one.customerId === chosen })))
            }
          />
        )}
        <SelectField
          label={t('contractTerms.customers.add')}
          options={offered
            .filter(({ id, archived }) => !archived && !customers.some(({ customerId }) => customerId === id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          searchable
          onChange={(id) => setCustomers([...customers, billingCustomer(id, '0')])}
        />
      </PaneForm>
      {terms.dialog}
    </>
  );
}
