import { actuals, COLLECTIONS } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { billingCustomer } from '@shared/billing/billing-customers';
import type { Actual } from '@shared/model/actual';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function confirmedWork() {
  const work = await projectWithPrices(at);
  const { id, revision } = work.contract;
  await at.call('contract.setStatus', { id, revision, status: 'confirmed' });
  return work;
}

const viewOf = (id: string) => at.call('contract.get', { id });

/** What a line says under which the role's time is not charged. */
const notCharging = (roleId: string) => ({
  chargeability: { roles: [{ roleId, isChargeable: false }], categories: [], tasks: [] },
});

/** Every row in the books, once the company is closed. */
async function booksOf(): Promise<readonly Actual[]> {
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  const rows = store.all(actuals);
  await store.close();
  return rows;
}

describe('amending a contract', () => {
  it('prices unbilled work by the new terms, and leaves what is billed or on a draft', async () => {
    const work = await confirmedWork();
    await workedHours(at, work, [{ quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await workedHours(at, work, [{ quantity: '3' }, { quantity: '1', billable: false }]);
    const { contract, lines } = await viewOf(work.contract.id);
    const input = {
      id: contract.id,
      revision: contract.revision,
      reason: 'Tillegg 1',
      lines: [{ id: lines[0]?.id ?? '', changes: notCharging(work.role.id) }],
    };
    const preview = await at.call('contract.amend', { ...input, dryRun: true });
    expect(preview.version).toMatchObject({ version: 2, by: 'Kari', reason: 'Tillegg 1' });
    expect(preview.version.differences).toMatchObject([
      { field: 'role', subjectName: 'Seniorkonsulent', before: null, after: false },
    ]);
    expect(preview.effect).toMatchObject({
      changedCount: 1,
      reevaluatedCount: 2,
      beforeAmount: 360_000,
      afterAmount: 0,
      keptCount: 1,
    });
    expect((await viewOf(contract.id)).contract).toEqual(contract);
    const { effect } = await at.call('contract.amend', input);
    expect(effect).toEqual(preview.effect);
    expect((await viewOf(contract.id)).contract.version).toBe(2);
    expect(await at.call('contract.versions', { id: contract.id })).toMatchObject([
      { version: 2, reason: 'Tillegg 1' },
      { version: 1, since: null, differences: [] },
    ]);
    const rows = (await booksOf()).filter(({ transactionType }) => transactionType === 'unbilledSales');
    const live = rows.filter(({ adjustmentStatus }) => adjustmentStatus === 'none');
    expect(live.map(({ contractVersion, amount }) => [contractVersion, amount]).sort()).toEqual([
      [1, 240_000],
      [2, 120_000],
      [2, 360_000],
    ]);
    expect(live.find(({ invoiceId }) => invoiceId === invoice.id)?.contractVersion).toBe(1);
    const replacing = live.find(({ amount }) => amount === 360_000);
    const old = rows.find(({ id }) => id === replacing?.replacesId);
    expect(old).toMatchObject({ amount: 360_000, adjustmentStatus: 'adjusted', contractVersion: 1 });
    expect(rows.find(({ reversesId }) => reversesId === old?.id)).toMatchObject({
      amount: -360_000,
      adjustmentStatus: 'unadjustable',
    });
    expect(replacing).toMatchObject({ billingType: 'nonChargeable', billingStatus: 'notReady' });
  });

  it('prices the rest of work anew that is billed in part', async () => {
    const work = await confirmedWork();
    await workedHours(at, work, [{ quantity: '10' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const [line] = invoice.lines;
    const changed = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: invoice.revision,
      lineId: line?.id ?? '',
      changes: { quantity: '6', remainder: 'defer' },
    });
    await at.call('invoice.confirm', { id: invoice.id, revision: changed.invoice.revision });
    const { contract, lines } = await viewOf(work.contract.id);
    const { effect } = await at.call('contract.amend', {
      id: contract.id,
      revision: contract.revision,
      reason: 'Tillegg 1',
      lines: [{ id: lines[0]?.id ?? '', changes: notCharging(work.role.id) }],
    });
    expect(effect).toMatchObject({ reevaluatedCount: 1, beforeAmount: 480_000, afterAmount: 0 });
    const view = await viewOf(contract.id);
    expect(view.figures).toMatchObject({ billedAmount: 720_000, unbilledAmount: 0 });
  });

  it('adds, changes and removes lines and customers in one version, and says so', async () => {
    const work = await confirmedWork();
    const { id: contractId } = work.contract;
    const { contract, lines } = await viewOf(contractId);
    const fund = await at.call('customer.save', { changes: { name: 'Havbruk Fond' } });
    const shares = [billingCustomer(work.customer.id, '60', true), billingCustomer(fund.id, '40')];
    await at.call('contract.amend', {
      id: contractId,
      revision: contract.revision,
      reason: 'Utvidet',
      changes: { notToExceedAmount: 9_000_000 },
      lines: [
        { id: lines[0]?.id ?? '', changes: { customers: shares } },
        { newProject: { name: 'Drift' }, changes: { name: 'Drift', includes: lines[0]?.includes } },
      ],
    });
    const after = await viewOf(contractId);
    expect(after.lines.map(({ name }) => name)).toEqual(['ERP', 'Drift']);
    const [version] = await at.call('contract.versions', { id: contractId });
    expect(
      version?.differences.map(({ lineName, field, subjectName, after: to }) => [lineName, field, subjectName, to]),
    ).toEqual(
      expect.arrayContaining([
        ['', 'notToExceedAmount', '', 9_000_000],
        ['ERP', 'share', 'Havbruk Fond', '40'],
        ['Drift', 'line', '', 'Drift'],
      ]),
    );
  });

  it('refuses one that changes nothing, one without a reason, and one of a contract that is no agreement yet', async () => {
    const work = await projectWithPrices(at);
    const { id } = work.contract;
    const amendment = { id, revision: work.contract.revision, reason: 'Tillegg' };
    expect(await at.refusal('contract.amend', amendment)).toBe('contract.isNotConfirmed');
    const { contract } = await at.call('contract.setStatus', { ...amendment, status: 'confirmed' });
    const confirmed = { ...amendment, revision: contract.revision };
    expect(await at.refusal('contract.amend', confirmed)).toBe('contract.nothingAmended');
    expect(await at.refusal('contract.amend', { ...confirmed, reason: ' ' })).toBe('common.required');
    expect(await at.refusal('contract.amend', { ...confirmed, revision: 1, changes: { name: 'X' } })).toBe(
      'common.conflict',
    );
    expect((await at.call('contract.versions', { id })).map(({ version }) => version)).toEqual([1]);
  });
});
