import type { ElectronicLine } from '@shared/e-invoice/en16931';
import { type Element, filled } from '../../xml';

/** A day as CII writes it: format 102 is CCYYMMDD. */
const dayOf = (date: string): Element => ({ '@format': '102', '#': date.replaceAll('-', '') });

/** A date in the element of its kind; nothing where there is none. */
export const dateTime = (date: string | null): Element | undefined =>
  date === null ? undefined : { 'udt:DateTimeString': dayOf(date) };

/** The same where the schema wants a plain date. */
export const plainDate = (date: string | null): Element | undefined =>
  date === null ? undefined : { 'udt:DateString': dayOf(date) };

/** And where it wants its formatted kind. */
export const formattedDate = (date: string | null): Element | undefined =>
  date === null ? undefined : { 'qdt:DateTimeString': dayOf(date) };

type AllowanceCharge = ElectronicLine['allowancesAndCharges'][number];
type Taxed = Pick<ElectronicLine, 'category' | 'rate'>;

/** BG-30 and the tax of BG-20, BG-21. */
export const taxOf = ({ category, rate }: Taxed): Element => ({
  'ram:TypeCode': 'VAT',
  'ram:CategoryCode': category,
  'ram:RateApplicablePercent': filled(rate),
});

/** BG-27, BG-28; with a tax BG-20, BG-21. */
export const allowanceChargeOf = (entry: AllowanceCharge & Partial<Taxed>): Element => ({
  'ram:ChargeIndicator': { 'udt:Indicator': String(entry.isCharge) },
  'ram:CalculationPercent': filled(entry.percent),
  'ram:BasisAmount': filled(entry.baseAmount),
  'ram:ActualAmount': filled(entry.amount),
  'ram:ReasonCode': filled(entry.reasonCode),
  'ram:Reason': filled(entry.reason),
  'ram:CategoryTradeTax':
    entry.category === undefined ? undefined : taxOf({ category: entry.category, rate: entry.rate ?? null }),
});
