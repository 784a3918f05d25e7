import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const noClasses = { time: false, expense: false, material: false, fee: false };

async function fixedPriceProject() {
  const customer = await at.call('customer.save', { changes: { name: 'Havn AS' } });
  const made = await at.call('project.create', {
    name: 'Kaiplan',
    customerId: customer.id,
    billingMethod: 'fixedPrice',
    contractedAmount: 1_000_000,
  });
  const contractLineId = made.lines[0]?.id ?? '';
  const milestone = await at.call('milestone.save', { changes: { contractLineId, name: 'Start', amount: 400_000 } });
  return { ...made, contractLineId, milestone };
}

describe('contract lines', () => {
  it('stays as it is once work was approved under it', async () => {
    const work = await projectWithPrices(at);
    const { line } = work;
    if (line === undefined) throw new Error('no line');
    const second = await at.call('project.create', { name: 'Drift', customerId: work.customer.id });
    await workedHours(at, work, [{ quantity: '1' }]);
    const refused = (changes: object) =>
      at.refusal('contractLine.save', { id: line.id, revision: line.revision, changes });
    expect(await refused({ billingMethod: 'fixedPrice' })).toBe('masterData.linesHaveActuals');
    const moved = { includes: noClasses, projectId: second.project.id };
    expect(await refused({ ...moved, contractId: second.contract.id })).toBe('masterData.lineIsUsed');
    expect(await refused(moved)).toBe('masterData.contractDiffers');
  });

  it('stands under the one contract of its project, with the project’s customer', async () => {
    const { project } = await projectWithPrices(at);
    const other = await fixedPriceProject();
    const changes = { projectId: project.id, name: 'Ekstra', includes: noClasses };
    expect(await at.refusal('contractLine.save', { changes: { ...changes, contractId: other.contract.id } })).toBe(
      'masterData.contractOfAnother',
    );
    expect(await at.refusal('contractLine.save', { changes })).toBe('common.required');
  });
});

describe('milestones', () => {
  it('has one of a name on a line, so that a name means one', async () => {
    const { contractLineId } = await fixedPriceProject();
    expect(await at.refusal('milestone.save', { changes: { contractLineId, name: 'START', amount: 1 } })).toBe(
      'masterData.nameTaken',
    );
    expect(await at.refusal('milestone.save', { changes: { contractLineId, name: 'Kreditt', amount: -1 } })).toBe(
      'common.tooSmall',
    );
  });

  it('is neither changed nor removed while a draft holds it', async () => {
    const { project, milestone } = await fixedPriceProject();
    const { id } = milestone;
    await at.call('backlog.markReady', { ids: [id] });
    const { invoice } = await draftOf(at, project.id);
    const revision = milestone.revision + 2;
    expect(await at.refusal('milestone.save', { id, revision, changes: { amount: 1 } })).toBe(
      'masterData.milestoneIsInvoiced',
    );
    expect(await at.refusal('milestone.remove', { id })).toBe('masterData.milestoneIsInvoiced');
    expect((await at.call('backlog.markNotReady', { ids: [id] })).refused).toMatchObject([
      { failure: { code: 'work.onDraft' } },
    ]);
    await at.call('invoice.remove', { id: invoice.id, revision: invoice.revision });
    await at.call('milestone.remove', { id });
  });
});
