import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;
let made: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  made = await projectWithPrices(at);
});

afterEach(() => at.close());

const hours = (changes: Record<string, unknown> = {}) => ({
  projectId: made.project.id,
  personId: made.person.id,
  quantity: '2',
  date: '2026-11-02',
  ...changes,
});

const statusOf = async (id: string) => (await at.call('entry.list', {})).rows.find((row) => row.id === id)?.status;

describe('an entry on its way', () => {
  it('is saved as a draft, handed in, recalled and handed in again', async () => {
    const draft = await at.call('entry.save', { asDraft: true, changes: hours() });
    expect(draft.status).toBe('draft');
    expect((await at.call('entry.approve', {})).done).toBe(0);
    await at.call('entry.submit', { ids: [draft.id] });
    expect(await statusOf(draft.id)).toBe('submitted');
    await at.call('entry.recall', { ids: [draft.id] });
    expect(await statusOf(draft.id)).toBe('draft');
    const { counts, rows } = await at.call('entry.list', { view: 'draft' });
    expect([counts.draft, counts.toApprove, rows.length]).toEqual([1, 0, 1]);
    const kept = await at.call('entry.save', { id: draft.id, revision: 3, asDraft: true, changes: { quantity: '3' } });
    expect(kept.status).toBe('draft');
  });

  it('comes back from rejection by handing it in anew, without the reason', async () => {
    const { id } = await at.call('entry.save', { changes: hours() });
    await at.call('entry.reject', { ids: [id], reason: 'Wrong project' });
    await at.call('entry.submit', { ids: [id] });
    const [row] = (await at.call('entry.list', { view: 'toApprove' })).rows;
    expect([row?.id, row?.rejection]).toEqual([id, '']);
  });

  it('is neither recalled nor handed in once it is approved', async () => {
    const { id } = await at.call('entry.save', { changes: hours() });
    await at.call('entry.approve', {});
    const codes = await Promise.all(
      (['entry.recall', 'entry.submit'] as const).map(async (name) => {
        const { refused } = await at.call(name, { ids: [id] });
        return refused[0]?.failure.code;
      }),
    );
    expect(codes).toEqual(['work.isApproved', 'work.notDraft']);
  });

  it('lists what it wrote: cost and sales, and their reversals once the approval is taken back', async () => {
    const { id } = await at.call('entry.save', { changes: hours() });
    await at.call('entry.approve', {});
    await at.call('entry.cancelApproval', { ids: [id] });
    const { rows } = await at.call('entry.written', { id });
    expect(
      rows.map(({ transactionType, adjustmentStatus }) => `${transactionType} ${adjustmentStatus}`).sort(),
    ).toEqual(['cost adjusted', 'cost unadjustable', 'unbilledSales adjusted', 'unbilledSales unadjustable']);
    expect(await at.refusal('entry.written', { id: 'none' })).toBe('common.notFound');
  });
});

describe('finding entries', () => {
  it('takes class, person, project and days, and searches the receipt', async () => {
    await at.call('entry.save', { changes: hours() });
    const receipt = { class: 'expense', category: 'Taxi', quantity: '1', statedPrice: '420', receiptNumber: 'B-0042' };
    await at.call('entry.save', { changes: hours({ ...receipt, personId: null, date: '2026-11-09' }) });
    const found = async (filter: Record<string, unknown>) => (await at.call('entry.list', filter)).total;
    expect(await found({ class: 'expense' })).toBe(1);
    expect(await found({ personId: made.person.id })).toBe(1);
    expect(await found({ projectId: made.project.id, from: '2026-11-03', to: '2026-11-09' })).toBe(1);
    expect(await found({ to: '2026-11-01' })).toBe(0);
    expect(await found({ text: 'b-0042' })).toBe(1);
  });
});
