import type { ApiInput } from '@shared/api';
import type { ContractLine } from '@shared/model/contract';
import type { RunDay } from '@shared/model/frequency';
import type { CompanyAtWork } from './company-at-work';

export const EVERY_SECOND_MONDAY = {
  name: 'Every second Monday',
  period: 'biweekly',
  runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
} as const;

export const FIRST_MONDAY = {
  name: 'First Monday',
  period: 'monthly',
  runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
} as const;

export const LAST_DAY = { name: 'Last day', period: 'monthly', runs: [{ kind: 'lastDay' }] } as const;

const NOTHING = { time: false, expense: false, material: false, fee: false };

type Offered = typeof EVERY_SECOND_MONDAY | typeof FIRST_MONDAY | typeof LAST_DAY;

export async function frequencyOf(at: CompanyAtWork, { name, period, runs }: Offered) {
  const known = (await at.call('frequency.list', {})).find((each) => each.name === name);
  return known ?? at.call('frequency.save', { changes: { name, period, runs: runs.map((run): RunDay => run) } });
}

/** Puts a line on a schedule. */
export async function schedule(
  at: CompanyAtWork,
  line: Pick<ContractLine, 'id'>,
  changes: ApiInput<'schedule.setUp'>['changes'],
) {
  const { rows } = await at.call('contract.list', { view: 'all' });
  for (const { id } of rows) {
    const { lines } = await at.call('contract.get', { id });
    const found = lines.find((each) => each.id === line.id);
    if (found !== undefined) {
      return at.call('schedule.setUp', { contractLineId: line.id, revision: found.revision, changes });
    }
  }
  throw new Error('no such line');
}

/** Somebody who works at 1200 an hour. */
export async function worker(at: CompanyAtWork) {
  const role = await at.call('role.save', { changes: { name: 'Seniorkonsulent' } });
  const person = await at.call('person.save', { changes: { name: 'Ingrid Aas', roleId: role.id } });
  await at.call('priceList.save', {
    changes: {
      name: 'Rådgivning',
      currency: 'NOK',
      prices: [
        { kind: 'role', roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '1200' },
      ],
    },
  });
  return person;
}

/** The contract of the worked calendar: a prototype at a fixed price, an implementation by the hour, and expenses. */
export async function threeLineContract(at: CompanyAtWork) {
  const customer = await at.call('customer.save', { changes: { name: 'Nordvik Havbruk AS' } });
  const { contract, lines } = await at.call('contract.create', {
    name: 'Robot',
    customerId: customer.id,
    lines: [
      {
        newProject: { name: 'Prototype', code: '' },
        changes: { name: 'Prototype', billingMethod: 'fixedPrice', contractedAmount: 5_000_000, includes: NOTHING },
      },
      {
        newProject: { name: 'Implementation', code: '' },
        changes: { name: 'Implementation', includes: { ...NOTHING, time: true } },
      },
    ],
  });
  const [prototype, implementation] = lines;
  if (prototype === undefined || implementation === undefined) throw new Error('two lines were asked for');
  const expenses = await at.call('contractLine.save', {
    changes: {
      contractId: contract.id,
      projectId: implementation.projectId,
      name: 'Expenses',
      billingMethod: 'timeAndMaterial',
      includes: { ...NOTHING, expense: true },
    },
  });
  return { customer, contract, prototype, implementation, expenses };
}

/** Work of one kind, approved. */
export async function approved(
  at: CompanyAtWork,
  changes: ApiInput<'entry.save'>['changes'],
  { ready = true }: { ready?: boolean } = {},
) {
  const entry = await at.call('entry.save', { changes: { description: 'Work', ...changes } });
  const outcome = await at.call('entry.approve', { ids: [entry.id] });
  if (outcome.done !== 1) throw new Error(JSON.stringify(outcome.refused));
  if (ready) {
    const { rows } = await at.call('backlog.list', { limit: 500 });
    const ids = rows.filter((row) => row.status === 'notReady' && row.kind === 'actual').map(({ id }) => id);
    await at.call('backlog.markReady', { ids });
  }
  return entry;
}
