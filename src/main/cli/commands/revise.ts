import { isDecimal } from '@shared/decimal';
import { newId } from '@shared/ids';
import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { findLineId } from '../find-line';
import { invoiceDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';
import { wrongUse } from '../wrong-use';

/** `1=6`: what of line 1 stays billed. */
function readStays(value: string): { line: string; quantity: string } {
  const [line = '', quantity = ''] = value.split('=');
  if (line.trim() === '' || !isDecimal(quantity.trim())) {
    wrongUse('cli.notADecimal', { option: '--quantity', value });
  }
  return { line: line.trim(), quantity: quantity.trim() };
}

const runner: CommandRunner = async ({ operands, options, session, answer, language, t, formats }) => {
  const [wanted = ''] = operands;
  const named = options.text('lines')?.split(',');
  const stays = options.list('quantity').map(readStays);
  const reason = options.required('reason');
  const addTo = options.text('add-to');
  const open = await session();
  const { id, currency } = await findInvoice(open, wanted);
  const original = await open.call('invoice.get', { id });
  const idOf = (line: string) => findLineId(original, line.trim());
  // Saying what stays of a line is naming it: no other is credited by the way.
  const lines = named ?? (stays.length > 0 ? stays.map(({ line }) => line) : undefined);
  const view = await open.call('invoice.revise', {
    id,
    reason,
    requestId: newId(),
    stays: stays.map(({ line, quantity }) => ({ lineId: idOf(line), quantity })),
    ...(lines === undefined ? {} : { lineIds: lines.map(idOf) }),
    ...(addTo === undefined ? {} : { addTo: (await findInvoice(open, addTo)).id }),
  });
  answer(invoiceDocument(view, language), () => [
    t('correction.cli.revised', {
      id: view.invoice.id,
      number: original.invoice.number ?? id,
      amount: formats.money(view.invoice.totals.grossAmount, currency),
    }),
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
