import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { backlogOf, posted, revised } from './correcting';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const isSound = async () => expect((await at.call('journal.verify', {})).finding).toBeNull();

const lineIdOf = (view: { invoice: { lines: { id: string }[] } }) => view.invoice.lines[0]?.id ?? '';

const fixedPriceLine = ({ contract, project }: Awaited<ReturnType<typeof projectWithPrices>>) =>
  at.call('contractLine.save', {
    changes: {
      contractId: contract.id,
      projectId: project.id,
      name: 'Fastpris',
      billingMethod: 'fixedPrice',
      includes: { time: false, expense: false, material: false, fee: false },
    },
  });

/** A fixed price of 5 000 in one milestone, invoiced. */
async function milestoneInvoice() {
  const work = await projectWithPrices(at);
  const line = await fixedPriceLine(work);
  const milestone = await at.call('milestone.save', {
    changes: { contractLineId: line.id, name: 'Levering', date: '2026-11-01', amount: 500_000 },
  });
  await at.call('backlog.markReady', { ids: [milestone.id] });
  const draft = await draftOf(at, work.project.id);
  return { work, line, milestone, original: await posted(at, draft.invoice.id) };
}

const milestonesOf = async (projectId: string) => {
  const { milestones } = await at.call('project.get', { id: projectId });
  return milestones.map(({ amount, status }) => ({ amount, status }));
};

describe('a milestone', () => {
  it('that is credited in full is ready to be invoiced again, and is', async () => {
    const { work, original } = await milestoneInvoice();
    const credit = await posted(at, (await revised(at, original.invoice.id)).invoice.id);
    expect(credit.invoice.totals.netAmount).toBe(-500_000);
    expect(await milestonesOf(work.project.id)).toEqual([{ amount: 500_000, status: 'ready' }]);
    await isSound();
    await posted(at, (await draftOf(at, work.project.id)).invoice.id);
    expect(await milestonesOf(work.project.id)).toEqual([{ amount: 500_000, status: 'invoicePosted' }]);
    await isSound();
  });

  it('that is credited in part keeps what stays, and the rest is ready as one of its own', async () => {
    const { work, original } = await milestoneInvoice();
    const draft = await revised(at, original.invoice.id);
    const line = { id: draft.invoice.id, revision: draft.invoice.revision, lineId: lineIdOf(draft) };
    expect(await at.refusal('invoice.updateLine', { ...line, changes: { quantity: '1', price: '5001' } })).toBe(
      'correction.milestoneRaised',
    );
    await at.call('invoice.updateLine', { ...line, changes: { price: '3000' } });
    const credit = await posted(at, draft.invoice.id);
    expect(credit.invoice.totals.netAmount).toBe(-200_000);
    expect(await milestonesOf(work.project.id)).toEqual([
      { amount: 300_000, status: 'invoicePosted' },
      { amount: 200_000, status: 'ready' },
    ]);
    await isSound();
    // What stays can be credited too.
    await posted(at, (await revised(at, original.invoice.id)).invoice.id);
    expect(await milestonesOf(work.project.id)).toEqual([
      { amount: 300_000, status: 'ready' },
      { amount: 200_000, status: 'ready' },
    ]);
    await isSound();
  });
});

describe('a fee', () => {
  it('of which part is credited comes back for that part', async () => {
    const work = await projectWithPrices(at);
    const entry = await at.call('entry.save', {
      changes: {
        class: 'fee',
        projectId: work.project.id,
        quantity: '4',
        unit: 'C62',
        date: '2026-11-02',
        description: 'Lisens',
        statedPrice: '100',
      },
    });
    await at.call('entry.approve', { ids: [entry.id] });
    await at.call('backlog.markReady', { projectId: work.project.id });
    const original = await posted(at, (await draftOf(at, work.project.id)).invoice.id);
    const stays = [{ lineId: lineIdOf(original), quantity: '3' }];
    const credit = await posted(at, (await revised(at, original.invoice.id, stays)).invoice.id);
    expect(credit.invoice.totals.netAmount).toBe(-10_000);
    expect(await backlogOf(at, work.project.id)).toEqual([{ quantity: '1', amount: 10_000, status: 'notReady' }]);
  });
});

describe('what was decided on the draft', () => {
  const billed = async (changes: object) => {
    const work = await projectWithPrices(at, '200');
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const line = { id: invoice.id, revision: invoice.revision, lineId: invoice.lines[0]?.id ?? '' };
    await at.call('invoice.updateLine', { ...line, changes });
    return { work, original: await posted(at, invoice.id) };
  };

  it.each([
    ['another price', { price: '150' }],
    ['more hours than were worked', { quantity: '10' }],
    ['hours written off', { quantity: '6', remainder: 'writeOff' }],
    ['hours given free', { quantity: '6', remainder: 'complimentary' }],
    ['all of it free', { billingType: 'complimentary' }],
    ['all of it written off', { quantity: '0', remainder: 'writeOff' }],
  ] as const)('is gone with a full credit: %s', async (_, changes) => {
    const { work, original } = await billed(changes);
    const credit = await posted(at, (await revised(at, original.invoice.id)).invoice.id);
    expect(credit.invoice.totals.netAmount).toBe(0 - original.invoice.totals.netAmount);
    const rows = await at.call('backlog.list', { projectId: work.project.id });
    expect(rows.rows.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(8);
    expect(rows.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(160_000);
    expect(rows.rows.map(({ billingType, status }) => [billingType, status])).toEqual(
      rows.rows.map(() => ['chargeable', 'notReady']),
    );
    expect((await at.call('invoice.revisable', { id: original.invoice.id })).lines).toEqual([]);
    await isSound();
  });

  it('stays written off where only the line itself is corrected', async () => {
    const { work, original } = await billed({ quantity: '6', remainder: 'writeOff' });
    const draft = await revised(at, original.invoice.id);
    const rest = draft.invoice.lines.find(({ billingType }) => billingType === 'nonChargeable');
    await at.call('invoice.removeLine', {
      id: draft.invoice.id,
      revision: draft.invoice.revision,
      lineId: rest?.id ?? '',
    });
    await posted(at, draft.invoice.id);
    expect(await backlogOf(at, work.project.id)).toEqual([{ quantity: '6', amount: 120_000, status: 'notReady' }]);
  });
});

describe('what was typed on the draft', () => {
  it.each([
    ['timeAndMaterial', [{ quantity: '2', amount: 20_000, status: 'notReady' }]],
    ['fixedPrice', []],
  ] as const)('under %s goes back only where a row stood behind it', async (billingMethod, expected) => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const line = billingMethod === 'timeAndMaterial' ? work.line : await fixedPriceLine(work);
    const { lineId } = await at.call('invoice.addLine', {
      id: invoice.id,
      revision: invoice.revision,
      line: {
        transactionClass: 'fee',
        contractLineId: line?.id ?? '',
        date: '2026-11-03',
        name: 'Oppstart',
        quantity: '2',
        unit: 'C62',
        price: '100',
      },
    });
    const original = await posted(at, invoice.id);
    const credit = await posted(at, (await revised(at, original.invoice.id, [], [lineId])).invoice.id);
    expect(credit.invoice.totals.netAmount).toBe(-20_000);
    expect(await backlogOf(at, work.project.id)).toEqual(expected);
    await isSound();
  });
});

describe('an entry whose invoice is credited', () => {
  it('can be recalled and approved again', async () => {
    const work = await projectWithPrices(at, '200');
    const [entry] = await workedHours(at, work, [{ quantity: '8' }]);
    const original = await posted(at, (await draftOf(at, work.project.id)).invoice.id);
    const ids = [entry?.id ?? ''];
    expect((await at.call('entry.cancelApproval', { ids })).refused[0]?.failure.code).toBe('work.isBilled');
    await posted(at, (await revised(at, original.invoice.id)).invoice.id);
    expect((await at.call('entry.cancelApproval', { ids })).done).toBe(1);
    expect(await backlogOf(at, work.project.id)).toEqual([]);
    await at.call('entry.approve', { ids });
    expect(await backlogOf(at, work.project.id)).toEqual([{ quantity: '8', amount: 160_000, status: 'notReady' }]);
    await isSound();
  });
});
