import { preflight } from '@shared/e-invoice/preflight/preflight';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { dutchReverseCharge } from '../../../../fixtures/e-invoices/invoices/dutch';
import { frenchMixed } from '../../../../fixtures/e-invoices/invoices/french';

const errorsOf = (invoice: Invoice, format: ElectronicFormat) =>
  preflight(invoice, format)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params, place }) => [code, params['rule'], place.field]);

const withLine = (invoice: Invoice, rest: Partial<InvoiceLine>): Invoice => ({
  ...invoice,
  lines: invoice.lines.map((line, index) => (index === 0 ? { ...line, ...rest } : line)),
});

/** Each was let through once and turned away by the official rules. */
describe('what the official rules refuse', () => {
  it('a Dutch seller paid in cash, wherever the buyer is, in NLCIUS alone', () => {
    const cash = { ...dutchReverseCharge, paymentMeansCode: '10' };
    expect(errorsOf(cash, 'nlcius')).toEqual([['payment.meansNotDutch', 'BR-NL-12', 'paymentMeansCode']]);
    expect(errorsOf(cash, 'peppol')).toEqual([]);
  });

  it('a French buyer with the number of an establishment and none of the firm', () => {
    const buyer = { ...frenchMixed.buyer, vatId: '', legalId: '', legalIdScheme: '' };
    expect(errorsOf({ ...frenchMixed, buyer }, 'facturx')).toContainEqual([
      'buyer.legalIdMissing',
      'BR-FR-11',
      'legalId',
    ]);
    const nobody = { ...buyer, identifier: '', identifierScheme: '' };
    expect(errorsOf({ ...frenchMixed, buyer: nobody }, 'facturx')).toEqual([]);
  });

  it('a price of a French seller for a quantity with more than four decimals', () => {
    const fine = withLine(frenchMixed, { priceBaseQuantity: '3.33333' });
    expect(errorsOf(fine, 'facturx')).toEqual([['lines.quantityDecimals', 'BR-FR-DEC-02', 'priceBaseQuantity']]);
    expect(errorsOf(withLine(frenchMixed, { priceBaseQuantity: '3.3333' }), 'facturx')).toEqual([]);
  });
});
