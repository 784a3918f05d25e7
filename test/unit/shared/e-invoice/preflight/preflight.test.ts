import { withTotals } from '@shared/billing/invoice-totals';
import { isReady, preflight } from '@shared/e-invoice/preflight/preflight';
import type { PreflightCode, PreflightProblem } from '@shared/e-invoice/preflight/problem';
import { problemText } from '@shared/e-invoice/preflight/problem-text';
import { LANGUAGES } from '@shared/i18n/languages';
import { preflight as messages } from '@shared/i18n/messages/preflight';
import { translator } from '@shared/i18n/translate';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Party } from '@shared/model/party';
import type { VatTreatment } from '@shared/model/vat-treatment';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ELECTRONIC_CASES } from '../../../../fixtures/e-invoices/invoices';
import * as dutch from '../../../../fixtures/e-invoices/invoices/dutch';
import * as french from '../../../../fixtures/e-invoices/invoices/french';
import * as norwegian from '../../../../fixtures/e-invoices/invoices/norwegian';

type Change = (invoice: Invoice) => Invoice;

const seller =
  (changes: Partial<Party>): Change =>
  (invoice) => ({ ...invoice, seller: { ...invoice.seller, ...changes } });
const buyer =
  (changes: Partial<Party>): Change =>
  (invoice) => ({ ...invoice, buyer: { ...invoice.buyer, ...changes } });
const sellerAt =
  (address: Partial<Party['address']>): Change =>
  (invoice) =>
    seller({ address: { ...invoice.seller.address, ...address } })(invoice);
const buyerAt =
  (address: Partial<Party['address']>): Change =>
  (invoice) =>
    buyer({ address: { ...invoice.buyer.address, ...address } })(invoice);
const bank =
  (changes: Partial<Invoice['bank']>): Change =>
  (invoice) => ({ ...invoice, bank: { ...invoice.bank, ...changes } });
const head =
  (changes: Partial<Invoice>): Change =>
  (invoice) => ({ ...invoice, ...changes });
/** Of the first line, without counting again: what the calculator refuses is a matter of the rules as well. */
const line =
  (changes: Partial<InvoiceLine>): Change =>
  (invoice) => ({
    ...invoice,
    lines: invoice.lines.map((each, index) => (index === 0 ? { ...each, ...changes } : each)),
  });
const all =
  (...changes: readonly Change[]): Change =>
  (invoice) =>
    changes.reduce((changed, change) => change(changed), invoice);

const taxed = (category: VatTreatment['category'], rate: string, exemptionCode = ''): Partial<InvoiceLine> => ({
  vat: { category, rate, exemptionCode, exemptionReason: '' },
});

const oneLine: Change = (invoice) =>
  withTotals({ ...invoice, lines: invoice.lines.slice(0, 1), allowances: [], charges: [] });

type Place = `${PreflightProblem['place']['screen']}.${string}`;
type Example = readonly [ElectronicFormat, Invoice, Change, Place, PreflightProblem['severity']?];

const no = norwegian.norwegianRates;
const nl = dutch.dutchPublic;
const fr = french.frenchMixed;
const whole: Partial<InvoiceLine> = { quantity: '2', price: '1000', allowances: [], charges: [] };
const yen = oneLine(line(whole)(norwegian.norwegianInYen));
const GLN = { identifier: '7300010000002', identifierScheme: '0088' };

/** One example of each rule: the format, an invoice that passed it, what is done to it, where that is put right again. */
const EXAMPLES: Readonly<Partial<Record<PreflightCode, Example>>> = {
  'seller.nameMissing': ['ubl', no, seller({ name: '' }), 'company.name'],
  'seller.streetMissing': ['peppol', nl, sellerAt({ line1: '' }), 'company.address.line1'],
  'seller.postalCodeMissing': ['nlcius', nl, sellerAt({ postalCode: '' }), 'company.address.postalCode'],
  'seller.cityMissing': ['nlcius', nl, sellerAt({ city: '' }), 'company.address.city'],
  'seller.legalIdMissing': ['facturx', fr, seller({ legalId: '', legalIdScheme: '' }), 'company.legalId'],
  'seller.legalIdInvalid': ['peppol', no, seller({ legalId: '311204581' }), 'company.legalId'],
  'seller.legalIdSchemeUnknown': ['peppol', no, seller({ legalIdScheme: '9999' }), 'company.legalId'],
  'seller.unidentified': [
    'ubl',
    no,
    all(sellerAt({ country: 'US' }), seller({ legalId: '', legalIdScheme: '', vatId: '' })),
    'company.legalId',
  ],
  'seller.vatIdMissing': ['peppol', no, seller({ vatId: '' }), 'company.vatId'],
  'seller.vatIdInvalid': ['facturx', fr, seller({ vatId: 'FR00552100554' }), 'company.vatId'],
  'seller.vatIdWithoutCountry': ['peppol', no, seller({ vatId: '311204580' }), 'company.vatId', 'warning'],
  'seller.electronicAddressMissing': [
    'peppol',
    no,
    seller({ electronicAddress: '', electronicAddressScheme: '', legalId: '', vatId: '' }),
    'company.electronicAddress',
  ],
  'seller.electronicAddressSchemeMissing': [
    'ubl',
    no,
    all(sellerAt({ country: 'US' }), seller({ electronicAddress: '1', electronicAddressScheme: '' })),
    'company.electronicAddress',
  ],
  'seller.electronicAddressSchemeUnknown': [
    'ubl',
    no,
    seller({ electronicAddress: '1', electronicAddressScheme: '9999' }),
    'company.electronicAddress',
  ],
  'seller.electronicAddressInvalid': [
    'peppol',
    no,
    seller({ electronicAddress: '311204581', electronicAddressScheme: '0192' }),
    'company.electronicAddress',
  ],
  'seller.identifierSchemeMissing': [
    'facturx',
    fr,
    seller({ identifier: '12', identifierScheme: '' }),
    'company.identifierScheme',
  ],
  'seller.identifierSchemeUnknown': [
    'ubl',
    no,
    seller({ identifier: '12', identifierScheme: '7777' }),
    'company.identifierScheme',
  ],
  'seller.identifierInvalid': ['peppol', no, seller(GLN), 'company.identifier'],
  'seller.siretOfAnother': [
    'facturx',
    fr,
    seller({ identifier: '44321706200019', identifierScheme: '0009' }),
    'company.identifier',
  ],
  'buyer.nameMissing': ['ubl', no, buyer({ name: '' }), 'customer.name'],
  'buyer.streetMissing': ['nlcius', nl, buyerAt({ line1: '' }), 'customer.address.line1'],
  'buyer.postalCodeMissing': ['peppol', nl, buyerAt({ postalCode: '' }), 'customer.address.postalCode'],
  'buyer.cityMissing': ['peppol', no, buyerAt({ city: '' }), 'customer.address.city', 'warning'],
  'buyer.legalIdMissing': ['nlcius', nl, buyer({ legalId: '', legalIdScheme: '' }), 'customer.legalId'],
  'buyer.legalIdInvalid': ['nlcius', nl, buyer({ legalId: '1234567', legalIdScheme: '0106' }), 'customer.legalId'],
  'buyer.legalIdSchemeUnknown': ['peppol', no, buyer({ legalIdScheme: '9999' }), 'customer.legalId'],
  'buyer.vatIdMissing': ['peppol', dutch.dutchIntraCommunity, buyer({ vatId: '' }), 'customer.vatId'],
  'buyer.vatIdInvalid': ['peppol', nl, buyer({ vatId: 'NL801753065X02' }), 'customer.vatId'],
  'buyer.vatIdWithoutCountry': ['peppol', nl, buyer({ vatId: '801753065' }), 'customer.vatId', 'warning'],
  'buyer.electronicAddressMissing': [
    'peppol',
    no,
    buyer({ electronicAddress: '', electronicAddressScheme: '', legalId: '', vatId: '' }),
    'customer.electronicAddress',
  ],
  'buyer.electronicAddressSchemeMissing': [
    'ubl',
    no,
    all(buyerAt({ country: 'US' }), buyer({ electronicAddress: '1', electronicAddressScheme: '' })),
    'customer.electronicAddress',
  ],
  'buyer.electronicAddressSchemeUnknown': [
    'peppol',
    no,
    buyer({ electronicAddress: 'post@nordvik.example', electronicAddressScheme: 'EM' }),
    'customer.electronicAddress',
  ],
  'buyer.electronicAddressInvalid': [
    'peppol',
    no,
    buyer({ electronicAddress: '7300010000002', electronicAddressScheme: '0088' }),
    'customer.electronicAddress',
  ],
  'buyer.electronicAddressOfAnother': [
    'facturx',
    fr,
    buyer({ electronicAddress: '732829320', electronicAddressScheme: '0225' }),
    'customer.electronicAddress',
  ],
  'buyer.identifierSchemeMissing': [
    'facturx',
    fr,
    buyer({ identifier: '12', identifierScheme: '' }),
    'customer.identifierScheme',
  ],
  'buyer.identifierSchemeUnknown': [
    'ubl',
    no,
    buyer({ identifier: '12', identifierScheme: '7777' }),
    'customer.identifierScheme',
  ],
  'buyer.identifierInvalid': ['ubl', no, buyer(GLN), 'customer.identifier'],
  'buyer.siretOfAnother': [
    'facturx',
    fr,
    buyer({ identifier: '73282932000074', identifierScheme: '0009' }),
    'customer.identifier',
  ],
  'payment.accountMissing': ['cii', no, bank({ accountNumber: '', iban: '' }), 'company.bank.iban'],
  'payment.ibanInvalid': ['nlcius', nl, bank({ iban: 'NL91ABNA0417164301' }), 'company.bank.iban'],
  'payment.accountNumberInvalid': ['peppol', no, bank({ accountNumber: '86011117948' }), 'company.bank.accountNumber'],
  'payment.bicInvalid': ['peppol', no, bank({ bic: 'DNB' }), 'company.bank.bic'],
  'payment.meansUnknown': ['ubl', no, head({ paymentMeansCode: 'XX' }), 'invoice.paymentMeansCode'],
  'payment.mandateMissing': ['peppol', no, head({ paymentMeansCode: '49' }), 'invoice.paymentMeansCode'],
  'payment.sepaNotEuro': ['ubl', no, head({ paymentMeansCode: '58' }), 'invoice.paymentMeansCode'],
  'payment.sepaWithoutIban': [
    'ubl',
    nl,
    all(head({ paymentMeansCode: '58' }), bank({ iban: '', accountNumber: '12345' })),
    'invoice.paymentMeansCode',
  ],
  'payment.meansNotDutch': ['nlcius', nl, head({ paymentMeansCode: '42' }), 'invoice.paymentMeansCode'],
  'references.buyerReferenceMissing': [
    'peppol',
    no,
    all(head({ buyerReference: '', orderReference: '' }), buyer({ contactName: '' })),
    'invoice.buyerReference',
    'warning',
  ],
  'references.orderMissing': [
    'peppol',
    nl,
    all(head({ orderReference: '' }), line({ orderLineReference: '3' })),
    'invoice.orderReference',
    'warning',
  ],
  'references.precedingInvoiceMissing': [
    'nlcius',
    dutch.dutchCreditNote,
    head({ precedingInvoices: [] }),
    'invoice.precedingInvoices',
  ],
  'references.noteSubjectUnknown': ['ubl', no, head({ notes: [{ subjectCode: 'QQQ', text: 'En' }] }), 'invoice.notes'],
  'references.numberNotFrench': ['facturx', fr, head({ number: 'F 2026.1' }), 'company.numberSeries'],
  'references.precedingNumberNotFrench': [
    'facturx',
    french.frenchCreditNote,
    head({ precedingInvoices: [{ number: 'F 2026.1', date: '2026-11-20' }] }),
    'invoice.precedingInvoices',
  ],
  'dates.dueBeforeInvoice': ['facturx', fr, head({ dueDate: '2020-01-01' }), 'invoice.dueDate'],
  'dates.deliveryMissing': [
    'peppol',
    dutch.dutchIntraCommunity,
    head({ deliveryStart: null, deliveryEnd: null }),
    'invoice.deliveryEnd',
  ],
  'dates.deliveryBackwards': [
    'peppol',
    no,
    head({ deliveryStart: '2026-11-18', deliveryEnd: '2026-11-02' }),
    'invoice.deliveryEnd',
  ],
  'currency.threeDecimals': ['ubl', no, head({ currency: 'KWD' }), 'invoice.currency'],
  'currency.unknown': ['ubl', no, head({ currency: 'STN' }), 'invoice.currency'],
  'currency.percentRounded': [
    'peppol',
    yen,
    (invoice) =>
      withTotals({
        ...invoice,
        allowances: [{ amount: null, percent: '1.23', baseAmount: null, reason: '', category: 'S', rate: '25' }],
      }),
    'invoice.allowances',
  ],
  'currency.vatAtHome': [
    'facturx',
    fr,
    head({ currency: 'USD', taxCurrency: null, taxAmountInTaxCurrency: null }),
    'invoice.exchangeRate',
  ],
  'france.noteTwice': [
    'facturx',
    fr,
    head({
      notes: [
        { subjectCode: 'PMD', text: 'Pénalités' },
        { subjectCode: 'PMD', text: 'Encore' },
      ],
    }),
    'invoice.notes',
  ],
  'france.noteMissing': ['facturx', fr, head({ notes: [{ subjectCode: 'PMT', text: '' }] }), 'invoice.notes'],
  'france.treatmentUnknown': ['facturx', fr, head({ notes: [{ subjectCode: 'BAR', text: 'B2G' }] }), 'invoice.notes'],
  'france.treatmentOfFrenchFirm': [
    'cii',
    french.frenchReverseCharge,
    head({ notes: [{ subjectCode: 'BAR', text: 'B2B' }] }),
    'invoice.notes',
  ],
  'norway.businessRegister': [
    'peppol',
    no,
    seller({ name: 'Fjord AS, avdeling Bergen', taxRegistration: '' }),
    'company.taxRegistration',
    'warning',
  ],
  'lines.none': ['ubl', no, head({ lines: [] }), 'invoice.lines'],
  'lines.nameMissing': ['ubl', no, line({ name: '' }), 'line.name', 'warning'],
  'lines.unitUnknown': ['peppol', no, line({ unit: 'PCE' }), 'line.unit'],
  'lines.baseQuantity': ['peppol', no, line({ priceBaseQuantity: '0' }), 'line.price'],
  'lines.roundedAway': ['peppol', yen, line({ quantity: '2.5', price: '1001' }), 'line.price'],
  'lines.quantityDecimals': ['facturx', fr, line({ quantity: '1.33333' }), 'line.quantity'],
  'lines.classificationLeftOut': [
    'peppol',
    no,
    line({ classification: { code: '7200', scheme: '' } }),
    'line.classification',
    'warning',
  ],
  'lines.priceDecimals': ['facturx', fr, line({ quantity: '40000', price: '10.1234567' }), 'line.price'],
  'lines.classificationUnknown': [
    'peppol',
    no,
    line({ classification: { code: '1', scheme: 'QQ' } }),
    'line.classification',
  ],
  'taxes.rateNotAboveZero': ['ubl', no, line(taxed('S', '0')), 'line.vat'],
  'taxes.rateNotZero': ['ubl', no, line(taxed('E', '25')), 'line.vat'],
  'taxes.rateNotFrench': ['facturx', fr, line(taxed('S', '21')), 'line.vat'],
  'taxes.outsideScopeNotAlone': ['ubl', no, line(taxed('O', '0', 'VATEX-EU-O')), 'line.vat'],
  'taxes.reasonMissing': ['ubl', dutch.dutchReverseCharge, all(oneLine, line(taxed('E', '0'))), 'line.vat', 'warning'],
  'taxes.codeUnknown': ['ubl', no, line(taxed('E', '0', 'VATEX-XX-1')), 'line.vat'],
  'taxes.codeOfAnotherCategory': ['peppol', no, line(taxed('E', '0', 'VATEX-EU-AE')), 'line.vat'],
};

const codesIn = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${path}${key}` : codesIn(value as object, `${path}${key}.`),
  );

const placeOf = ({ place }: PreflightProblem) => `${place.screen}.${place.field}`;

describe('an invoice that its receiver takes', () => {
  test.each(Object.entries(ELECTRONIC_CASES))('%s lacks nothing for any of its formats', (_, { invoice, formats }) => {
    for (const format of formats) {
      const problems = preflight(invoice, format);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(isReady(problems)).toBe(true);
    }
  });

  it('lacks nothing as a PDF alone', () => {
    expect(preflight(seller({ name: '', legalId: '' })(no), 'none')).toEqual([]);
  });
});

describe('what an electronic invoice lacks', () => {
  test.each(Object.entries(EXAMPLES))('%s', (code, [format, invoice, change, place, severity = 'error']) => {
    expect(preflight(invoice, format).map((problem) => problem.code)).not.toContain(code);
    const found = preflight(change(invoice), format).find((problem) => problem.code === code);
    expect(found && { severity: found.severity, place: placeOf(found) }).toEqual({ severity, place });
    expect(found?.lineId === null).toBe(!place.startsWith('line.'));
    for (const language of LANGUAGES) {
      const text = found === undefined ? '' : problemText(found, translator(language));
      expect(text).not.toMatch(/\{\{|BR-|PEPPOL|^$/);
    }
  });

  it('is shown by an example for every sentence that there is', () => {
    const codes = codesIn(messages.en.problem).filter((code) => !code.startsWith('malaysia.'));
    expect(Object.keys(EXAMPLES).sort()).toEqual(codes.sort());
  });

  it('is a warning of the number on a draft, while the series can still be changed', () => {
    const [problem] = preflight(head({ number: 'F 2026.1', stage: 'draft' })(fr), 'facturx');
    expect(problem).toMatchObject({ code: 'references.numberNotFrench', severity: 'warning' });
  });

  it('is not the registration of a private customer in France, who is billed as one', () => {
    const nothing = { legalId: '', legalIdScheme: '', vatId: '', identifier: '', identifierScheme: '' };
    const toNobody = buyer(nothing)(fr);
    expect(preflight(toNobody, 'facturx').find(({ code }) => code === 'buyer.legalIdMissing')?.severity).toBe(
      'warning',
    );
  });

  it('is nothing of a note of the user’s that takes the place of ours, and something of one in a plain text', () => {
    const own = [
      { subjectCode: 'BAR', text: 'OUTOFSCOPE' },
      { subjectCode: 'AAB', text: 'Escompte de 1 %' },
    ];
    expect(preflight(head({ notes: own })(fr), 'facturx')).toEqual([]);
    const inText = head({ notes: [{ subjectCode: '', text: '#PMD# Pénalités' }] })(fr);
    expect(preflight(inText, 'ubl')).toMatchObject([{ code: 'france.noteTwice', params: { note: 'PMD' } }]);
  });

  it('is nothing of a third of an hour that comes to the same amount with fewer decimals', () => {
    const third = withTotals(line({ quantity: '0.33333333', price: '90', allowances: [] })(fr));
    expect(preflight(third, 'facturx')).toEqual([]);
    const dearer = withTotals(line({ quantity: '0.33333333', price: '9000', allowances: [] })(fr));
    expect(preflight(dearer, 'facturx')).toMatchObject([
      { code: 'lines.quantityDecimals', params: { value: '0.33333333', limit: 4, rounded: '0.3333' } },
    ]);
  });

  it('is every percentage in yen that Peppol would compute otherwise, on what is given free too', () => {
    const gift = { ...whole, quantity: '2.5', price: '1001', billingType: 'complimentary' } as const;
    const withGift = (invoice: Invoice) =>
      withTotals({ ...invoice, lines: invoice.lines.flatMap((each) => [each, { ...each, ...gift, id: 'gift' }]) });
    const found = preflight(withGift(yen), 'peppol').filter(({ code }) => code === 'lines.roundedAway');
    expect(found).toMatchObject([{ lineId: 'gift' }]);
    expect(preflight(withGift(yen), 'ubl')).toEqual([]);
  });

  it('is nothing of what is made from the registration number: the address of a Norwegian firm', () => {
    const found = preflight(buyer({ electronicAddress: '', electronicAddressScheme: '' })(no), 'peppol');
    expect(found).toEqual([]);
  });
});

/** What a format cannot do without, taken away, and the place that it is missing at. */
const MANDATORY: readonly (readonly [string, Change])[] = [
  ['company.name', seller({ name: '' })],
  ['company.legalId', seller({ legalId: '', legalIdScheme: '' })],
  ['company.vatId', seller({ vatId: '' })],
  ['customer.name', buyer({ name: '' })],
  ['company.bank.iban', bank({ iban: '', accountNumber: '' })],
  ['invoice.lines', head({ lines: [] })],
  ['line.unit', line({ unit: 'ZZY' })],
];

describe('whatever is taken away', () => {
  const bases = [
    ['peppol', no],
    ['ubl', no],
    ['nlcius', nl],
    ['peppol', nl],
    ['facturx', fr],
    ['cii', fr],
  ] as const satisfies readonly (readonly [ElectronicFormat, Invoice])[];

  it('is missing at its place, and nothing can be written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.subarray([...MANDATORY], { minLength: 1 }),
        ([format, invoice], taken) => {
          const problems = preflight(all(...taken.map(([, change]) => change))(invoice), format);
          const places = problems.filter(({ severity }) => severity === 'error').map(placeOf);
          const isEmpty = taken.some(([place]) => place === 'invoice.lines');
          for (const [place] of taken) {
            // Without lines nothing is taxed, nothing is to be paid, and no unit is wrong.
            if (isEmpty && place === 'line.unit') continue;
            if (isEmpty && place === 'company.vatId') continue;
            expect(places).toContain(place);
          }
          expect(isReady(problems)).toBe(false);
        },
      ),
    );
  });

  it('leaves the rest as it was: a warning never stands in the way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(EXAMPLES)), ([format, invoice, change, , severity = 'error']) => {
        if (severity === 'warning') expect(isReady(preflight(change(invoice), format))).toBe(true);
        else expect(isReady(preflight(change(invoice), format))).toBe(false);
      }),
    );
  });
});
