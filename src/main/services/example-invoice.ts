import { withTotals } from '@shared/billing/invoice-totals';
import { paymentReference } from '@shared/billing/payment-reference';
import { countryOf } from '@shared/countries';
import { addDays, type PlainDate } from '@shared/dates';
import { type Translate, translator } from '@shared/i18n/translate';
import type { Company } from '@shared/model/company';
import { BLANK_INVOICE, BLANK_LINE, type Invoice, type InvoiceLine, invoiceSchema } from '@shared/model/invoice';
import { emptyParty, partySchema } from '@shared/model/party';

/** Stands for every row that the example names: it is never kept, so nothing is found by it. */
const NOWHERE = '00000000000000000000000000';

const NUMBER = '2026-0149';
const CUSTOMER_NUMBER = '1024';

interface ExampleLine {
  readonly text: 'workshop' | 'analysis' | 'training' | 'travel';
  readonly who: 'consultant' | 'senior' | null;
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  readonly daysAgo: readonly [from: number, to: number];
}

const LINES: readonly ExampleLine[] = [
  { text: 'workshop', who: 'senior', quantity: '18.5', unit: 'HUR', price: '152', daysAgo: [18, 14] },
  { text: 'analysis', who: 'consultant', quantity: '24', unit: 'HUR', price: '125', daysAgo: [11, 7] },
  { text: 'training', who: 'senior', quantity: '12', unit: 'HUR', price: '152', daysAgo: [4, 2] },
  { text: 'travel', who: null, quantity: '1', unit: 'C62', price: '348', daysAgo: [11, 9] },
];

function lineOf(line: ExampleLine, index: number, company: Company, today: PlainDate, t: Translate): InvoiceLine {
  const { text, who, quantity, unit, price, daysAgo } = line;
  return {
    ...BLANK_LINE,
    id: `${NOWHERE.slice(0, -1)}${index + 1}`,
    transactionClass: who === null ? 'expense' : 'time',
    projectId: NOWHERE,
    origin: { quantity, price, unit, billingType: 'chargeable' },
    priceOrigin: { kind: 'stated', priceListId: null, priceListName: '', subject: '' },
    startDate: addDays(today, -daysAgo[0]),
    endDate: addDays(today, -daysAgo[1]),
    name: t(`design.example.${text}`),
    personName: who === null ? '' : t(`design.example.${who}Name`),
    roleName: who === null ? '' : t(`design.example.${who}`),
    quantity,
    unit,
    price,
    vat: company.vat,
  };
}

/**
 * An invoice that the company could have sent, in its language, country and design: what the settings show beside
 * themselves. Deterministic but for the day.
 */
export function exampleInvoice(company: Company, today: PlainDate): Invoice {
  const { language, currency, bank, address, design, vatOnDebits } = company;
  const t = translator(language);
  const at = `${today}T09:00:00.000Z`;
  const buyer = emptyParty(t('design.example.customer'), address.country);
  return invoiceSchema.parse(
    withTotals({
      ...BLANK_INVOICE,
      id: NOWHERE,
      stage: 'posted',
      number: NUMBER,
      sequence: 149,
      contractId: NOWHERE,
      customerId: NOWHERE,
      projectIds: [NOWHERE],
      invoiceDate: today,
      dueDate: addDays(today, company.paymentTermDays),
      deliveryStart: addDays(today, -18),
      deliveryEnd: addDays(today, -2),
      paymentTermDays: company.paymentTermDays,
      currency,
      language,
      taxRounding: countryOf(address.country).taxRounding,
      seller: partySchema.parse(company),
      buyer: {
        ...buyer,
        contactName: t('design.example.contact'),
        address: {
          ...buyer.address,
          line1: t('design.example.street'),
          postalCode: address.postalCode,
          city: address.city,
        },
      },
      customerNumber: CUSTOMER_NUMBER,
      contractNumber: 'K-014',
      contractName: t('design.example.project'),
      projectName: t('design.example.project'),
      buyerReference: '',
      orderReference: 'PO 7741',
      paymentReference: paymentReference(company.paymentReference, {
        invoiceNumber: NUMBER,
        customerNumber: CUSTOMER_NUMBER,
      }),
      bank,
      notes: company.invoiceNote === '' ? [] : [{ subjectCode: '', text: company.invoiceNote }],
      lines: LINES.map((line, index) => lineOf(line, index, company, today, t)),
      cutoffDate: today,
      requestId: 'example',
      design,
      vatOnDebits,
      createdAt: at,
      confirmedAt: at,
      postedAt: at,
    }),
  );
}
