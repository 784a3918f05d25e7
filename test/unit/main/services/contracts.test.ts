import { billingCustomer } from '@shared/billing/billing-customers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const ALL = { time: true, expense: true, material: true, fee: true };
const TIME = { time: true, expense: false, material: false, fee: false };
const EXPENSE = { time: false, expense: true, material: false, fee: false };

const customer = (name: string) => at.call('customer.save', { changes: { name } });

async function contractOf(projectWork: Awaited<ReturnType<typeof projectWithPrices>>) {
  return at.call('contract.get', { id: projectWork.contract.id });
}

describe('making a contract', () => {
  it('makes its lines and projects with it, over several projects', async () => {
    const { id } = await customer('Havn AS');
    const view = await at.call('contract.create', {
      name: 'Rammeavtale',
      customerId: id,
      lines: [
        { newProject: { name: 'Kai 1' }, changes: { name: 'Kai 1, timer', includes: TIME } },
        {
          newProject: { name: 'Kai 2' },
          changes: { name: 'Kai 2', billingMethod: 'fixedPrice', includes: ALL, contractedAmount: 500_000 },
        },
      ],
    });
    expect(view.contract).toMatchObject({ status: 'draft', currency: 'NOK', version: 1 });
    expect(view.lines.map(({ name, projectName }) => [name, projectName])).toEqual([
      ['Kai 1, timer', 'Kai 1'],
      ['Kai 2', 'Kai 2'],
    ]);
    expect(view.figures.valueAmount).toBe(500_000);
    const [first] = view.projects;
    const project = await at.call('project.get', { id: first?.id ?? '' });
    expect(project.contract.id).toBe(view.contract.id);
  });

  it('writes nothing where one of its lines is refused', async () => {
    const { id } = await customer('Havn AS');
    const twice = { name: 'Kai', includes: TIME };
    const { project } = await at.call('project.create', { name: 'Kai', customerId: id });
    const lines = [
      { changes: { ...twice, projectId: project.id } },
      { changes: { ...twice, projectId: project.id, name: 'Kai igjen' } },
    ];
    expect(await at.refusal('contract.create', { name: 'Avtale', customerId: id, lines })).toBe(
      'masterData.classOnTwoLines',
    );
    expect((await at.call('contract.list', { view: 'all' })).total).toBe(1);
    expect((await at.call('project.get', { id: project.id })).contract.name).toBe('Kai');
  });

  it('takes a project over from a contract that was never used, and leaves one that was', async () => {
    const { id } = await customer('Havn AS');
    const unused = await at.call('project.create', { name: 'Ny', customerId: id });
    const view = await at.call('contract.create', {
      name: 'Rammeavtale',
      customerId: id,
      lines: [{ changes: { name: 'Ny', projectId: unused.project.id, includes: ALL } }],
    });
    expect(view.projects.map(({ name }) => name)).toEqual(['Ny']);
    expect((await at.call('contract.list', { view: 'all' })).rows.map(({ name }) => name)).toEqual(['Rammeavtale']);
    const used = await projectWithPrices(at);
    await workedHours(at, used, [{ quantity: '1' }]);
    const lines = [{ changes: { name: 'ERP', projectId: used.project.id, includes: ALL } }];
    expect(await at.refusal('contract.create', { name: 'To', customerId: used.customer.id, lines })).toBe(
      'masterData.contractDiffers',
    );
  });

  it('lets two lines bill the same kind of work of different tasks', async () => {
    const { id } = await customer('Havn AS');
    const { contract, project, lines } = await at.call('project.create', { name: 'Kai', customerId: id });
    const [line] = lines;
    const of = (tasks: string[]) => ({ contractId: contract.id, projectId: project.id, includes: TIME, tasks });
    await at.call('contractLine.save', {
      id: line?.id ?? '',
      revision: 1,
      changes: { includes: TIME, tasks: ['Tegning', ' tegning '] },
    });
    const save = (name: string, tasks: string[]) => at.call('contractLine.save', { changes: { ...of(tasks), name } });
    expect((await save('Støp', ['Støp'])).tasks).toEqual(['Støp']);
    expect(await at.refusal('contractLine.save', { changes: { ...of(['TEGNING']), name: 'Mer' } })).toBe(
      'contract.taskOnTwoLines',
    );
    expect(await at.refusal('contractLine.save', { changes: { ...of([]), name: 'Alt' } })).toBe(
      'masterData.classOnTwoLines',
    );
  });
});

describe('removing a line', () => {
  it('is refused for the last of its project and for one with work or milestones', async () => {
    const work = await projectWithPrices(at);
    const { contract, project, line } = work;
    const lineId = line?.id ?? '';
    expect(await at.refusal('contractLine.remove', { id: lineId })).toBe('contract.lastLineOfProject');
    const other = await at.call('contractLine.save', {
      newProject: { name: 'Annet' },
      changes: { contractId: contract.id, name: 'Annet', billingMethod: 'fixedPrice' },
    });
    const { lines } = await at.call('project.get', { id: project.id });
    const moved = { id: lineId, revision: lines[0]?.revision ?? 1, changes: { projectId: other.projectId } };
    expect(await at.refusal('contractLine.save', moved)).toBe('contract.lastLineOfProject');
    expect((await at.call('project.get', { id: project.id })).lines).toHaveLength(1);
    await at.call('contractLine.save', { id: lineId, revision: 1, changes: { includes: TIME } });
    const second = await at.call('contractLine.save', {
      changes: { contractId: contract.id, projectId: project.id, name: 'Utlegg', includes: EXPENSE },
    });
    await workedHours(at, work, [{ quantity: '1' }]);
    expect(await at.refusal('contractLine.remove', { id: lineId })).toBe('contract.lineHasWork');
    await at.call('contractLine.remove', { id: second.id });
    expect((await contractOf(work)).lines.map(({ name }) => name)).not.toContain('Utlegg');
  });
});

describe('who shares the bill', () => {
  it('comes to 100 percent, and whoever is named on a line joins the contract with nothing to pay', async () => {
    const { contract, line, customer: own } = await projectWithPrices(at);
    const other = await customer('Havbruk Fond');
    const save = (customers: ReturnType<typeof billingCustomer>[]) => ({
      id: line?.id ?? '',
      revision: 1,
      changes: { customers },
    });
    const wrong = save([billingCustomer(own.id, '60', true), billingCustomer(other.id, '30')]);
    expect(await at.refusal('contractLine.save', wrong)).toBe('contract.percentsDiffer');
    await at.call('contractLine.save', save([billingCustomer(own.id, '60.0', true), billingCustomer(other.id, '40')]));
    const view = await at.call('contract.get', { id: contract.id });
    expect(view.lines[0]?.customers.map(({ percent }) => percent)).toEqual(['60', '40']);
    expect(view.contract.customers).toEqual([billingCustomer(own.id, '100', true), billingCustomer(other.id, '0')]);
    expect(view.customers.map(({ name }) => name)).toEqual(['Nordvik Havbruk AS', 'Havbruk Fond']);
  });

  it('keeps whoever has work, with 0 percent at least', async () => {
    const work = await projectWithPrices(at);
    const { line, customer: own } = work;
    const other = await customer('Havbruk Fond');
    const both = [billingCustomer(own.id, '60', true), billingCustomer(other.id, '40')];
    const saved = await at.call('contractLine.save', { id: line?.id ?? '', revision: 1, changes: { customers: both } });
    await workedHours(at, work, [{ quantity: '1' }]);
    const change = (customers: typeof both) => ({ id: saved.id, revision: saved.revision, changes: { customers } });
    expect(await at.refusal('contractLine.save', change([]))).toBe('contract.customerHasWork');
    expect(await at.refusal('contractLine.save', change([billingCustomer(own.id, '100', true)]))).toBe(
      'contract.customerHasWork',
    );
    const alone = [billingCustomer(own.id, '100', true), billingCustomer(other.id, '0')];
    expect((await at.call('contractLine.save', change(alone))).customers).toEqual(alone);
  });

  it('begins on a new line as on the contract', async () => {
    const { contract, project, customer: own, line } = await projectWithPrices(at);
    const other = await customer('Havbruk Fond');
    const customers = [
      { ...billingCustomer(own.id, '50', true), notToExceedAmount: 100_000 },
      { ...billingCustomer(other.id, '50'), paymentTermDays: 45 },
    ];
    await at.call('contract.update', { id: contract.id, revision: contract.revision, changes: { customers } });
    await at.call('contractLine.save', { id: line?.id ?? '', revision: 1, changes: { includes: TIME } });
    const fresh = await at.call('contractLine.save', {
      changes: { contractId: contract.id, projectId: project.id, name: 'Utlegg', includes: EXPENSE },
    });
    expect(fresh.customers).toEqual([billingCustomer(own.id, '50', true), customers[1]]);
  });
});

describe('the status of a contract', () => {
  const setStatus = async (
    id: string,
    status: 'confirmed' | 'onHold' | 'lost' | 'draft' | 'completed' | 'abandoned',
  ) => {
    const { contract } = await at.call('contract.get', { id });
    return at.call('contract.setStatus', { id, revision: contract.revision, status });
  };

  it('prices unbilled work by the terms when it is confirmed', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '10' }]);
    const { line, customer: own } = work;
    const other = await customer('Havbruk Fond');
    const customers = [billingCustomer(own.id, '75', true), billingCustomer(other.id, '25')];
    const { revision } = (await contractOf(work)).lines[0] ?? { revision: 0 };
    await at.call('contractLine.save', { id: line?.id ?? '', revision, changes: { customers } });
    const { effect, contract } = await setStatus(work.contract.id, 'confirmed');
    expect(contract.status).toBe('confirmed');
    expect(effect).toMatchObject({
      reevaluatedCount: 1,
      changedCount: 2,
      beforeAmount: 1_200_000,
      afterAmount: 1_200_000,
    });
    const { rows } = await at.call('backlog.list', { projectId: work.project.id });
    expect(rows.map(({ amount, status }) => [amount, status]).sort()).toEqual([
      [300_000, 'notReady'],
      [900_000, 'ready'],
    ]);
  });

  it('leaves rows alone that would come out the same', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '10' }]);
    const before = await at.call('backlog.list', { projectId: work.project.id });
    const { effect } = await setStatus(work.contract.id, 'confirmed');
    expect(effect).toMatchObject({ reevaluatedCount: 0, changedCount: 0 });
    expect(await at.call('backlog.list', { projectId: work.project.id })).toEqual(before);
  });

  it('keeps terms from changing once it is confirmed, also while it is on hold', async () => {
    const work = await projectWithPrices(at);
    const { contract, line } = work;
    await setStatus(contract.id, 'confirmed');
    await setStatus(contract.id, 'onHold');
    const { contract: held } = await contractOf(work);
    const change = (changes: object) => at.refusal('contractLine.save', { id: line?.id ?? '', revision: 1, changes });
    expect(await change({ contractedAmount: 1 })).toBe('contract.isConfirmed');
    const update = { id: held.id, revision: held.revision, changes: { notToExceedAmount: 5 } };
    expect(await at.refusal('contract.update', update)).toBe('contract.isConfirmed');
    expect((await at.call('contract.update', { ...update, changes: { orderReference: 'PO 7' } })).orderReference).toBe(
      'PO 7',
    );
    expect((await contractOf(work)).nextStatuses).toEqual(['confirmed', 'completed', 'lost', 'abandoned']);
  });

  it('approves nothing more under one that has ended, and opens it again as it was', async () => {
    const work = await projectWithPrices(at);
    await setStatus(work.contract.id, 'completed');
    const entry = await at.call('entry.save', {
      changes: { projectId: work.project.id, personId: work.person.id, quantity: '1', date: '2026-11-02' },
    });
    const approved = await at.call('entry.approve', { ids: [entry.id] });
    expect(approved.refused.map(({ failure }) => failure.code)).toEqual(['contract.hasEnded']);
    expect((await contractOf(work)).nextStatuses).toEqual(['draft']);
    await setStatus(work.contract.id, 'draft');
    expect((await at.call('entry.approve', { ids: [entry.id] })).done).toBe(1);
  });

  it('bills nothing while it is on hold', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await workedHours(at, work, [{ quantity: '3' }]);
    await setStatus(work.contract.id, 'onHold');
    expect(await at.refusal('invoice.confirm', { id: invoice.id, revision: invoice.revision })).toBe(
      'contract.isOnHold',
    );
    const made = { projectId: work.project.id, cutoff: '2026-11-30', requestId: 'held' };
    expect(await at.refusal('wizard.finish', made)).toBe('contract.isOnHold');
    await setStatus(work.contract.id, 'draft');
    expect((await at.call('wizard.finish', { ...made, requestId: 'resumed' })).invoices).toHaveLength(1);
  });

  it('takes unbilled work back when it is lost, tells how much before, and then stays lost', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await workedHours(at, work, [{ quantity: '3' }]);
    const { contract } = await contractOf(work);
    const lost = { id: contract.id, revision: contract.revision, status: 'lost' as const };
    const preview = await at.call('contract.setStatus', { ...lost, dryRun: true });
    expect(preview.effect).toMatchObject({ reevaluatedCount: 1, beforeAmount: 360_000, afterAmount: 0, keptCount: 1 });
    expect(preview.closedProjects).toEqual(['ERP']);
    expect((await contractOf(work)).contract.status).toBe('draft');
    const { effect } = await at.call('contract.setStatus', lost);
    expect(effect).toEqual(preview.effect);
    const { rows } = await at.call('backlog.list', { projectId: work.project.id });
    expect(rows.map(({ amount, invoiceId }) => [amount, invoiceId])).toEqual([[240_000, invoice.id]]);
    expect((await at.call('project.get', { id: work.project.id })).project.status).toBe('closed');
    const view = await contractOf(work);
    expect(view.nextStatuses).toEqual([]);
    const again = { id: contract.id, revision: view.contract.revision, status: 'draft' as const };
    expect(await at.refusal('contract.setStatus', again)).toBe('contract.isLost');
  });

  it('opens a lost contract with its projects again where nothing was taken back', async () => {
    const work = await projectWithPrices(at);
    await setStatus(work.contract.id, 'lost');
    await setStatus(work.contract.id, 'draft');
    expect((await at.call('project.get', { id: work.project.id })).project.status).toBe('active');
  });
});
