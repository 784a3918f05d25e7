import { amountFor } from '@shared/billing/actuals';
import { billingTypeOf, contractLineFor } from '@shared/billing/chargeability';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { actuals, contractLines } from './collections';
import { companyOf } from './context';
import { salesPriceOf } from './pricing';
import { contractOf } from './projects';

/** The contract line that covers an entry's kind of work. */
export function lineOf(reader: Reader, entry: Pick<Entry, 'projectId' | 'class'>) {
  return contractLineFor(entry.class, reader.by(contractLines, 'project', entry.projectId));
}

/** What an entry is worth to the customer, before or after its approval. */
export function worthOf(reader: Reader, entry: Entry) {
  const approved = reader
    .by(actuals, 'entry', entry.id)
    .find((actual) => actual.transactionType === 'unbilledSales' && actual.adjustmentStatus === 'none');
  const line = lineOf(reader, entry);
  const currency = contractOf(reader, entry.projectId)?.currency ?? companyOf(reader).currency;
  const billingType = approved?.billingType ?? billingTypeOf(entry, line);
  if (approved !== undefined) {
    const { price, amount, priceOrigin } = approved;
    return { price, amount, priceOrigin, billingType, salesCurrency: currency };
  }
  const { price, origin } = salesPriceOf(reader, entry, currency);
  const amount = amountFor(entry.quantity, price, currency);
  return { price, amount, priceOrigin: origin, billingType, salesCurrency: currency };
}
