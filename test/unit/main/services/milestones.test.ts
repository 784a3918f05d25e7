import type { ApiInput } from '@shared/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { frequencyOf, LAST_DAY } from './scheduled-contract';

let at: CompanyAtWork;
let customers: readonly { id: string; name: string }[];

beforeEach(async () => {
  at = await companyAtWork('2026-10-01');
  customers = await Promise.all(
    ['Nordvik AS', 'Kystverk AS', 'Havn AS'].map((name) => at.call('customer.save', { changes: { name } })),
  );
});

afterEach(() => at.close());

const payers = (...percents: readonly string[]) =>
  percents.map((percent, index) => ({
    customerId: customers[index]?.id ?? '',
    percent,
    isRounding: index === 0,
    notToExceedAmount: null,
    paymentTermDays: null,
  }));

/** A line at a fixed price, shared as said. */
async function fixedLine(contractedAmount: number | null, changes: ApiInput<'contractLine.save'>['changes'] = {}) {
  const { contract, lines } = await at.call('contract.create', {
    name: 'Kai',
    customerId: customers[0]?.id ?? '',
    lines: [
      {
        newProject: { name: 'Kai', code: '' },
        changes: {
          name: 'Kai',
          billingMethod: 'fixedPrice',
          contractedAmount,
          includes: { time: false, expense: false, material: false, fee: false },
          ...changes,
        },
      },
    ],
  });
  const [line] = lines;
  if (line === undefined) throw new Error('a line was asked for');
  return { contract, line };
}

const listOf = async (contractLineId: string) => at.call('milestone.list', { contractLineId, limit: 500 });

describe('a milestone of several customers', () => {
  it('is a row for each, by percent to the cent, and is invoiced to each', async () => {
    const { line, contract } = await fixedLine(100_001, { customers: payers('33.33', '33.33', '33.34') });
    const saved = await at.call('milestone.save', {
      changes: { contractLineId: line.id, name: 'Built', date: '2026-10-01', amount: 100_001 },
    });
    expect(saved.wholeAmount).toBe(100_001);
    expect(saved.shares.map(({ amount }) => amount)).toEqual([33_331, 33_330, 33_340]);
    expect(new Set(saved.shares.map(({ groupId }) => groupId)).size).toBe(1);
    const { rows } = await listOf(line.id);
    expect(rows).toMatchObject([{ name: 'Built', amount: 100_001, state: 'notStarted' }]);
    expect(rows[0]?.shares.map(({ customerName }) => customerName)).toEqual(['Nordvik AS', 'Kystverk AS', 'Havn AS']);

    await at.call('backlog.markReady', { ids: [saved.shares[1]?.id ?? ''] });
    expect((await listOf(line.id)).rows).toMatchObject([{ state: 'inProgress' }]);
    await at.call('backlog.markReady', { ids: saved.shares.map(({ id }) => id) });
    await at.call('schedule.setUp', {
      contractLineId: line.id,
      revision: line.revision,
      changes: { invoiceMilestonesOnDate: true },
    });
    const { made } = await at.call('invoiceRun.run', {});
    expect(made.map(({ customerName, netAmount }) => [customerName, netAmount]).sort()).toEqual([
      ['Havn AS', 33_340],
      ['Kystverk AS', 33_330],
      ['Nordvik AS', 33_331],
    ]);
    for (const { invoiceId } of made) {
      const { invoice } = await at.call('invoice.get', { id: invoiceId });
      await at.call('invoice.confirm', { id: invoice.id, revision: invoice.revision });
    }
    expect((await at.call('milestone.list', { contractId: contract.id })).rows).toMatchObject([{ state: 'completed' }]);
  });

  it('is shared anew when its amount or its customers change, while nothing of it is on a draft', async () => {
    const { line } = await fixedLine(100_000, { customers: payers('60', '40') });
    const saved = await at.call('milestone.save', {
      changes: { contractLineId: line.id, name: 'Built', amount: 100_000 },
    });
    const changed = await at.call('milestone.save', {
      id: saved.id,
      revision: saved.revision,
      changes: { amount: 50_000, name: 'Delivered' },
    });
    expect(changed.shares.map(({ name, amount }) => [name, amount])).toEqual([
      ['Delivered', 30_000],
      ['Delivered', 20_000],
    ]);
    expect(changed.shares.map(({ id }) => id)).toEqual(saved.shares.map(({ id }) => id));

    await at.call('backlog.markReady', { ids: [saved.shares[0]?.id ?? ''] });
    await at.call('contractLine.save', {
      id: line.id,
      revision: line.revision,
      changes: { customers: payers('50', '30', '20') },
    });
    const { rows } = await listOf(line.id);
    expect(rows[0]?.shares.map(({ amount, status }) => [amount, status])).toEqual([
      [25_000, 'ready'],
      [15_000, 'notReady'],
      [10_000, 'notReady'],
    ]);
  });

  it('stays as it is once a share is on a draft', async () => {
    const { line } = await fixedLine(100_000, { customers: payers('60', '40') });
    const saved = await at.call('milestone.save', {
      changes: { contractLineId: line.id, name: 'Built', date: '2026-10-01', amount: 100_000 },
    });
    const [first] = saved.shares;
    await at.call('backlog.markReady', { ids: [first?.id ?? ''] });
    await at.call('wizard.finish', { projectId: line.projectId, cutoff: '2026-10-01', requestId: 'r' });
    const second = saved.shares[1];
    expect(
      await at.refusal('milestone.save', {
        id: second?.id ?? '',
        revision: second?.revision ?? 0,
        changes: { amount: 1 },
      }),
    ).toBe('masterData.milestoneIsInvoiced');
    expect(await at.refusal('milestone.remove', { id: second?.id ?? '' })).toBe('masterData.milestoneIsInvoiced');
  });

  it('is removed as a whole', async () => {
    const { line } = await fixedLine(100_000, { customers: payers('60', '40') });
    const saved = await at.call('milestone.save', { changes: { contractLineId: line.id, name: 'Built', amount: 10 } });
    await at.call('milestone.remove', { id: saved.shares[1]?.id ?? '' });
    expect((await listOf(line.id)).rows).toEqual([]);
  });
});

describe('the milestones of a line', () => {
  it('are told to be off its price until they come to it, and nothing else is refused', async () => {
    const { line } = await fixedLine(100_000);
    await at.call('milestone.save', { changes: { contractLineId: line.id, name: 'Built', amount: 60_000 } });
    expect((await listOf(line.id)).lines).toMatchObject([{ remainingAmount: 40_000, isOff: true }]);
    await at.call('milestone.save', { changes: { contractLineId: line.id, name: 'Accepted', amount: 40_000 } });
    expect((await listOf(line.id)).lines).toMatchObject([{ remainingAmount: 0, isOff: false }]);
  });

  it('are found by state, status, day and text', async () => {
    const { line, contract } = await fixedLine(100_000);
    for (const [name, date] of [
      ['Built', '2026-10-05'],
      ['Accepted', '2026-11-03'],
    ] as const) {
      await at.call('milestone.save', { changes: { contractLineId: line.id, name, date, amount: 50_000 } });
    }
    const [built] = (await listOf(line.id)).rows;
    await at.call('backlog.markReady', { ids: [built?.id ?? ''] });
    const names = async (filter: ApiInput<'milestone.list'>) =>
      (await at.call('milestone.list', filter)).rows.map(({ name }) => name);
    expect(await names({ contractId: contract.id })).toEqual(['Built', 'Accepted']);
    expect(await names({ state: 'inProgress' })).toEqual(['Built']);
    expect(await names({ status: 'notReady' })).toEqual(['Accepted']);
    expect(await names({ until: '2026-10-31' })).toEqual(['Built']);
    expect(await names({ text: 'accep' })).toEqual(['Accepted']);
    expect(await names({ customerId: customers[1]?.id ?? '' })).toEqual([]);
    expect(await names({ sort: [{ by: 'name', descending: false }] })).toEqual(['Accepted', 'Built']);
  });
});

describe('a price that is billed by progress', () => {
  it('makes ready milestones of its parts, named by how far it is billed', async () => {
    const { line } = await fixedLine(100_000, { progressBased: true });
    const first = await at.call('milestone.progress', { contractLineId: line.id, percent: '20' });
    expect(first).toMatchObject({ wholeAmount: 20_000, status: 'ready', progressPercent: '20', date: '2026-10-01' });
    await at.call('milestone.progress', { contractLineId: line.id, toPercent: '50', date: '2026-11-01' });
    const { rows, lines } = await listOf(line.id);
    expect(rows.map(({ name, amount }) => [name.replaceAll(/\s/g, ' '), amount])).toEqual([
      ['Kai 20 %', 20_000],
      ['Kai 50 %', 30_000],
    ]);
    expect(lines).toMatchObject([{ remainingAmount: 50_000, progressPercent: '50', isOff: false }]);
    expect(await at.refusal('milestone.progress', { contractLineId: line.id, amount: 50_001 })).toBe(
      'milestone.beyondPrice',
    );
    expect(await at.refusal('milestone.progress', { contractLineId: line.id, amount: 1, percent: '1' })).toBe(
      'milestone.oneMeasure',
    );
  });

  it('is shared among the customers of the line', async () => {
    const { line } = await fixedLine(100_000, { progressBased: true, customers: payers('60', '40') });
    const { shares } = await at.call('milestone.progress', { contractLineId: line.id, percent: '10' });
    expect(shares.map(({ amount, status }) => [amount, status])).toEqual([
      [6_000, 'ready'],
      [4_000, 'ready'],
    ]);
  });

  it('takes no other milestones, and a line with milestones no progress', async () => {
    const { line } = await fixedLine(100_000, { progressBased: true });
    const frequency = await frequencyOf(at, LAST_DAY);
    const changes = { contractLineId: line.id, name: 'Built', amount: 1 };
    expect(await at.refusal('milestone.save', { changes })).toBe('milestone.lineIsByProgress');
    const periodic = { contractLineId: line.id, frequencyId: frequency.id, start: '2026-10-01', count: 2 };
    expect(await at.refusal('milestone.generatePeriodic', periodic)).toBe('milestone.lineIsByProgress');
    await at.call('contractLine.save', { id: line.id, revision: line.revision, changes: { progressBased: false } });
    expect(await at.refusal('milestone.progress', { contractLineId: line.id, percent: '20' })).toBe(
      'milestone.lineIsByMilestones',
    );
  });
});

describe('periodic milestones', () => {
  it('are equal parts on the days of a frequency, named by their day, the last with the rest', async () => {
    const { line } = await fixedLine(100_000);
    const frequency = await frequencyOf(at, LAST_DAY);
    const { milestones } = await at.call('milestone.generatePeriodic', {
      contractLineId: line.id,
      frequencyId: frequency.id,
      start: '2026-10-01',
      count: 3,
    });
    expect(milestones.map(({ name, date, wholeAmount }) => [name, date, wholeAmount])).toEqual([
      ['31.10.2026', '2026-10-31', 33_333],
      ['30.11.2026', '2026-11-30', 33_333],
      ['31.12.2026', '2026-12-31', 33_334],
    ]);
    expect(
      await at.refusal('milestone.generatePeriodic', {
        contractLineId: line.id,
        frequencyId: frequency.id,
        start: '2026-10-01',
        end: '2026-12-31',
      }),
    ).toBe('milestone.nothingLeft');
  });

  it('split what no milestone bills yet, up to the end of the contract where none is named', async () => {
    const { line, contract } = await fixedLine(100_000);
    const frequency = await frequencyOf(at, LAST_DAY);
    await at.call('milestone.save', { changes: { contractLineId: line.id, name: 'Start', amount: 10_000 } });
    const wanted = { contractLineId: line.id, frequencyId: frequency.id, start: '2026-10-01' };
    expect(await at.refusal('milestone.generatePeriodic', wanted)).toBe('milestone.endOrCount');
    expect(await at.refusal('milestone.generatePeriodic', { ...wanted, end: '2026-10-30' })).toBe('milestone.noDates');
    const { revision } = (await at.call('contract.get', { id: contract.id })).contract;
    await at.call('contract.update', { id: contract.id, revision, changes: { endDate: '2026-11-30' } });
    const { milestones } = await at.call('milestone.generatePeriodic', wanted);
    expect(milestones.map(({ wholeAmount }) => wholeAmount)).toEqual([45_000, 45_000]);
    expect((await listOf(line.id)).lines).toMatchObject([{ isOff: false }]);
  });
});
