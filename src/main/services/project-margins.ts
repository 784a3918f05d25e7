import type { Dashboard } from '@shared/api/dashboard';
import { convert } from '@shared/billing/exchange';
import { divideDecimals } from '@shared/decimal';
import type { Actual } from '@shared/model/actual';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { actuals, customers, invoices, projects } from './collections';
import { companyOf, compareTexts, nameOf } from './context';
import { rateFor } from './exchange-rates';
import { contractOf, sumsOf } from './projects';

type Margin = Dashboard['margins'][number];

/** A billed row in the company's currency: at the rate of its invoice, before posting at that of its day. */
function atHome(reader: Reader, { amount, currency, invoiceId, date }: Actual, home: string): number {
  const posted = invoiceId === null ? null : (reader.get(invoices, invoiceId)?.exchangeRate ?? null);
  return convert(amount, currency, posted ?? rateFor(reader, currency, date), home);
}

const isBilled = ({ transactionType, billingType }: Actual) =>
  transactionType === 'billedSales' && billingType === 'chargeable';

/**
 * What each project billed less what it cost, in the company's currency; the one that billed most first. Cost counts from
 * approval on, so work that is not billed yet lowers the margin until it is.
 */
export function marginsOf(reader: Reader): Margin[] {
  const home = companyOf(reader).currency;
  return reader
    .all(projects)
    .map(({ id, number, name, customerId }) => {
      const { billedAmount, costAmount } = sumsOf(reader, id);
      const billed = reader.by(actuals, 'project', id).filter(isBilled);
      const billedAtHomeAmount = addAmounts(billed.map((row) => atHome(reader, row, home)));
      const marginAmount = billedAtHomeAmount - costAmount;
      return {
        projectId: id,
        number,
        name,
        customerName: nameOf(reader, customers, customerId),
        currency: contractOf(reader, id)?.currency ?? home,
        billedAmount,
        billedAtHomeAmount,
        costAmount,
        marginAmount,
        marginPercent:
          billedAtHomeAmount === 0 ? null : divideDecimals(String(marginAmount * 100), String(billedAtHomeAmount), 1),
      };
    })
    .filter(({ billedAtHomeAmount, costAmount }) => billedAtHomeAmount !== 0 || costAmount !== 0)
    .sort((a, b) => b.billedAtHomeAmount - a.billedAtHomeAmount || compareTexts(a.name, b.name));
}
