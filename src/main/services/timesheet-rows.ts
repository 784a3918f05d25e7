import { createHash } from 'node:crypto';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { Customer } from '@shared/model/customer';
import { type Entry, PLAIN_ENTRY } from '@shared/model/entry';
import type { Person } from '@shared/model/person';
import type { Project } from '@shared/model/project';
import type { Transaction } from '../store/store';
import type { TimesheetRow } from '../timesheets/timesheet';
import { customers, entries, people, projects, roles } from './collections';
import { type Context, companyOf } from './context';
import { addCustomer, newCustomer } from './customers';
import { addProject, contractOf } from './projects';

/** Ids of what an import made, by collection. */
export interface Made {
  customers: string[];
  contracts: string[];
  contractLines: string[];
  projects: string[];
  roles: string[];
  people: string[];
  entries: string[];
}

export const nothingMade = (): Made => ({
  customers: [],
  contracts: [],
  contractLines: [],
  projects: [],
  roles: [],
  people: [],
  entries: [],
});

export const fingerprintOf = (row: TimesheetRow): string =>
  createHash('sha256').update(row.fingerprintSource).digest('hex');

/** An import at work: what it makes, and the rate that serves where the file has none. */
export interface Import {
  readonly tx: Transaction;
  readonly context: Context;
  readonly id: string;
  readonly made: Made;
  readonly rate: string | undefined;
  /** What a new customer is billed in where the row names no currency. */
  readonly currency: string;
}

/** The customer of a row: by name, else a new one. A row in another currency than the customer's is refused. */
function customerOf(run: Import, row: TimesheetRow): Customer {
  const { tx } = run;
  const name = row.client || row.project;
  const [known] = tx.by(customers, 'name', name.toLowerCase());
  if (known !== undefined) {
    if (row.currency !== undefined && row.currency !== known.currency && row.rate !== undefined) {
      refuse('work.currencyMismatch', {
        currency: row.currency,
        customer: known.name,
        customerCurrency: known.currency,
      });
    }
    return known;
  }
  const country = companyOf(tx).address.country;
  const fresh = newCustomer(tx, name, country, row.currency ?? run.currency);
  const customer = addCustomer(tx, fresh, run.context.today());
  run.made.customers.push(customer.id);
  return customer;
}

/** The project of a row under its customer: by name, else a new one billed by time and material. */
function projectOf(run: Import, row: TimesheetRow): Project {
  const { tx } = run;
  const name = row.project || row.client;
  const named = tx.by(projects, 'name', name.toLowerCase());
  // Without a client the project's own customer is meant, where the name leaves no doubt.
  if (row.client === '' && named.length === 1 && named[0] !== undefined) return named[0];
  const customer = customerOf(run, row);
  const known = named.find(({ customerId }) => customerId === customer.id);
  if (known !== undefined) return known;
  const made = addProject(tx, run.context, {
    name,
    code: row.projectCode ?? '',
    customerId: customer.id,
    billingMethod: 'timeAndMaterial',
    contractedAmount: null,
    orderReference: '',
  });
  run.made.projects.push(made.project.id);
  run.made.contracts.push(made.contract.id);
  run.made.contractLines.push(made.line.id);
  return made.project;
}

function roleIdOf(run: Import, name: string): string {
  const [known] = run.tx.by(roles, 'name', name.toLowerCase());
  if (known !== undefined) return known.id;
  const role = { id: newId(), name, isChargeable: true, revision: 1 };
  run.tx.put(roles, role);
  run.made.roles.push(role.id);
  return role.id;
}

/** Who did the work: by name, else a new person. An export of one person's own work may name nobody. */
function personOf(run: Import, row: TimesheetRow): Person {
  const { tx } = run;
  const company = companyOf(tx);
  const name = row.person || company.contactName || company.name;
  const [known] = tx.by(people, 'name', name.toLowerCase());
  if (known !== undefined) return known;
  const roleName = row.role || translator(company.language)('work.defaultRole');
  const person: Person = {
    id: newId(),
    name,
    email: row.personEmail ?? '',
    roleId: roleIdOf(run, roleName),
    archived: false,
    revision: 1,
  };
  tx.put(people, person);
  run.made.people.push(person.id);
  return person;
}

/**
 * Makes the entry of one row with whatever customer, project and person it needs. Every check comes before the first
 * write of the row, so that a refused row leaves nothing behind.
 */
export function addRow(run: Import, row: TimesheetRow): Entry {
  const { tx } = run;
  if (row.invoiced) refuse('work.alreadyInvoiced');
  const project = projectOf(run, row);
  if (project.status === 'closed') refuse('masterData.projectIsClosed', { name: project.name });
  const currency = contractOf(tx, project.id)?.currency ?? companyOf(tx).currency;
  if (row.currency !== undefined && row.rate !== undefined && row.currency !== currency) {
    refuse('work.currencyMismatch', { currency: row.currency, customer: project.name, customerCurrency: currency });
  }
  const person = personOf(run, row);
  const rate = row.rate ?? (run.currency === currency ? run.rate : undefined);
  const entry: Entry = {
    id: newId(),
    class: 'time',
    status: 'submitted',
    date: row.date,
    projectId: project.id,
    personId: person.id,
    roleId: person.roleId,
    task: row.task ?? '',
    category: '',
    description: row.description,
    externalDescription: '',
    quantity: row.hours,
    unit: 'HUR',
    billable: row.billable,
    statedPrice: rate !== undefined && compareDecimals(rate, '0') > 0 ? rate : null,
    statedCost: row.costRate ?? null,
    currency,
    tags: [...row.tags],
    startTime: row.startTime ?? '',
    endTime: row.endTime ?? '',
    importId: run.id,
    fingerprint: fingerprintOf(row),
    rejection: '',
    ...PLAIN_ENTRY,
    revision: 1,
  };
  tx.put(entries, entry);
  run.made.entries.push(entry.id);
  return entry;
}
