import { electronicInvoiceOf } from '@shared/e-invoice/from-invoice';
import { describe, expect, it } from 'vitest';
import { dutchExempt } from '../../../fixtures/e-invoices/invoices/dutch';
import { frenchFranchise } from '../../../fixtures/e-invoices/invoices/french';
import { norwegianOutsideScope } from '../../../fixtures/e-invoices/invoices/norwegian';

describe('the tax number of a seller without a VAT number', () => {
  it('is the registration number where the sale is exempt (BR-E-02), in every format', () => {
    for (const format of ['peppol', 'nlcius', 'ubl', 'cii', 'facturx'] as const) {
      const { seller } = electronicInvoiceOf(frenchFranchise, format);
      expect(seller).toMatchObject({ vatId: '', taxRegistration: '503902173' });
    }
  });

  it('is not stated beside a VAT number', () => {
    const { seller } = electronicInvoiceOf(dutchExempt, 'peppol');
    expect(seller).toMatchObject({ vatId: 'NL821904759B01', taxRegistration: '' });
  });

  it('is not stated outside the scope of VAT, where nothing asks for it', () => {
    expect(electronicInvoiceOf(norwegianOutsideScope, 'peppol').seller).toMatchObject({
      vatId: '',
      taxRegistration: '',
    });
  });
});
