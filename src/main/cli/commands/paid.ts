import { minorUnitDigits } from '@shared/currencies';
import { compareDecimals, roundDecimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { toMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';

/** Nobody pays a thousandth of a krone: more decimals than the currency has are a slip, not something to round. */
function exactAmount(amount: string, currency: string): number {
  const digits = minorUnitDigits(currency);
  if (compareDecimals(amount, roundDecimal(amount, digits)) !== 0) {
    refuse('cli.amountTooPrecise', { amount, currency, digits });
  }
  return toMinor(amount, currency);
}

const runner: CommandRunner = async ({ operands, options, session, answer, language, t, formats }) => {
  const [wanted = ''] = operands;
  const amount = options.decimal('amount');
  const date = options.date('date');
  const open = await session();
  const { id, currency } = await findInvoice(open, wanted);
  const view = await open.call('invoice.pay', {
    id,
    ...(amount === undefined ? {} : { amount: exactAmount(amount, currency) }),
    ...(date === undefined ? {} : { date }),
  });
  const paid = view.payments.at(-1);
  answer(invoiceDocument(view, language), () => [
    t('cli.paid.done', {
      number: view.invoice.number ?? '',
      amount: formats.money(paid?.amount ?? 0, currency),
      date: paid === undefined ? '' : formats.date(paid.date),
    }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
