import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const balances = async () => {
  const { rows } = await at.call('ledger.trialBalance', {});
  return Object.fromEntries(
    rows.filter(({ closingAmount }) => closingAmount !== 0).map((row) => [row.account, row.closingAmount / 100]),
  );
};

describe('what rows take their tax group and dimensions from', () => {
  it('is given in bulk, and the closest to the work goes before the farther', async () => {
    const on = await projectWithPrices(at);
    const { groups } = await at.call('taxes.setUpUsual', {});
    const abroad = groups.find(({ name }) => name === 'Kunder i utlandet');
    const domestic = groups.find(({ name }) => name === 'Innenlandske kunder');
    const centre = await at.call('dimension.save', {
      changes: {
        name: 'Avdeling',
        values: [
          { code: '10', name: 'Oslo', archived: false },
          { code: '20', name: 'Bergen', archived: false },
        ],
      },
    });
    const assign = (kind: 'customer' | 'project', id: string, taxGroupId: string | undefined, code: string) =>
      at.call('accounting.assign', {
        kind,
        ids: [id],
        changes: { taxGroupId: taxGroupId ?? null, dimensions: { [centre.id]: code } },
      });
    await assign('customer', on.customer.id, domestic?.id, '10');
    await assign('project', on.project.id, abroad?.id, '20');
    await workedHours(at, on, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, on.project.id);
    expect(invoice.lines[0]).toMatchObject({ vat: { category: 'G' }, dimensions: { [centre.id]: '20' } });
    const { rows } = await at.call('accounting.defaults', { kind: 'customer' });
    expect(rows[0]).toMatchObject({ taxGroupId: domestic?.id, dimensions: { [centre.id]: '10' } });
  });

  it('refuses a group of the other kind', async () => {
    const on = await projectWithPrices(at);
    const { groups } = await at.call('taxes.setUpUsual', {});
    const item = groups.find(({ kind }) => kind === 'item')?.id ?? null;
    expect(
      await at.refusal('accounting.assign', { kind: 'customer', ids: [on.customer.id], changes: { taxGroupId: item } }),
    ).toBe('accounting.groupUnknown');
  });
});

describe('a fixed price', () => {
  async function fixedLine(recognition: 'completedContract' | 'percentComplete') {
    const on = await projectWithPrices(at);
    const line = await at.call('contractLine.save', {
      changes: {
        contractId: on.contract.id,
        projectId: on.project.id,
        name: 'Innføring',
        billingMethod: 'fixedPrice',
        includes: { time: false, expense: false, material: false, fee: false },
        contractedAmount: 10_000_000,
      },
    });
    await at.call('accounting.assign', { kind: 'contractLine', ids: [line.id], changes: { recognition } });
    const milestone = await at.call('milestone.save', {
      changes: { contractLineId: line.id, name: 'Oppstart', date: '2026-11-01', amount: 10_000_000 },
    });
    await at.call('backlog.markReady', { ids: [milestone.id] });
    const { invoice } = await draftOf(at, on.project.id);
    await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    return line;
  }

  it('by percent complete is earned by estimates, and what was invoiced is eliminated at the end', async () => {
    const line = await fixedLine('percentComplete');
    expect(await balances()).toEqual({ '1500': 125_000, '2700': -25_000, '2970': -100_000 });
    const recognise = (kind: 'estimate' | 'elimination', percent = '0') =>
      at.call('ledger.recognise', { contractLineId: line.id, kind, date: '2026-11-20', percent });
    await recognise('estimate', '40');
    expect(await balances()).toMatchObject({ '1530': 40_000, '3970': -40_000 });
    await recognise('estimate', '100');
    await recognise('elimination');
    expect(await balances()).toEqual({ '1500': 125_000, '2700': -25_000, '3970': -100_000 });
    expect(
      await at.refusal('ledger.recognise', { contractLineId: line.id, kind: 'elimination', date: '2026-11-20' }),
    ).toBe('accounting.nothingToRecognise');
  });

  it('by completed contract becomes revenue when it is done', async () => {
    const line = await fixedLine('completedContract');
    await at.call('ledger.recognise', { contractLineId: line.id, kind: 'elimination', date: '2026-11-20' });
    expect(await balances()).toEqual({ '1500': 125_000, '2700': -25_000, '3970': -100_000 });
  });
});
