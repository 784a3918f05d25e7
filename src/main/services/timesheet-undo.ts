import type { TimesheetImport } from '@shared/model/timesheet-import';
import type { Transaction } from '../store/store';
import {
  actuals,
  contractLines,
  contracts,
  customers,
  entries,
  invoices,
  milestones,
  people,
  priceLists,
  projects,
  roles,
} from './collections';

/** Removes those of the ids that nothing else uses, and says how many that were. */
function removeUnused(ids: readonly string[], isUsed: (id: string) => boolean, remove: (id: string) => void): number {
  const unused = ids.filter((id) => !isUsed(id));
  for (const id of unused) remove(id);
  return unused.length;
}

/**
 * Takes back what an import made. Entries go always; a customer, project or person only where nothing that came later
 * leans on it.
 */
export function takeBack(tx: Transaction, { id, created }: TimesheetImport) {
  const mine = tx.by(entries, 'import', id);
  for (const entry of mine) tx.remove(entries, entry.id);
  for (const { priceListId, priceIds } of created.prices) {
    const list = tx.get(priceLists, priceListId);
    if (list === undefined) continue;
    const prices = list.prices.filter((price) => !priceIds.includes(price.id));
    if (prices.length === 0 && created.priceLists.includes(list.id)) tx.remove(priceLists, list.id);
    else tx.put(priceLists, { ...list, prices, revision: list.revision + 1 });
  }
  const projectsRemoved = removeUnused(
    created.projects,
    (projectId) =>
      tx.by(entries, 'project', projectId).length > 0 ||
      tx.by(actuals, 'project', projectId).length > 0 ||
      tx.by(invoices, 'project', projectId).length > 0 ||
      tx.by(contractLines, 'project', projectId).some((line) => tx.by(milestones, 'contractLine', line.id).length > 0),
    (projectId) => {
      for (const line of tx.by(contractLines, 'project', projectId)) {
        tx.remove(contractLines, line.id);
        if (tx.by(contractLines, 'contract', line.contractId).length === 0) tx.remove(contracts, line.contractId);
      }
      tx.remove(projects, projectId);
    },
  );
  const customersRemoved = removeUnused(
    created.customers,
    (customerId) =>
      tx.by(projects, 'customer', customerId).length > 0 || tx.by(invoices, 'customer', customerId).length > 0,
    (customerId) => tx.remove(customers, customerId),
  );
  const peopleRemoved = removeUnused(
    created.people,
    (personId) => tx.by(entries, 'person', personId).length > 0 || isPriced(tx, 'personId', personId),
    (personId) => tx.remove(people, personId),
  );
  removeUnused(
    created.roles,
    (roleId) => tx.by(people, 'role', roleId).length > 0 || isPriced(tx, 'roleId', roleId),
    (roleId) => tx.remove(roles, roleId),
  );
  return { customers: customersRemoved, projects: projectsRemoved, people: peopleRemoved, entries: mine.length };
}

function isPriced(tx: Transaction, field: 'personId' | 'roleId', id: string): boolean {
  return tx.all(priceLists).some((list) => list.prices.some((price) => price[field] === id));
}
