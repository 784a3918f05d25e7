import type { ApiInput } from '@shared/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

type Changes = ApiInput<'company.update'>['changes'];

const update = async (changes: Changes) => {
  const { revision } = await at.call('company.get', {});
  return at.call('company.update', { revision, changes });
};

const refused = async (changes: Changes) => {
  const { revision } = await at.call('company.get', {});
  return at.refusal('company.update', { revision, changes });
};

const vat = (category: 'S' | 'O' | 'AE', rate: string) => ({ category, rate, exemptionCode: '', exemptionReason: '' });

describe('a company’s settings', () => {
  it('keeps the currency that costs were written in', async () => {
    const work = await projectWithPrices(at);
    await update({ currency: 'EUR' });
    await update({ currency: 'NOK' });
    await workedHours(at, work, [{ quantity: '1' }]);
    expect(await refused({ currency: 'EUR' })).toBe('masterData.companyCurrencyFixed');
  });

  it('charges no VAT once it is not registered, and the usual rate when it is again', async () => {
    expect(await update({ vatRegistered: false })).toMatchObject({ vat: { category: 'O', rate: '0' } });
    expect(await refused({ vat: vat('S', '25') })).toBe('masterData.vatWithoutRegistration');
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    expect(invoice.totals).toMatchObject({ netAmount: 120_000, taxAmount: 0, dueAmount: 120_000 });
    expect(await update({ vatRegistered: true })).toMatchObject({ vat: { category: 'S', rate: '25' } });
    const { view } = await at.call('invoice.recalculate', { id: invoice.id, revision: 1, accept: 'all' });
    expect(view.invoice.totals.taxAmount).toBe(30_000);
  });

  it('refuses a tax that no draft could be calculated with, wherever it is set', async () => {
    const { customer, line } = await projectWithPrices(at);
    expect(await refused({ vat: vat('S', '0') })).toBe('calculation.rateNotAboveZero');
    expect(await at.refusal('customer.save', { id: customer.id, revision: 1, changes: { vat: vat('AE', '25') } })).toBe(
      'calculation.rateNotZero',
    );
    expect(
      await at.refusal('contractLine.save', { id: line?.id ?? '', revision: 1, changes: { vat: vat('S', '-25') } }),
    ).toBe('calculation.rateNotAboveZero');
  });

  it.each(['0', '-7.5', '25'])('refuses a day of %s hours', async (hoursPerDay) => {
    expect(await refused({ hoursPerDay })).toBe('common.badValue');
  });

  it('writes what a draft in days says, though a day has got other hours since', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '15' }]);
    const { invoices } = await at.call('wizard.finish', {
      projectId: work.project.id,
      cutoff: '2026-11-30',
      unit: 'DAY',
      requestId: 'days',
    });
    const { invoice } = await at.call('invoice.get', { id: invoices[0]?.id ?? '' });
    const [line] = invoice.lines;
    expect(line).toMatchObject({ quantity: '2', unit: 'DAY', price: '9000' });
    await update({ hoursPerDay: '8' });
    const at1 = { id: invoice.id, revision: 1, lineId: line?.id ?? '' };
    const edited = await at.call('invoice.updateLine', { ...at1, changes: { quantity: '1', remainder: 'defer' } });
    await at.call('invoice.confirm', { id: invoice.id, revision: edited.invoice.revision });
    const { rows } = await at.call('backlog.list', {});
    expect(rows).toMatchObject([{ quantity: '7.5', unit: 'HUR', amount: 900_000 }]);
  });

  it('restarts no series that has given numbers, and none at a number that cannot be', async () => {
    const work = await projectWithPrices(at);
    const series = async () => {
      const all = await at.call('series.list', {});
      const found = all.find((each) => each.series.id === 'invoice');
      if (found === undefined) throw new Error('no series');
      return found.series;
    };
    const refusedSeries = async (changes: ApiInput<'series.update'>['changes']) =>
      at.refusal('series.update', { id: 'invoice', revision: (await series()).revision, changes });
    expect(await refusedSeries({ start: Number.MAX_SAFE_INTEGER })).toBe('numberSeries.start');
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    expect(await refusedSeries({ start: 40 })).toBe('masterData.seriesWouldGap');
    expect(await refusedSeries({ resetYearly: false })).toBe('masterData.seriesWouldGap');
    const changes = { pattern: 'F{YYYY}/{###}' };
    await at.call('series.update', { id: 'invoice', revision: (await series()).revision, changes });
    expect((await at.call('series.list', {}))[0]?.nextNumber).toBe('F2026/002');
  });
});
