import { calculateDocument } from '@shared/billing/calculation-document';
import { formatAmount } from '@shared/i18n/format/numbers';
import { LANGUAGES } from '@shared/i18n/languages';
import { fromMinor } from '@shared/money';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeAll(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterAll(() => at.close());

const row = fc.record({
  quantity: fc.integer({ min: 1, max: 40_000 }).map((hundredths) => String(hundredths / 100)),
  price: fc.integer({ min: 1, max: 300_000_0 }).map((thousandths) => String(thousandths / 1000)),
  vat: fc.constantFrom(
    { category: 'S' as const, rate: '25' },
    { category: 'S' as const, rate: '15' },
    { category: 'S' as const, rate: '12.00' },
    { category: 'Z' as const, rate: '0' },
    { category: 'E' as const, rate: '0' },
  ),
  billingType: fc.constantFrom('chargeable' as const, 'chargeable' as const, 'complimentary' as const),
});

describe('one calculator', () => {
  it('gives the screen, the printed page and the command line the same totals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...LANGUAGES),
        async (rows, language) => {
          for (const { quantity, price } of rows) {
            await at.call('entry.save', {
              changes: {
                projectId: work.project.id,
                personId: work.person.id,
                date: '2026-11-02',
                quantity,
                statedPrice: price,
              },
            });
          }
          await at.call('entry.approve', {});
          await at.call('backlog.markReady', { projectId: work.project.id });
          let { invoice } = await draftOf(at, work.project.id);
          const { id } = invoice;
          ({ invoice } = await at.call('invoice.update', { id, revision: invoice.revision, changes: { language } }));
          for (const [index, { vat, billingType }] of rows.entries()) {
            const changes = { vat: { ...vat, exemptionCode: '', exemptionReason: '' }, billingType };
            const lineId = invoice.lines[index]?.id ?? '';
            ({ invoice } = await at.call('invoice.updateLine', { id, revision: invoice.revision, lineId, changes }));
          }
          const document = calculateDocument({
            currency: 'NOK',
            lines: invoice.lines
              .filter(({ billingType }) => billingType === 'chargeable')
              .map(({ quantity, price, vat }) => ({ quantity, price, category: vat.category, rate: vat.rate })),
          }) as { totals: Record<string, string> };
          const { netAmount, taxAmount, grossAmount, dueAmount } = invoice.totals;
          const shown = [netAmount, taxAmount, grossAmount, dueAmount].map((amount) => fromMinor(amount, 'NOK'));
          const { net, tax, gross, due } = document.totals;
          expect(shown).toEqual([net, tax, gross, due]);

          const { base64 } = await at.call('invoice.pdf', { id });
          const { text } = await readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
          const digits = text.replaceAll(/\s/g, '');
          for (const amount of [netAmount, taxAmount, dueAmount, ...invoice.vat.map((group) => group.taxAmount)]) {
            expect(digits).toContain(formatAmount(amount, 'NOK', language).replaceAll(/\s/g, ''));
          }
          await at.call('invoice.remove', { id, revision: invoice.revision });
          const { rows: left } = await at.call('entry.list', { view: 'approved', limit: 500 });
          await at.call('entry.cancelApproval', { ids: left.map((entry) => entry.id) });
          await at.call('entry.remove', { ids: left.map((entry) => entry.id) });
        },
      ),
      { numRuns: 25 },
    );
  });
});
