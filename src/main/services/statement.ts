import type { ApiOutput, ApiRequest } from '@shared/api';
import { ageingOf } from '@shared/billing/ageing';
import { refuse } from '@shared/failure';
import type { Reader } from '../store/store';
import { customers, invoices, payments } from './collections';
import { compareKeys, rowOf } from './context';
import { longestDueFirst, openItemsOf } from './open-items';

type Statement = ApiOutput<'receivables.statement'>;
type Movement = Omit<Statement['movements'][number], 'balanceAmount'>;

/** Everything that ever changed what a customer owes in a currency, in the order of the days. */
function movementsOf(reader: Reader, customerId: string, currency: string): Movement[] {
  const posted = reader
    .by(invoices, 'customer', customerId)
    .filter((invoice) => invoice.stage === 'posted' && invoice.currency === currency);
  return posted
    .flatMap(({ id, kind, number, invoiceDate, totals, projectName }): Movement[] => [
      {
        id,
        date: invoiceDate,
        kind,
        invoiceId: id,
        number: number ?? '',
        note: projectName,
        amount: totals.dueAmount,
      },
      ...reader.by(payments, 'invoice', id).map((payment) => ({
        id: payment.id,
        date: payment.date,
        kind: payment.kind,
        invoiceId: id,
        number: number ?? '',
        note: payment.note,
        amount: 0 - payment.amount,
      })),
    ])
    .sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
}

/** What was owed before, every movement with the balance after it, and what is left at the end. */
export function statementOf(reader: Reader, input: ApiRequest<'receivables.statement'>): Statement {
  const customer = rowOf(reader, customers, input.customerId);
  const { currency = customer.currency, from, to } = input;
  if (to < from) refuse('receivables.endsBeforeItStarts', {}, 'to');
  let balanceAmount = 0;
  let openingAmount = 0;
  const movements: Statement['movements'] = [];
  for (const movement of movementsOf(reader, customer.id, currency)) {
    if (movement.date > to) break;
    balanceAmount += movement.amount;
    if (movement.date < from) openingAmount = balanceAmount;
    else movements.push({ ...movement, balanceAmount });
  }
  const openItems = openItemsOf(reader, to, { customerId: customer.id, currency }).sort(longestDueFirst);
  return {
    customerId: customer.id,
    customerName: customer.name,
    currency,
    from,
    to,
    openingAmount,
    movements,
    closingAmount: balanceAmount,
    openItems,
    ageing: ageingOf(openItems, to),
  };
}
