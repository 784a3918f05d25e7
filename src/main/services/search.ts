import { backlogOfProject } from './backlog-rows';
import { customers, invoices, projects } from './collections';
import { type Handlers, matches } from './context';
import { rowOfInvoice } from './invoice-list';
import { contractOf } from './projects';

export const searchHandlers: Handlers<'search.query'> = {
  'search.query': ({ text, limit }, { store, today }) => ({
    invoices: store
      .all(invoices)
      .toReversed()
      .filter((row) => matches(text, row.number ?? '', row.buyer.name, row.projectName))
      .slice(0, limit)
      .map((row) => {
        const { id, number, customerName, projectName, status, dueDate, grossAmount, currency } = rowOfInvoice(
          store,
          row,
          today(),
        );
        return { id, number, customerName, projectName, status, dueDate, grossAmount, currency };
      }),
    customers: store
      .all(customers)
      .filter((row) => !row.archived && matches(text, row.name, row.number))
      .slice(0, limit)
      .map(({ id, number, name, address }) => ({ id, number, name, city: address.city })),
    projects: store
      .all(projects)
      .map((row) => ({ ...row, customerName: store.get(customers, row.customerId)?.name ?? '' }))
      .filter((row) => matches(text, row.name, row.number, row.code, row.customerName))
      .slice(0, limit)
      .map(({ id, number, name, customerName }) => {
        const ready = backlogOfProject(store, id, today()).filter(({ status }) => status === 'ready');
        return {
          id,
          number,
          name,
          customerName,
          readyAmount: ready.reduce((sum, { amount }) => sum + amount, 0),
          readyCount: ready.length,
          currency: contractOf(store, id)?.currency ?? '',
        };
      }),
  }),
};
