import type { Page } from '@playwright/test';
import { callFrom } from './call';

interface Rows {
  rows: { id: string; status: string; kind?: string; name?: string; version?: number }[];
}

const INVOICES = {
  draft: 'a draft',
  inReview: 'a draft in review',
  confirmed: 'a confirmed invoice',
  posted: 'a posted invoice',
  sent: 'a sent invoice',
  partlyPaid: 'a partly paid invoice',
  paid: 'a paid invoice',
  credited: 'a credited invoice',
};

const ACCOUNTING = [
  'journal',
  'proposals',
  'vouchers',
  'trialBalance',
  'export',
  'periods',
  'taxes',
  'dimensions',
  'books',
] as const;

const RECEIVABLES = ['ageing', 'remind', 'sent', 'payments', 'rates'] as const;

const CONTRACT_TABS = ['lines', 'customers', 'schedule', 'advances', 'versions'] as const;

/**
 * The address of every screen of the sample company, by what it shows. Two views of one screen do not follow each other:
 * a screen takes its view from the address when it opens.
 */
export async function screensOfSample(page: Page): Promise<Readonly<Record<string, string>>> {
  const { rows: invoices } = (await callFrom(page, 'invoice.list', { limit: 500 })) as Rows;
  const { rows: projects } = (await callFrom(page, 'project.list', { limit: 1 })) as Rows;
  const { rows: customers } = (await callFrom(page, 'customer.list', { limit: 1 })) as Rows;
  const [priceList] = (await callFrom(page, 'priceList.list')) as { id: string }[];
  const ofStatus = Object.entries(INVOICES).map(([status, name]) => {
    const invoice = invoices.find((row) => row.status === status);
    if (invoice === undefined) throw new Error(`The sample company has no invoice that is ${status}.`);
    return [name, `/invoices/${invoice.id}`] as const;
  });
  const credit = invoices.find(({ kind }) => kind === 'creditNote');
  const { rows: contracts } = (await callFrom(page, 'contract.list', { limit: 500 })) as Rows;
  const amended = contracts.find(({ version = 1 }) => version > 1);
  const shared = contracts.find(({ name }) => name?.startsWith('Felles'));
  const project = `/projects/${projects[0]?.id}`;
  return {
    'the invoices': '/invoices',
    ...Object.fromEntries(ofStatus),
    'a project': project,
    'the projects': '/projects',
    'contract lines': `${project}?view=lines`,
    'the wizard': `${project}/invoice`,
    milestones: `${project}?view=milestones`,
    'the backlog': '/backlog',
    'what is invoiced next': '/schedules',
    people: '/people',
    'time and expenses': '/work',
    'the frequencies': '/schedules?view=frequencies',
    'the price lists': '/people?view=prices',
    'the import': '/work/import',
    'the log of runs': '/schedules?view=log',
    roles: '/people?view=roles',
    'the customers': '/customers',
    'all milestones': '/schedules?view=milestones',
    categories: '/people?view=categories',
    'a price list': `/people/prices/${priceList?.id}`,
    'unit groups': '/people?view=units',
    'a customer': `/customers/${customers[0]?.id}`,
    home: '/home',
    'the outbox': '/outbox',
    'a credit note': `/invoices/${credit?.id}`,
    'the contracts': '/contracts',
    'the imported invoices': '/invoices/imported',
    'a shared contract': `/contracts/${shared?.id}?view=customers`,
    'the advances that wait': '/backlog?view=advances',
    ...Object.fromEntries(
      CONTRACT_TABS.flatMap((tab, index) => [
        [`a contract, ${tab}`, `/contracts/${amended?.id}?view=${tab}`],
        [`receivables, ${RECEIVABLES[index]}`, `/receivables?view=${RECEIVABLES[index]}`],
      ]),
    ),
    ...Object.fromEntries(ACCOUNTING.map((section) => [`accounting, ${section}`, `/accounting?section=${section}`])),
    ...Object.fromEntries(
      ['company', 'invoicing', 'look', 'electronic', 'mail', 'numbers', 'hats', 'preferences', 'data', 'audit'].map(
        (section) => [`the settings, ${section}`, `/settings?section=${section}`],
      ),
    ),
  };
}

/** The lists where something can be selected, which brings up a dock. */
export const LISTS_WITH_DOCK = ['the invoices', 'the backlog', 'time and expenses'];
