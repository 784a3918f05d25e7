import type { ApiInput } from '@shared/api';
import type { Entry, EntryClass } from '@shared/model/entry';

/** The form of an entry: what stands in its fields. */
export interface EntryDraft {
  readonly class: EntryClass;
  readonly projectId: string | null;
  readonly personId: string | null;
  readonly roleId: string | null;
  readonly task: string;
  readonly category: string;
  readonly date: string;
  /** Decimal; empty for none. */
  readonly quantity: string;
  readonly unit: string;
  /** Decimal; empty takes the price list's. Only of what is no time. */
  readonly price: string;
  readonly billable: boolean;
  /** What the customer is charged of it; empty for all. */
  readonly charged: string;
  /** Of an expense. */
  readonly receiptNumber: string;
  readonly description: string;
  readonly externalDescription: string;
}

/** What an expense is counted in where nothing else is said: one. */
const ONE = 'C62';

export const freshDraft = (today: string): EntryDraft => ({
  class: 'time',
  projectId: null,
  personId: null,
  roleId: null,
  task: '',
  category: '',
  date: today,
  quantity: '',
  unit: 'HUR',
  price: '',
  billable: true,
  charged: '',
  receiptNumber: '',
  description: '',
  externalDescription: '',
});

export const draftOfEntry = (entry: Entry): EntryDraft => ({
  class: entry.class,
  projectId: entry.projectId,
  personId: entry.personId,
  roleId: entry.roleId,
  task: entry.task,
  category: entry.category,
  date: entry.date,
  quantity: entry.quantity,
  unit: entry.unit,
  price: entry.statedPrice ?? '',
  billable: entry.billable,
  charged: entry.billableQuantity ?? '',
  receiptNumber: entry.receiptNumber,
  description: entry.description,
  externalDescription: entry.externalDescription,
});

/** The next one of a row of entries: the same project, person and day, everything else anew. */
export const nextDraft = (draft: EntryDraft): EntryDraft => ({
  ...freshDraft(draft.date),
  class: draft.class,
  projectId: draft.projectId,
  personId: draft.personId,
  roleId: draft.roleId,
  unit: draft.unit,
});

/** Another kind of work: its unit follows, and an amount of one is meant where nothing was counted. */
export function withClass(draft: EntryDraft, entryClass: EntryClass): EntryDraft {
  const isTime = entryClass === 'time';
  return {
    ...draft,
    class: entryClass,
    unit: isTime ? 'HUR' : draft.unit === 'HUR' ? ONE : draft.unit,
    quantity: !isTime && draft.quantity === '' ? '1' : draft.quantity,
  };
}

/** What saving it changes. The price of time comes from the price list, or stays what an import stated. */
export function changesOf(draft: EntryDraft): ApiInput<'entry.save'>['changes'] {
  const { projectId, price, quantity, charged, ...rest } = draft;
  const isTime = draft.class === 'time';
  return {
    ...rest,
    category: isTime ? '' : draft.category,
    quantity: quantity === '' ? '0' : quantity,
    billableQuantity: draft.billable && charged !== '' ? charged : null,
    receiptNumber: draft.class === 'expense' ? draft.receiptNumber : '',
    ...(projectId !== null && { projectId }),
    ...(!isTime && { statedPrice: price === '' ? null : price }),
  };
}
