import type { ApiOutput, ApiRequest } from '@shared/api';
import { fixedExchange } from '@shared/billing/exchange';
import type { Problem } from '@shared/billing/problems';
import { isCurrency } from '@shared/currencies';
import type { PlainDate } from '@shared/dates';
import { compareDecimals, type Decimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { ExchangeRate } from '@shared/model/exchange-rate';
import type { Invoice } from '@shared/model/invoice';
import type { Reader, Transaction } from '../store/store';
import { contracts, exchangeRates, invoices } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, pageOf, rowOf } from './context';
import { readRates } from './exchange-rate-file';
import { rehearse } from './rehearse';

/** The rate that holds on a day: the newest on or before it. */
function rateAt(reader: Reader, currency: string, date: PlainDate): ExchangeRate | null {
  let newest: ExchangeRate | null = null;
  for (const rate of reader.by(exchangeRates, 'currency', currency)) {
    if (rate.date <= date && (newest === null || rate.date > newest.date)) newest = rate;
  }
  return newest;
}

/** Company currency for one unit of the currency on a day; null for the company's own and where no rate is known. */
export function rateFor(reader: Reader, currency: string, date: PlainDate): Decimal | null {
  return currency === companyOf(reader).currency ? null : (rateAt(reader, currency, date)?.rate ?? null);
}

/** The rate that an invoice is posted with: its contract's, else that of the day on which it counts in the books. */
function rateOfInvoice(reader: Reader, invoice: Invoice): Decimal | null {
  const agreed = reader.get(contracts, invoice.contractId)?.fixedExchangeRate ?? null;
  return agreed ?? rateFor(reader, invoice.currency, invoice.accountingDate ?? invoice.invoiceDate);
}

const lacksRate = (reader: Reader, invoice: Invoice) =>
  invoice.currency !== companyOf(reader).currency && rateOfInvoice(reader, invoice) === null;

/**
 * What posting writes about the company's currency: the rate, and the VAT converted with it. Refuses an invoice in a
 * foreign currency that no rate is known for; one in the company's own currency never needs any.
 */
export function exchangeAtPosting(reader: Reader, invoice: Invoice) {
  const home = companyOf(reader).currency;
  if (lacksRate(reader, invoice)) {
    const date = invoice.accountingDate ?? invoice.invoiceDate;
    refuse('exchange.rateMissing', { currency: invoice.currency, home, date }, 'exchangeRate');
  }
  return fixedExchange(invoice, home, invoice.currency === home ? null : rateOfInvoice(reader, invoice));
}

/** That a draft cannot be posted for want of a rate, said while it still is one. */
export function exchangeProblems(reader: Reader, invoice: Invoice): Problem[] {
  if (invoice.stage === 'posted' || !lacksRate(reader, invoice)) return [];
  const params = { currency: invoice.currency, home: companyOf(reader).currency };
  return [{ severity: 'error', code: 'noExchangeRate', params, lineId: null, field: 'exchangeRate' }];
}

/**
 * The rate of a payment: as the user says, else that of the day, else that of the invoice. Null where both currencies
 * are one.
 */
export function rateOfPayment(
  reader: Reader,
  invoice: Invoice,
  date: PlainDate,
  given: Decimal | undefined,
): Decimal | null {
  if (invoice.currency === companyOf(reader).currency) return null;
  return given ?? rateFor(reader, invoice.currency, date) ?? invoice.exchangeRate;
}

/** Puts a rate in the place of the one of its day; answers what that did. */
function put(tx: Transaction, wanted: Pick<ExchangeRate, 'currency' | 'date' | 'rate' | 'source'>) {
  const { currency, date, rate, source } = wanted;
  if (currency === companyOf(tx).currency) refuse('exchange.ownCurrency', { currency }, 'currency');
  const [present] = tx.by(exchangeRates, 'day', `${currency} ${date}`);
  if (present !== undefined && compareDecimals(present.rate, rate) === 0 && present.source === source) {
    return { row: present, did: 'unchanged' as const };
  }
  const row: ExchangeRate = {
    id: present?.id ?? newId(),
    currency,
    date,
    rate,
    source,
    revision: (present?.revision ?? 0) + 1,
  };
  tx.put(exchangeRates, row);
  return { row, did: present === undefined ? ('added' as const) : ('replaced' as const) };
}

type Imported = ApiOutput<'exchangeRate.import'>;

/** Reads the file and counts; a dry run throws the commit away at its end, so that it cannot differ from the real one. */
async function importRates(input: ApiRequest<'exchangeRate.import'>, context: Context): Promise<Imported> {
  const { rates, refused } = readRates(input.csv, input.quoted, input.source);
  const outcome: Imported = { added: 0, replaced: 0, unchanged: 0, refused };
  const take = (tx: Transaction) => {
    const home = companyOf(tx).currency;
    for (const { row, ...rate } of rates) {
      if (rate.currency === home) {
        refused.push({ row, failure: { code: 'exchange.ownCurrency', params: { currency: home } } });
      } else {
        outcome[put(tx, rate).did] += 1;
      }
    }
  };
  if (input.dryRun) await rehearse(context, 'exchangeRate.import', take);
  else if (rates.length > 0) await commit(context, 'exchangeRate.import', take);
  return { ...outcome, refused: refused.toSorted((a, b) => a.row - b.row) };
}

/** Every foreign currency that anything is in. */
function foreignCurrencies(reader: Reader): string[] {
  const home = companyOf(reader).currency;
  const all = [...reader.all(exchangeRates), ...reader.all(contracts), ...reader.all(invoices)];
  return [...new Set(all.map(({ currency }) => currency))].filter((one) => one !== home && isCurrency(one)).sort();
}

export const exchangeRateHandlers: Handlers<
  'exchangeRate.list' | 'exchangeRate.at' | 'exchangeRate.save' | 'exchangeRate.remove' | 'exchangeRate.import'
> = {
  'exchangeRate.list': ({ currency, from, to, ...page }, { store }) => {
    const found = (currency === undefined ? store.all(exchangeRates) : store.by(exchangeRates, 'currency', currency))
      .filter(({ date }) => (from === undefined || date >= from) && (to === undefined || date <= to))
      .sort((a, b) => compareKeys(b.date, a.date) || compareKeys(a.currency, b.currency));
    return {
      ...pageOf(found, page),
      companyCurrency: companyOf(store).currency,
      currencies: foreignCurrencies(store),
    };
  },

  'exchangeRate.at': ({ currency, date }, { store }) => rateAt(store, currency, date),

  'exchangeRate.save': (rate, context) => commit(context, 'exchangeRate.save', (tx) => put(tx, rate).row),

  'exchangeRate.remove': async ({ id }, context) => {
    await commit(context, 'exchangeRate.remove', (tx) => tx.remove(exchangeRates, rowOf(tx, exchangeRates, id).id));
    return {};
  },

  'exchangeRate.import': importRates,
};
