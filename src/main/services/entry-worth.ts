import { amountFor } from '@shared/billing/actuals';
import { type Chargeability, chargeabilityOf, contractLineFor } from '@shared/billing/chargeability';
import { compareDecimals } from '@shared/decimal';
import type { Actual } from '@shared/model/actual';
import type { Category } from '@shared/model/category';
import type { Contract, ContractLine } from '@shared/model/contract';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { actuals, categories, contractLines, contracts, roles } from './collections';
import { companyOf } from './context';
import { salesPriceOf } from './pricing';
import { contractOf } from './projects';

/** The contract line that covers an entry's kind of work. */
export function lineOf(reader: Reader, entry: Pick<Entry, 'projectId' | 'class' | 'task'>): ContractLine | undefined {
  return contractLineFor(entry, reader.by(contractLines, 'project', entry.projectId));
}

/** The contract that an entry is billed under; one that no line covers is still work for that customer. */
export function contractFor(reader: Reader, entry: Pick<Entry, 'projectId' | 'class' | 'task'>): Contract | undefined {
  const line = lineOf(reader, entry);
  return line === undefined ? contractOf(reader, entry.projectId) : reader.get(contracts, line.contractId);
}

/** What is put down of the entry's category; undefined where it is only a name. */
export function categoryOf(reader: Reader, entry: Pick<Entry, 'class' | 'category'>): Category | undefined {
  if (entry.class === 'time' || entry.category === '') return undefined;
  return reader.by(categories, 'name', entry.category.toLowerCase()).find((category) => category.class === entry.class);
}

/** How the entry is billed under this line, and why. */
export function chargeabilityIn(reader: Reader, entry: Entry, line: ContractLine | undefined): Chargeability {
  const role = entry.roleId === null ? undefined : reader.get(roles, entry.roleId);
  return chargeabilityOf(entry, line, { role, category: categoryOf(reader, entry) });
}

/** What an approved entry is worth: its unbilled rows together, whoever pays them. */
function worthOfRows(rows: readonly Actual[], first: Actual) {
  const charged = rows.filter(({ billingType }) => billingType === 'chargeable');
  const shown = charged.length > 0 ? charged : rows;
  const [{ price, priceOrigin, billingType, chargeableReason, currency } = first] = shown;
  return {
    price,
    amount: shown.reduce((sum, { amount }) => sum + amount, 0),
    priceOrigin,
    billingType,
    chargeableReason,
    salesCurrency: currency,
  };
}

/** What an entry is worth to the customer, before or after its approval. */
export function worthOf(reader: Reader, entry: Entry) {
  const rows = reader
    .by(actuals, 'entry', entry.id)
    .filter((actual) => actual.transactionType === 'unbilledSales' && actual.adjustmentStatus === 'none');
  const [first] = rows;
  if (first !== undefined) return worthOfRows(rows, first);
  const { billingType, reason } = decidedFor(entry, chargeabilityIn(reader, entry, lineOf(reader, entry)));
  const currency = contractFor(reader, entry)?.currency ?? companyOf(reader).currency;
  const { price, origin } = salesPriceOf(reader, entry, currency);
  const quantity = billingType === 'chargeable' ? (entry.billableQuantity ?? entry.quantity) : entry.quantity;
  return {
    price,
    amount: amountFor(quantity, price, currency),
    priceOrigin: origin,
    billingType,
    chargeableReason: reason,
    salesCurrency: currency,
  };
}

/** Work of which nothing is to be charged is written as not chargeable. */
function decidedFor(entry: Entry, chargeability: Chargeability): Chargeability {
  const isNothing = entry.billableQuantity !== null && compareDecimals(entry.billableQuantity, '0') === 0;
  if (chargeability.billingType !== 'chargeable' || !isNothing) return chargeability;
  return { billingType: 'nonChargeable', reason: { kind: 'lowered', subject: '' } };
}
