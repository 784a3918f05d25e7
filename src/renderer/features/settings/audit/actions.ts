import type { MessageKey } from '@shared/i18n/catalogue';

/** Everything that the journal calls a commit. */
export const AUDIT_ACTIONS = [
  'store.create',
  'store.migrate',
  'store.restore',
  'company.create',
  'company.update',
  'series.update',
  'customer.create',
  'customer.update',
  'project.create',
  'project.update',
  'contract.update',
  'contractLine.save',
  'milestone.save',
  'milestone.remove',
  'retainer.save',
  'retainer.remove',
  'retainer.markReady',
  'retainer.markNotReady',
  'retainer.addToInvoice',
  'retainer.use',
  'retainer.refund',
  'retainer.createInvoice',
  'retainer.refundOnNewInvoice',
  'role.save',
  'role.remove',
  'person.save',
  'person.remove',
  'priceList.save',
  'priceList.copy',
  'priceList.import',
  'priceList.remove',
  'category.save',
  'category.remove',
  'unitGroup.save',
  'unitGroup.remove',
  'entry.create',
  'entry.update',
  'entry.remove',
  'entry.approve',
  'entry.reject',
  'entry.cancelApproval',
  'timesheet.import',
  'timesheet.undo',
  'backlog.markReady',
  'backlog.markNotReady',
  'backlog.priceAgain',
  'wizard.finish',
  'invoice.update',
  'invoice.updateLine',
  'invoice.removeLine',
  'invoice.recalculate',
  'invoice.review',
  'invoice.backToDraft',
  'invoice.remove',
  'invoice.confirm',
  'invoice.post',
  'invoice.send',
  'invoice.pay',
  'invoice.removePayment',
] as const;

/** What an action is called; null for one that a newer version of the program has written. */
export function actionKey(action: string): MessageKey | null {
  const known = AUDIT_ACTIONS.find((one) => one === action);
  return known === undefined ? null : `audit.action.${known}`;
}

const COLLECTIONS = [
  'company',
  'numberSeries',
  'customers',
  'roles',
  'people',
  'projects',
  'contracts',
  'contractLines',
  'milestones',
  'retainers',
  'priceLists',
  'categories',
  'unitGroups',
  'entries',
  'actuals',
  'invoices',
  'payments',
  'deliveries',
  'timesheetImports',
] as const;

/** What the rows of a collection are called; null for one that nobody here knows. */
export function collectionKey(collection: string): MessageKey | null {
  const known = COLLECTIONS.find((one) => one === collection);
  return known === undefined ? null : `audit.rows.${known}`;
}
