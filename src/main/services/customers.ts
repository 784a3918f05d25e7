import { checkVat } from '@shared/billing/vat-of';
import { countryOf } from '@shared/countries';
import { changedPartyIdentifiers } from '@shared/countries/changed-identifiers';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Customer, PLAIN_CUSTOMER } from '@shared/model/customer';
import { emptyParty } from '@shared/model/party';
import type { Transaction } from '../store/store';
import { balanceOf } from './balances';
import { assertBookDefaults } from './book-defaults';
import { actuals, contracts, customers, projects } from './collections';
import { byName, type Context, commit, companyOf, type Handlers, matches, pageOf, rowOf } from './context';
import { drawNumber } from './numbering';
import { assertNameIsFree, assertNumberIsFree, saved } from './saving';

/** A customer with what the company and the customer's country usually have. The number is drawn when it is stored. */
export function newCustomer(tx: Transaction, name: string, country: string, currency: string): Customer {
  const company = companyOf(tx);
  const own = country === company.address.country;
  return {
    ...emptyParty(name, country),
    id: newId(),
    number: '?',
    language: own ? company.language : (countryOf(country).language ?? company.language),
    currency,
    paymentTermDays: null,
    vat: null,
    buyerReference: '',
    ...PLAIN_CUSTOMER,
    archived: false,
    revision: 1,
  };
}

/** Stores a new customer under the next number. */
export function addCustomer(tx: Transaction, customer: Customer, today: string): Customer {
  const numbered = { ...customer, number: drawNumber(tx, 'customer', today) };
  assertNameIsFree(tx, customers, numbered);
  tx.put(customers, numbered);
  return numbered;
}

function rowOfCustomer(customer: Customer, { store, today }: Context) {
  const balance = balanceOf(store, customer.id, today());
  const unbilledAmount = store
    .by(projects, 'customer', customer.id)
    .flatMap(({ id }) => store.by(actuals, 'backlog', id))
    .filter(({ billingType }) => billingType === 'chargeable')
    .reduce((sum, { amount }) => sum + amount, 0);
  const { id, number, name, address, currency, archived } = customer;
  return {
    id,
    number,
    name,
    city: address.city,
    country: address.country,
    currency,
    ...balance,
    unbilledAmount,
    archived,
  };
}

export const customerHandlers: Handlers<'customer.list' | 'customer.get' | 'customer.save'> = {
  'customer.list': ({ text, includeArchived, ...page }, context) => {
    const found = context.store
      .all(customers)
      .filter((row) => (includeArchived || !row.archived) && matches(text, row.name, row.number, row.address.city))
      .sort(byName);
    const { rows, total } = pageOf(found, page);
    return { rows: rows.map((row) => rowOfCustomer(row, context)), total };
  },

  'customer.get': ({ id }, { store }) => rowOf(store, customers, id),

  'customer.save': (input, context) =>
    commit(context, input.id === undefined ? 'customer.create' : 'customer.update', (tx) => {
      const { changes } = input;
      assertBookDefaults(tx, changes, 'changes');
      const home = companyOf(tx);
      const country = changes.address?.country ?? home.address.country;
      const fresh = () => newCustomer(tx, changes.name ?? '', country, changes.currency ?? home.currency);
      const present = input.id === undefined ? fresh() : rowOf(tx, customers, input.id);
      const row = {
        ...saved(tx, customers, input, () => present),
        ...changedPartyIdentifiers(present, changes),
      };
      if (input.id === undefined && changes.number === undefined) return addCustomer(tx, row, context.today());
      assertNameIsFree(tx, customers, row);
      assertNumberIsFree(tx, customers, row);
      checkVat(changes.vat, 'changes.vat');
      const fixed = tx.by(contracts, 'customer', row.id).find(({ currency }) => currency !== row.currency);
      if (fixed !== undefined && input.changes.currency !== undefined) {
        refuse('masterData.currencyFixed', { name: row.name, currency: fixed.currency }, 'changes.currency');
      }
      tx.put(customers, row);
      return row;
    }),
};
