import { writeElectronic } from '@main/documents/e-invoice/write';
import { asDocument } from '@shared/billing/as-document';
import { isPrinted } from '@shared/billing/printed-lines';
import { isReady, preflight } from '@shared/e-invoice/preflight/preflight';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arbitraryInvoice } from '../../../fixtures/arbitrary-invoice';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const FIRM = {
  legalId: '311204580',
  vatId: 'NO311204580MVA',
  bank: { accountNumber: '86011117947', iban: 'NO9386011117947', bic: 'DNBANOKK', bankName: '' },
  address: { line1: 'Storgata 14', line2: '', postalCode: '0184', city: 'Oslo', subdivision: '', country: 'NO' },
};

async function complete() {
  const { revision } = await at.call('company.get', {});
  await at.call('company.update', { revision, changes: FIRM });
}

/** A draft for a Norwegian firm whose customer and company are complete, but for what is left out. */
async function draft(changes: object = { legalId: '312650177' }) {
  const work = await projectWithPrices(at);
  const customer = await at.call('customer.save', {
    id: work.customer.id,
    revision: work.customer.revision,
    changes: { contactName: 'Marit', address: { ...work.customer.address, city: 'Svolvær' }, ...changes },
  });
  await workedHours(at, work, [{ quantity: '2' }]);
  const { invoice } = await draftOf(at, work.project.id);
  return { ...work, customer, invoice };
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the preflight of an invoice', () => {
  it('finds nothing missing where firm and customer are complete, in the view of the draft too', async () => {
    await complete();
    const { invoice } = await draft();
    const checked = await at.call('invoice.preflight', { id: invoice.id });
    expect(checked).toEqual({ format: 'peppol', problems: [], isReady: true });
    const { electronic } = await at.call('invoice.get', { id: invoice.id });
    expect(electronic).toEqual({ format: 'peppol', problems: [] });
  });

  it('looks at the firm as it is now, which confirming takes', async () => {
    const { invoice } = await draft();
    const before = await at.call('invoice.preflight', { id: invoice.id });
    expect(codes(before.problems)).toContain('seller.legalIdMissing');
    expect(before.isReady).toBe(false);
    await complete();
    expect((await at.call('invoice.preflight', { id: invoice.id })).isReady).toBe(true);
  });

  it('says of what was put right with the customer that it is taken over by recalculating', async () => {
    await complete();
    const { invoice, customer } = await draft({ electronicFormat: 'peppol' });
    const [problem] = (await at.call('invoice.preflight', { id: invoice.id })).problems;
    expect(problem).toMatchObject({ code: 'buyer.electronicAddressMissing', place: { screen: 'customer' } });
    const changes = { vatId: 'NO312650177MVA', legalId: '312650178' };
    await at.refusal('customer.save', { id: customer.id, revision: customer.revision, changes });
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { legalId: '312650177' },
    });
    const after = await at.call('invoice.preflight', { id: invoice.id });
    expect(after.problems).toMatchObject([
      { code: 'buyer.electronicAddressMissing', place: { screen: 'invoice', field: 'proposals' } },
    ]);
    const { view } = await at.call('invoice.recalculate', {
      id: invoice.id,
      revision: invoice.revision,
      accept: 'all',
    });
    expect(view.electronic).toEqual({ format: 'peppol', problems: [] });
  });

  it('proposes the format that the customer has got since, and keeps the one that was chosen by hand', async () => {
    await complete();
    const { invoice, customer } = await draft();
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { electronicFormat: 'ubl' },
    });
    const proposed = await at.call('invoice.recalculate', { id: invoice.id, revision: invoice.revision });
    expect(proposed.proposals).toMatchObject([{ field: 'electronicFormat', old: 'peppol', new: 'ubl' }]);
    const chosen = await at.call('invoice.update', {
      id: invoice.id,
      revision: proposed.view.invoice.revision,
      changes: { electronicFormat: 'cii' },
    });
    expect(chosen.electronic.format).toBe('cii');
    const again = await at.call('invoice.recalculate', { id: invoice.id, revision: chosen.invoice.revision });
    expect(again.proposals).toEqual([]);
  });

  it('sends a posted invoice to the address that its customer has got since', async () => {
    await complete();
    const { invoice, customer } = await draft({ electronicFormat: 'peppol' });
    const posted = await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    expect(codes(posted.electronic.problems)).toEqual(['buyer.electronicAddressMissing']);
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { electronicAddress: '312650177', electronicAddressScheme: '0192' },
    });
    const after = await at.call('invoice.get', { id: invoice.id });
    expect(after.electronic.problems).toEqual([]);
    expect(after.invoice.buyer.electronicAddress).toBe('');
  });

  it('refuses to write a file that lacks something', async () => {
    await complete();
    const { invoice } = await draft({ electronicFormat: 'peppol' });
    await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    const refused = await at.application.call('invoice.export', { id: invoice.id, format: 'peppol' }, { by: 'Kari' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'eInvoice.incomplete' } });
    const failure = refused.ok ? null : refused.failure;
    // The first thing that is missing is said in the language of whoever reads it, which the company's is not.
    const sentences = LANGUAGES.map((language) => failure && failureMessage(failure, language));
    expect(sentences[0]).toContain('The customer’s electronic address is missing.');
    expect(sentences[1]).toContain('Kundens elektroniske adresse mangler.');
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|preflight\.|problem/);
    expect((await at.call('invoice.preflight', { id: invoice.id, format: 'ubl' })).isReady).toBe(true);
  });

  it('keeps the identifiers of a bill-to block of which another field is changed', async () => {
    const { invoice } = await draft({ identifier: '7300010000001', identifierScheme: '0088' });
    const changes = { buyer: { contactName: 'Kari' } };
    const { invoice: changed } = await at.call('invoice.update', {
      id: invoice.id,
      revision: invoice.revision,
      changes,
    });
    expect(changed.buyer).toMatchObject({ contactName: 'Kari', identifier: '7300010000001', identifierScheme: '0088' });
  });
});

describe('the preflight of a customer', () => {
  it('says what firm and customer lack before there is any invoice, and which format is the usual one', async () => {
    const customer = await at.call('customer.save', { changes: { name: 'Nordvik AS', electronicFormat: 'peppol' } });
    const checked = await at.call('customer.preflight', { id: customer.id });
    expect(checked).toMatchObject({ format: 'peppol', usualFormat: 'none', isReady: false });
    expect(codes(checked.problems)).toEqual(
      expect.arrayContaining(['seller.legalIdMissing', 'buyer.electronicAddressMissing']),
    );
    for (const { place } of checked.problems) expect(['company', 'customer']).toContain(place.screen);
  });

  it('knows what Malaysia asks for', async () => {
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', {
      revision,
      changes: { ...FIRM, vatId: '', legalId: '', address: { ...FIRM.address, country: 'MY' } },
    });
    const customer = await at.call('customer.save', { changes: { name: 'Klinik Sentosa' } });
    const checked = await at.call('customer.preflight', { id: customer.id });
    expect(checked.format).toBe('myinvois');
    expect(codes(checked.problems)).toContain('malaysia.sellerTinMissing');
  });
});

/** One of which nothing is shown is no invoice: the preflight says so, and the unit tests of its rules do. */
const shown = arbitraryInvoice.filter((invoice) => {
  const document = asDocument(invoice);
  return document.lines.some((line) => isPrinted(line, document));
});

describe('what an invoice is paid by and its lines are sorted into', () => {
  it('comes from the customer, the category and the company, and is changed on the draft', async () => {
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { classification: { code: '022', scheme: 'CLASS' } } });
    await at.call('category.save', {
      changes: { name: 'Reise', class: 'expense', unit: 'C62', classification: { code: '027', scheme: 'CLASS' } },
    });
    const { invoice } = await draft({ paymentMeansCode: '48' });
    expect(invoice).toMatchObject({ paymentMeansCode: '48', lines: [{ classification: { code: '022' } }] });
    const [worked] = invoice.lines;
    const contractLineId = worked?.contractLineId ?? '';
    const travel = {
      transactionClass: 'expense',
      contractLineId,
      name: 'Tog',
      category: 'reise',
      price: '400',
    } as const;
    const { view } = await at.call('invoice.addLine', { id: invoice.id, revision: invoice.revision, line: travel });
    expect(view.invoice.lines.map(({ classification }) => classification?.code)).toEqual(['022', '027']);

    const lineId = worked?.id ?? '';
    const sorted = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: view.invoice.revision,
      lineId,
      changes: { classification: { code: '031', scheme: 'CLASS' } },
    });
    expect(sorted.invoice.lines[0]?.classification).toEqual({ code: '031', scheme: 'CLASS' });
    const changed = await at.call('invoice.update', {
      id: invoice.id,
      revision: sorted.invoice.revision,
      changes: { paymentMeansCode: '10' },
    });
    expect(changed.invoice.paymentMeansCode).toBe('10');
    // A direct debit needs a mandate, which is kept nowhere.
    const debit = { id: invoice.id, revision: changed.invoice.revision, changes: { paymentMeansCode: '59' as '10' } };
    expect(await at.refusal('invoice.update', debit)).toBe('common.badValue');
  });

  it('is filled in where a default came later, and proposed where the customer pays otherwise now', async () => {
    const { invoice, customer } = await draft();
    expect(invoice).toMatchObject({ paymentMeansCode: '30', lines: [{ classification: null }] });
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { classification: { code: '031', scheme: 'CLASS' } } });
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { paymentMeansCode: '68' },
    });
    const found = await at.call('invoice.recalculate', { id: invoice.id, revision: invoice.revision });
    expect(found.view.invoice.lines[0]?.classification).toEqual({ code: '031', scheme: 'CLASS' });
    expect(found.view.invoice.paymentMeansCode).toBe('30');
    expect(found.proposals).toMatchObject([{ field: 'paymentMeansCode', reason: 'paymentMeansChanged', new: '68' }]);
    const { view } = await at.call('invoice.recalculate', {
      id: invoice.id,
      revision: found.view.invoice.revision,
      accept: 'all',
    });
    expect(view.invoice.paymentMeansCode).toBe('68');
  });

  it('is missing of a customer whose way to pay their format does not take', async () => {
    await complete();
    const { customer } = await draft({ legalId: '312650177', paymentMeansCode: '10' });
    const place = { screen: 'customer', field: 'paymentMeansCode' };
    const norwegian = await at.call('customer.preflight', { id: customer.id, format: 'peppol' });
    expect(norwegian.isReady).toBe(true);
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', {
      revision,
      changes: { address: { ...FIRM.address, postalCode: '1011 AB', city: 'Amsterdam', country: 'NL' } },
    });
    const dutch = await at.call('customer.preflight', { id: customer.id, format: 'nlcius' });
    expect(dutch.problems).toContainEqual(expect.objectContaining({ code: 'payment.meansNotDutch', place }));
  });
});

describe('a complete invoice', () => {
  it('lacks nothing, whatever its lines, and is written', async () => {
    await fc.assert(
      fc.asyncProperty(shown, fc.constantFrom<ElectronicFormat>('ubl', 'cii'), async (invoice, format) => {
        const errors = preflight(invoice, format).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
        expect(isReady(errors)).toBe(true);
        expect((await writeElectronic(invoice, format)).bytes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
