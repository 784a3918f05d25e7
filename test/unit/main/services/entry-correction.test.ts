import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let made: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  made = await projectWithPrices(at);
});

afterEach(() => at.close());

const backlog = async () => (await at.call('backlog.list', {})).rows;

/** A second project of the customer, with a role of its own for somebody else. */
async function another() {
  const { project } = await at.call('project.create', { name: 'Intranet', customerId: made.customer.id });
  const role = await at.call('role.save', { changes: { name: 'Junior' } });
  const person = await at.call('person.save', { changes: { name: 'Ola Nes', roleId: role.id } });
  const list = made.priceList;
  await at.call('priceList.save', {
    id: list.id,
    revision: list.revision,
    changes: {
      prices: [
        ...list.prices,
        { kind: 'role', roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '800' },
      ],
    },
  });
  return { project, role, person };
}

describe('correcting approved work', () => {
  it('reverses what was written and writes it anew under the present rules, each row naming the one it replaces', async () => {
    const other = await another();
    const [entry] = await workedHours(at, made, [{ quantity: '8' }], false);
    const id = entry?.id ?? '';
    const changes = { projectId: other.project.id, personId: other.person.id, quantity: '6' };
    const { done, rows, totals } = await at.call('entry.correct', { ids: [id], changes });
    expect(done).toBe(1);
    expect(rows[0]?.before).toMatchObject({
      projectName: 'ERP',
      personName: 'Ingrid Aas',
      price: '1200',
      amount: 960_000,
    });
    expect(rows[0]?.after).toMatchObject({
      projectName: 'Intranet',
      personName: 'Ola Nes',
      roleName: 'Junior',
      price: '800',
      quantity: '6',
      amount: 480_000,
    });
    expect(totals).toEqual([{ currency: 'NOK', beforeAmount: 960_000, afterAmount: 480_000 }]);
    expect((await backlog()).map(({ projectName, amount }) => [projectName, amount])).toEqual([['Intranet', 480_000]]);
    const { rows: written } = await at.call('entry.written', { id });
    expect(written.map((row) => `${row.transactionType} ${row.adjustmentStatus} ${row.quantity}`).sort()).toEqual([
      'cost adjusted 8',
      'cost none 6',
      'cost unadjustable -8',
      'unbilledSales adjusted 8',
      'unbilledSales none 6',
      'unbilledSales unadjustable -8',
    ]);
    const replaced = written.find((row) => row.transactionType === 'unbilledSales' && row.adjustmentStatus === 'none');
    expect(written.find((row) => row.id === replaced?.replacesId)?.adjustmentStatus).toBe('adjusted');
  });

  it('says in a dry run exactly what it would do, and does nothing', async () => {
    const [entry] = await workedHours(at, made, [{ quantity: '8' }], false);
    const input = { ids: [entry?.id ?? ''], changes: { quantity: '4' } };
    const preview = await at.call('entry.correct', { ...input, dryRun: true });
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['8']);
    expect(await at.call('entry.correct', input)).toEqual(preview);
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['4']);
  });

  it('takes rows of the backlog for the entries that they stem from', async () => {
    await workedHours(at, made, [{ quantity: '8' }], false);
    const [row] = await backlog();
    await at.call('entry.correct', { ids: [row?.id ?? ''], changes: { task: 'Design' } });
    expect((await backlog()).map(({ task }) => task)).toEqual(['Design']);
  });

  it('charges no more than there is where fewer hours were to be charged', async () => {
    const [entry] = await workedHours(at, made, [{ quantity: '8' }], false);
    const id = entry?.id ?? '';
    await at.call('entry.correct', { ids: [id], changes: { billableQuantity: '6' } });
    expect((await backlog()).map(({ quantity }) => quantity).sort()).toEqual(['2', '6']);
    await at.call('entry.correct', { ids: [id], changes: { quantity: '5' } });
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['5']);
    await at.call('entry.correct', { ids: [id], changes: { billableQuantity: null, quantity: '7' } });
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['7']);
  });

  it('refuses what is on a draft, what is billed, what is not approved and what changes nothing, each with its reason', async () => {
    const [onDraft] = await workedHours(at, made, [{ quantity: '1', date: '2026-10-01' }]);
    const draft = await draftOf(at, made.project.id);
    const [open] = await workedHours(at, made, [{ quantity: '2' }], false);
    const waiting = await at.call('entry.save', {
      changes: { projectId: made.project.id, personId: made.person.id, quantity: '3', date: '2026-11-02' },
    });
    const ids = [onDraft?.id ?? '', open?.id ?? '', waiting.id];
    const codes = async (quantity: string) => {
      const { done, refused } = await at.call('entry.correct', { ids, changes: { quantity } });
      return [done, ...refused.map(({ failure }) => failure.code)];
    };
    expect(await codes('2.0')).toEqual([0, 'work.onDraft', 'work.nothingCorrected', 'work.notApproved']);
    await at.call('invoice.confirm', { id: draft.invoice.id, revision: draft.invoice.revision });
    expect(await codes('5')).toEqual([1, 'work.correctInvoice', 'work.notApproved']);
    expect(await codes('-5')).toEqual([0, 'work.correctInvoice', 'work.quantityNotPositive', 'work.notApproved']);
  });

  it('lets work that was credited in full be corrected, or its approval be taken back', async () => {
    const [first, second] = await workedHours(at, made, [{ quantity: '8' }, { quantity: '4' }]);
    const { invoice } = await draftOf(at, made.project.id);
    const issued = await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    const ids = [first?.id ?? '', second?.id ?? ''];
    const billed = await at.call('entry.cancelApproval', { ids });
    expect(billed.refused.map(({ failure }) => failure.code)).toEqual(['work.isBilled', 'work.isBilled']);
    const credit = await at.call('invoice.revise', { id: issued.invoice.id, reason: 'Wrong month', requestId: 'c1' });
    await at.call('invoice.issue', { id: credit.invoice.id, revision: credit.invoice.revision });
    expect((await backlog()).map(({ quantity }) => quantity).sort()).toEqual(['4', '8']);
    expect((await at.call('entry.cancelApproval', { ids: ids.slice(0, 1) })).done).toBe(1);
    expect((await at.call('entry.correct', { ids: ids.slice(1), changes: { quantity: '3' } })).done).toBe(1);
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['3']);
    const billedNow = async (id: string) =>
      (await at.call('entry.written', { id })).rows
        .filter((row) => row.transactionType === 'billedSales')
        .reduce((sum, { amount }) => sum + amount, 0);
    expect([await billedNow(ids[0] ?? ''), await billedNow(ids[1] ?? '')]).toEqual([0, 0]);
  });
});
