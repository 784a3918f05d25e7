import { SAMPLES } from '@main/sample/data';
import type { ApiOutput } from '@shared/api';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import type { VatCategory } from '@shared/model/vat';
import type { SampleCountry } from '@shared/samples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, sampleOn } from './sample-on';

interface Expected {
  readonly taxes: readonly `${VatCategory} ${string}`[];
  readonly currencies: readonly string[];
  readonly formats: readonly ElectronicChoice[];
}

/** What a newcomer of each country is to find in its sample. */
const COUNTRIES: Readonly<Record<Exclude<SampleCountry, 'NO'>, Expected>> = {
  NL: {
    taxes: ['AE 0', 'G 0', 'K 0', 'O 0', 'S 21', 'S 9'],
    currencies: ['EUR', 'GBP', 'NOK'],
    formats: ['nlcius', 'peppol'],
  },
  FR: {
    taxes: ['AE 0', 'G 0', 'K 0', 'O 0', 'S 10', 'S 20', 'S 5.5'],
    currencies: ['CHF', 'EUR', 'NOK'],
    formats: ['facturx'],
  },
  MY: { taxes: ['E 0', 'O 0', 'S 8'], currencies: ['EUR', 'MYR', 'SGD'], formats: ['myinvois'] },
};

const KEYS = Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[];

describe.each(KEYS)('the sample company of %s', (country) => {
  let sample: Sample;
  let views: ApiOutput<'invoice.get'>[];
  beforeAll(async () => {
    sample = await sampleOn('2026-11-21', country);
    const { rows } = await sample.call('invoice.list', { limit: 500 });
    views = [];
    for (const { id } of rows) views.push(await sample.call('invoice.get', { id }));
  });
  afterAll(() => sample?.close());

  test('tells the story to its end, in its own language and currency', async () => {
    const { company } = SAMPLES[country];
    expect(await sample.call('company.get', {})).toMatchObject({
      name: company.name,
      sample: true,
      currency: company.currency,
      language: company.language,
      address: { country },
    });
    const { rows } = await sample.call('invoice.list', { limit: 500 });
    expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual(
      'confirmed credited draft inReview paid partlyPaid posted sent'.split(' '),
    );
    const { rows: backlog } = await sample.call('backlog.list', { limit: 500 });
    const reasons = new Set(backlog.map(({ status, reason }) => reason ?? status));
    expect([...reasons].sort()).toEqual(['nonChargeable', 'notReady', 'onDraft', 'ready', 'zeroPrice']);
    const rollout = views.find(
      ({ invoice }) => invoice.stage === 'draft' && invoice.buyer.name === SAMPLES[country].customers.rollout.name,
    )?.invoice;
    const at = { id: rollout?.id ?? '', revision: rollout?.revision ?? 0 };
    const { proposals } = await sample.call('invoice.recalculate', at);
    const [old, changed] = SAMPLES[country].roles.senior.prices?.[company.currency] ?? [];
    expect(proposals.length).toBeGreaterThan(1);
    for (const proposal of proposals) expect(proposal).toMatchObject({ field: 'price', old, new: changed });
  });

  test('meets every tax situation and currency of a firm of its country', () => {
    const taxes = views.flatMap(({ invoice }) => invoice.vat.map(({ category, rate }) => `${category} ${rate}`));
    expect([...new Set(taxes)].sort()).toEqual(COUNTRIES[country].taxes);
    const currencies = views.map(({ invoice }) => invoice.currency);
    expect([...new Set(currencies)].sort()).toEqual(COUNTRIES[country].currencies);
    for (const { problems } of views) expect(problems).toEqual([]);
  });

  test('has nothing missing for the electronic invoices that its customers get', async () => {
    const formats = new Set<ElectronicChoice>();
    for (const { invoice } of views.filter(({ invoice: { number } }) => number !== null)) {
      const { format, problems } = await sample.call('invoice.preflight', { id: invoice.id });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect([invoice.number, errors]).toEqual([invoice.number, []]);
      formats.add(format);
    }
    expect([...formats].sort()).toEqual(COUNTRIES[country].formats);
  });

  test('has books that balance and a journal that is proven', async () => {
    const { rows, sumAmount } = await sample.call('ledger.trialBalance', {});
    expect(rows.length).toBeGreaterThan(5);
    expect(sumAmount).toBe(0);
    expect(rows.reduce((sum, { closingAmount }) => sum + closingAmount, 0)).toBe(0);
    expect(await sample.call('journal.verify', {})).toMatchObject({ ok: true, finding: null });
  });
});
