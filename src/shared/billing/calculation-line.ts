import type { InvoiceLine, LineAllowance } from '../model/invoice';
import type { AllowanceOrCharge, CalculationLine } from './calculate';

/** An allowance or charge as the calculator takes it: what is not stated is absent. */
export function forCalculator(allowance: LineAllowance): AllowanceOrCharge {
  return {
    ...(allowance.amount === null ? {} : { amount: allowance.amount }),
    ...(allowance.percent === null ? {} : { percent: allowance.percent }),
    ...(allowance.baseAmount === null ? {} : { baseAmount: allowance.baseAmount }),
  };
}

type Calculated = Pick<InvoiceLine, 'quantity' | 'price' | 'priceBaseQuantity' | 'allowances' | 'charges' | 'vat'>;

export function calculationLineOf(line: Calculated): CalculationLine {
  return {
    quantity: line.quantity,
    price: line.price,
    priceBaseQuantity: line.priceBaseQuantity,
    allowances: line.allowances.map(forCalculator),
    charges: line.charges.map(forCalculator),
    category: line.vat.category,
    rate: line.vat.rate,
  };
}
