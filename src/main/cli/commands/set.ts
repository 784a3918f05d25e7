import type { ApiInput, ApiOutput } from '@shared/api';
import { api } from '@shared/api';
import { emptyAddress } from '@shared/model/party';
import { readAssignments } from '../assignments';
import type { CommandRunner } from '../command';
import { fieldsOf } from '../fields';
import { findInvoice } from '../find';
import { findLineId } from '../find-line';
import { invoiceDocument } from '../output/invoice-document';
import { invoiceLines } from '../output/invoice-lines';

type View = ApiOutput<'invoice.get'>;
type LineChanges = ApiInput<'invoice.updateLine'>['changes'];
type HeaderChanges = ApiInput<'invoice.update'>['changes'];

const lineFields = fieldsOf(api['invoice.updateLine'].input.shape.changes);
const headerFields = fieldsOf(api['invoice.update'].input.shape.changes);

const runner: CommandRunner = async ({ operands, session, answer, language }) => {
  const [wanted = '', target = '', ...assignments] = operands;
  const isHeader = target === 'header';
  const readChanges = readAssignments(assignments, isHeader ? headerFields : lineFields);
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  const view = await open.call('invoice.get', { id });
  const { invoice } = view;
  const { revision } = invoice;
  let changed: View;
  if (isHeader) {
    const current = {
      ...invoice,
      deliveryAddress: invoice.deliveryAddress ?? emptyAddress(invoice.buyer.address.country),
    };
    // What the assignments may name was read from the call's own schema, which checks the whole once more.
    changed = await open.call('invoice.update', { id, revision, changes: readChanges(current) as HeaderChanges });
  } else {
    const lineId = findLineId(view, target);
    const line = invoice.lines.find(({ id: present }) => present === lineId);
    const current = { ...line, classification: line?.classification ?? { code: '', scheme: '' } };
    changed = await open.call('invoice.updateLine', {
      id,
      revision,
      lineId,
      changes: readChanges(current) as LineChanges,
    });
  }
  answer(invoiceDocument(changed, language), () => invoiceLines(changed, language));
  return undefined;
};

export default runner;
