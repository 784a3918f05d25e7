import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

type Set = Awaited<ReturnType<typeof projectWithPrices>>;

async function advance(on: Set, amount: number, date = '2026-11-01') {
  const retainer = await at.call('retainer.save', {
    changes: { contractId: on.contract.id, description: 'Forskudd', date, amount },
  });
  await at.call('retainer.markReady', { ids: [retainer.id], ready: true });
  return retainer;
}

async function invoiced(on: Set, amount: number, date?: string) {
  const retainer = await advance(on, amount, date);
  const made = await at.call('retainer.createInvoice', { ids: [retainer.id], requestId: `advance-${retainer.id}` });
  const id = made.invoices[0]?.id ?? '';
  const { invoice } = await at.call('invoice.get', { id });
  await at.call('invoice.issue', { id, revision: invoice.revision });
  return retainer;
}

async function draftOf(on: Set, requestId = 'draft') {
  const made = await at.call('wizard.finish', { projectId: on.project.id, cutoff: '2026-11-20', requestId });
  return at.call('invoice.get', { id: made.invoices[0]?.id ?? '' });
}

const onlyRow = async (id: string) => {
  const { rows } = await at.call('retainer.list', {});
  return rows.find((row) => row.id === id);
};

describe('an advance', () => {
  test('has nothing to use until it is invoiced, with VAT', async () => {
    const on = await projectWithPrices(at);
    const retainer = await advance(on, 500_000);
    expect(await onlyRow(retainer.id)).toMatchObject({ status: 'ready', balanceAmount: 0 });

    const made = await at.call('retainer.createInvoice', { ids: [retainer.id], requestId: 'once' });
    const again = await at.call('retainer.createInvoice', { ids: [retainer.id], requestId: 'once' });
    expect(again).toEqual(made);
    const { invoice } = await at.call('invoice.get', { id: made.invoices[0]?.id ?? '' });
    expect(invoice.totals).toMatchObject({ netAmount: 500_000, taxAmount: 125_000, grossAmount: 625_000 });
    expect(await onlyRow(retainer.id)).toMatchObject({ status: 'invoiceCreated', invoiceId: invoice.id });

    await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    expect(await onlyRow(retainer.id)).toMatchObject({ status: 'invoicePosted', balanceAmount: 500_000 });
  });

  test('goes back to ready when its draft is deleted', async () => {
    const on = await projectWithPrices(at);
    const retainer = await advance(on, 500_000);
    const made = await at.call('retainer.createInvoice', { ids: [retainer.id], requestId: 'once' });
    const { invoice } = await at.call('invoice.get', { id: made.invoices[0]?.id ?? '' });
    await at.call('invoice.remove', { id: invoice.id, revision: invoice.revision });
    expect(await onlyRow(retainer.id)).toMatchObject({ status: 'ready', invoiceId: null });
  });

  test('is used by the next invoice of the contract, as far as it goes, and takes its VAT back', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 500_000);
    await workedHours(at, on, [{ quantity: '10' }]);
    const { invoice } = await draftOf(on);
    expect(invoice.lines.map(({ netAmount }) => netAmount)).toEqual([1_200_000, -500_000]);
    expect(invoice.totals).toMatchObject({ netAmount: 700_000, taxAmount: 175_000, grossAmount: 875_000 });
    expect(await onlyRow(retainer.id)).toMatchObject({ balanceAmount: 500_000, heldAmount: 500_000 });

    await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    expect(await onlyRow(retainer.id)).toMatchObject({ balanceAmount: 0, usedAmount: 500_000, heldAmount: 0 });
  });

  test('lasts for several invoices, each taking what its rows come to', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 1_500_000);
    await workedHours(at, on, [{ quantity: '10' }]);
    const first = await draftOf(on, 'first');
    expect(first.invoice.totals.grossAmount).toBe(0);
    await at.call('invoice.issue', { id: first.invoice.id, revision: first.invoice.revision });
    expect(await onlyRow(retainer.id)).toMatchObject({ usedAmount: 1_200_000, balanceAmount: 300_000 });

    await workedHours(at, on, [{ quantity: '5' }]);
    const second = await draftOf(on, 'second');
    expect(second.invoice.totals.netAmount).toBe(300_000);
  });

  test('is never used by two drafts at once', async () => {
    const on = await projectWithPrices(at);
    await invoiced(on, 500_000);
    await workedHours(at, on, [{ quantity: '10' }]);
    await draftOf(on, 'first');
    await workedHours(at, on, [{ quantity: '10' }]);
    const { invoice } = await draftOf(on, 'second');
    expect(invoice.totals.netAmount).toBe(1_200_000);
  });

  test('may be used less, and not more than there is', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 500_000);
    await workedHours(at, on, [{ quantity: '10' }]);
    const { invoice } = await draftOf(on);
    const less = await at.call('retainer.use', {
      id: invoice.id,
      revision: invoice.revision,
      retainerId: retainer.id,
      amount: 200_000,
    });
    expect(less.invoice.totals.netAmount).toBe(1_000_000);
    expect(await onlyRow(retainer.id)).toMatchObject({ heldAmount: 200_000 });
    const more = { id: invoice.id, revision: less.invoice.revision, retainerId: retainer.id, amount: 500_001 };
    expect(await at.refusal('retainer.use', more)).toBe('retainer.aboveBalance');
    const none = await at.call('retainer.use', { ...more, amount: 0 });
    expect(none.invoice.lines).toHaveLength(1);
    expect(await onlyRow(retainer.id)).toMatchObject({ heldAmount: 0 });
  });

  test('is used less when the draft becomes smaller, so that it never owes the customer', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 1_200_000);
    await workedHours(at, on, [{ quantity: '10' }]);
    const { invoice } = await draftOf(on);
    const [line] = invoice.lines;
    const smaller = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: invoice.revision,
      lineId: line?.id ?? '',
      changes: { quantity: '4' },
    });
    expect(smaller.invoice.totals.netAmount).toBe(0);
    expect(await onlyRow(retainer.id)).toMatchObject({ heldAmount: 480_000 });
  });

  test('is paid back on an invoice of its own, never above its balance', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 500_000);
    const { invoiceId } = await at.call('retainer.refundOnNewInvoice', { id: retainer.id, requestId: 'back' });
    const { invoice } = await at.call('invoice.get', { id: invoiceId });
    expect(invoice.totals).toMatchObject({ netAmount: -500_000, grossAmount: -625_000 });
    const above = { id: invoiceId, revision: invoice.revision, retainerId: retainer.id, amount: 500_001 };
    expect(await at.refusal('retainer.refund', above)).toBe('retainer.aboveBalance');
    await at.call('invoice.issue', { id: invoiceId, revision: invoice.revision });
    expect(await onlyRow(retainer.id)).toMatchObject({ refundedAmount: 500_000, balanceAmount: 0 });
  });

  test('can be made on a draft, and leaves with its line', async () => {
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '1' }]);
    const { invoice } = await draftOf(on);
    const with_ = await at.call('retainer.addToInvoice', {
      id: invoice.id,
      revision: invoice.revision,
      description: 'Forskudd desember',
      amount: 300_000,
    });
    expect(with_.invoice.totals.netAmount).toBe(420_000);
    const line = with_.invoice.lines.find(({ retainer }) => retainer !== null);
    await at.call('invoice.removeLine', { id: invoice.id, revision: with_.invoice.revision, lineId: line?.id ?? '' });
    const { rows } = await at.call('retainer.list', { view: 'toInvoice' });
    expect(rows.map(({ status }) => status)).toEqual(['ready']);
  });

  test('belongs to a customer and a project of its contract', async () => {
    const on = await projectWithPrices(at);
    const stranger = await at.call('customer.save', { changes: { name: 'En annen AS' } });
    const changes = { contractId: on.contract.id, description: 'Forskudd', date: '2026-11-01', amount: 100 };
    expect(await at.refusal('retainer.save', { changes: { ...changes, customerId: stranger.id } })).toBe(
      'retainer.customerNotOnContract',
    );
    const { project } = await at.call('project.create', { name: 'Annet', customerId: stranger.id });
    expect(await at.refusal('retainer.save', { changes: { ...changes, projectId: project.id } })).toBe(
      'retainer.projectNotOnContract',
    );
  });

  test('on an invoice cannot be changed or removed', async () => {
    const on = await projectWithPrices(at);
    const retainer = await invoiced(on, 500_000);
    expect(await at.refusal('retainer.remove', { id: retainer.id })).toBe('retainer.isOnInvoice');
    const { refused } = await at.call('retainer.markReady', { ids: [retainer.id], ready: false });
    expect(refused.map(({ failure }) => failure.code)).toEqual(['retainer.isOnInvoice']);
  });

  test('can be planned on the days of a frequency, to the cent', async () => {
    const on = await projectWithPrices(at);
    const { id } = await at.call('frequency.save', {
      changes: { name: 'Siste dag', period: 'monthly', runs: [{ kind: 'lastDay' }] },
    });
    const planned = {
      contractId: on.contract.id,
      description: 'Drift',
      amount: 100_000,
      frequencyId: id,
      start: '2026-11-01',
    };
    const { retainers } = await at.call('retainer.generate', { ...planned, count: 3, end: '2027-12-31' });
    expect(retainers.map(({ description, date, amount }) => [description, date, amount])).toEqual([
      ['Drift 1/3', '2026-11-30', 33_333],
      ['Drift 2/3', '2026-12-31', 33_333],
      ['Drift 3/3', '2027-01-31', 33_334],
    ]);
    expect(await at.refusal('retainer.generate', planned)).toBe('retainer.endOrCount');
  });
});
