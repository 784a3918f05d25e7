import { mergeDoubleClicks } from '@main/double-clicks';
import type { ApiInput, CallName } from '@shared/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './services/company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

/** The same call twice at once, as two clicks on one button make it. */
async function twice<N extends CallName>(name: N, input: ApiInput<N>): Promise<void> {
  const [one, two] = await Promise.all([at.call(name, input), at.call(name, input)]);
  expect(two).toEqual(one);
}

describe('a button that is clicked twice', () => {
  it('makes one of everything that can be made', async () => {
    const work = await projectWithPrices(at);
    const { project, person, customer } = work;
    await twice('customer.save', { changes: { name: 'Havn AS' } });
    await twice('role.save', { changes: { name: 'Tegner' } });
    await twice('person.save', { changes: { name: 'Ola Lie', roleId: work.role.id } });
    await twice('priceList.save', { changes: { name: 'Euro', currency: 'EUR' } });
    await twice('project.create', { name: 'Fastpris', customerId: customer.id, billingMethod: 'fixedPrice' });
    await twice('entry.save', { changes: { projectId: project.id, personId: person.id, quantity: '2' } });
    const { rows: projects } = await at.call('project.list', {});
    const fixed = await at.call('project.get', { id: projects.find(({ name }) => name === 'Fastpris')?.id ?? '' });
    const contractLineId = fixed.lines[0]?.id ?? '';
    await twice('milestone.save', { changes: { contractLineId, name: 'Start', amount: 100 } });
    expect((await at.call('customer.list', {})).total).toBe(2);
    expect(await at.call('role.list', {})).toHaveLength(2);
    expect(await at.call('person.list', {})).toHaveLength(2);
    expect(await at.call('priceList.list', {})).toHaveLength(2);
    expect(projects).toHaveLength(2);
    expect((await at.call('entry.list', {})).total).toBe(1);
    expect((await at.call('project.get', { id: fixed.project.id })).milestones).toHaveLength(1);
  });

  it('confirms, posts, sends and takes money once', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    await twice('invoice.issue', { id, revision: 1 });
    await twice('invoice.send', { id, channel: 'file' });
    await twice('invoice.pay', { id, amount: 100_000 });
    const view = await at.call('invoice.get', { id });
    expect(view).toMatchObject({ paidAmount: 100_000, deliveries: [{ channel: 'file' }] });
    expect(view.payments).toHaveLength(1);
    expect(view.deliveries).toHaveLength(1);
  });

  it('makes one draft of the backlog, adds to it once, and types one line on it', async () => {
    const work = await projectWithPrices(at);
    const contractLineId = work.line?.id ?? '';
    await workedHours(at, work, [{ quantity: '2' }]);
    await twice('backlog.createInvoices', { contractIds: [work.contract.id], requestId: 'click' });
    const [draft] = (await at.call('invoice.list', {})).rows;
    const id = draft?.id ?? '';
    await workedHours(at, work, [{ quantity: '3' }]);
    const { rows } = await at.call('backlog.list', { status: 'ready' });
    await twice('backlog.addToInvoice', { ids: rows.map((row) => row.id), invoiceId: id, requestId: 'add' });
    const line = { transactionClass: 'fee' as const, contractLineId, name: 'Gebyr', price: '10' };
    await twice('invoice.addLine', { id, revision: 2, line });
    await workedHours(at, work, [{ quantity: '4' }]);
    await twice('invoice.refresh', { id, revision: 3 });
    const { invoice } = await at.call('invoice.get', { id });
    expect(invoice.lines.map(({ quantity }) => quantity)).toEqual(['2', '3', '4', '1']);
    await twice('invoice.removeLines', { id, revision: 4, lineIds: [invoice.lines[0]?.id ?? ''] });
    await twice('invoice.confirmAll', { ids: [id], post: true });
    expect((await at.call('invoice.list', {})).total).toBe(1);
    expect((await at.call('backlog.list', { status: 'ready' })).total).toBe(1);
  });

  it('founds one company', async () => {
    const wanted = { name: 'Fjord AS', country: 'NO' };
    await twice('company.create', wanted);
    const { recent } = await at.call('application.status', {});
    expect(recent.filter(({ name }) => name === 'Fjord AS')).toHaveLength(1);
  });

  it('answers both clicks with the same refusal', async () => {
    const refused = () => at.refusal('customer.save', { changes: { name: '' } });
    expect(await Promise.all([refused(), refused()])).toEqual(['common.required', 'common.required']);
  });
});

describe('calls that only look alike', () => {
  it('are made one after the other when another stands between them, or the first has ended', async () => {
    const made: string[] = [];
    const merged = mergeDoubleClicks<string>();
    const click = (key: string) =>
      merged(key, async () => {
        made.push(key);
        return key;
      });
    await Promise.all([click('on'), click('on'), click('off'), click('on')]);
    await click('on');
    expect(made).toEqual(['on', 'off', 'on', 'on']);
  });

  it('are two entries where somebody enters the same twice', async () => {
    const { project, person } = await projectWithPrices(at);
    const changes = { projectId: project.id, personId: person.id, quantity: '2' };
    await at.call('entry.save', { changes });
    await at.call('entry.save', { changes });
    expect((await at.call('entry.list', {})).total).toBe(2);
  });
});
