import type { InvoiceView } from '@shared/api/invoicing';
import { isInBacklog } from '@shared/billing/eligibility';
import { selectForInvoice, type WaitingEntry } from '@shared/billing/selection';
import type { Invoice } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, entries, milestones, people } from './collections';
import { nameOf, rowOf } from './context';
import { worthOf } from './entry-worth';
import { contractOf } from './projects';

type Pending = InvoiceView['notOnDraft'];

/** Work on the contract's projects that nobody has approved yet. */
function waitingOn(reader: Reader, contractId: string, projectIds: ReadonlySet<string>): WaitingEntry[] {
  return [...projectIds]
    .filter((projectId) => contractOf(reader, projectId)?.id === contractId)
    .flatMap((projectId) => reader.by(entries, 'projectStatus', `${projectId} submitted`))
    .map((entry) => ({
      entry,
      personName: nameOf(reader, people, entry.personId),
      amount: worthOf(reader, entry).amount,
    }));
}

/** What else the contract holds for the customer of a draft, and why it is not on it; nothing once it is confirmed. */
export function notOnDraft(reader: Reader, invoice: Invoice, today: string): Pending {
  if (invoice.stage !== 'draft' && invoice.stage !== 'inReview') return [];
  const contract = rowOf(reader, contracts, invoice.contractId);
  const lines = reader.by(contractLines, 'contract', contract.id);
  const isTheirs = ({ customerId }: { customerId: string | null }) =>
    (customerId ?? contract.customerId) === invoice.customerId;
  const rows = lines.flatMap(({ id }) => reader.by(actuals, 'contractLine', id)).filter(isInBacklog);
  const sums = lines.flatMap(({ id }) => reader.by(milestones, 'contractLine', id));
  const {
    actuals: ready,
    milestones: readySums,
    excluded,
  } = selectForInvoice(
    rows.filter(isTheirs),
    sums.filter(isTheirs),
    waitingOn(reader, contract.id, new Set(lines.map(({ projectId }) => projectId))),
    { cutoff: invoice.cutoffDate, today, types: undefined, milestoneIds: undefined },
  );
  const addable = [...ready, ...readySums];
  const groups: Pending = excluded
    .filter((group) => group.invoiceId !== invoice.id && group.reason !== 'nonChargeable')
    .map((group) => ({ ...group, ids: [...group.ids] }));
  if (addable.length === 0) return groups;
  const first: Pending[number] = {
    reason: 'ready',
    params: {},
    count: addable.length,
    amount: addAmounts(addable.map(({ amount }) => amount)),
    ids: addable.map(({ id }) => id),
    invoiceId: null,
  };
  return [first, ...groups];
}
