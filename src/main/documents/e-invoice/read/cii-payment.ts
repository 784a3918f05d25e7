import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { allAt, elementAt, textAt } from './values';
import type { XmlElement } from './xml-tree';

const MEANS = 'SpecifiedTradeSettlementPaymentMeans';

/** BG-16: an element for each account; the reference stands beside them. */
export function paymentOf(settlement: XmlElement | undefined): ReceivedInvoice['payment'] {
  const means = allAt(settlement, MEANS);
  const reference = textAt(settlement, 'PaymentReference');
  const [first] = means;
  if (first === undefined) {
    return reference === '' ? null : { meansCode: '', meansText: '', reference, accounts: [] };
  }
  return {
    meansCode: textAt(first, 'TypeCode'),
    meansText: textAt(first, 'Information'),
    reference,
    accounts: means.flatMap((each) => {
      const account = elementAt(each, 'PayeePartyCreditorFinancialAccount');
      if (account === undefined) return [];
      return [
        {
          identifier: textAt(account, 'IBANID') || textAt(account, 'ProprietaryID'),
          name: textAt(account, 'AccountName'),
          bic: textAt(each, 'PayeeSpecifiedCreditorFinancialInstitution/BICID'),
        },
      ];
    }),
  };
}

/** BG-18. */
export function cardOf(settlement: XmlElement | undefined): ReceivedInvoice['card'] {
  const card = elementAt(settlement, `${MEANS}/ApplicableTradeSettlementFinancialCard`);
  if (card === undefined) return null;
  return { number: textAt(card, 'ID'), holder: textAt(card, 'CardholderName'), network: '' };
}

/** BG-19. */
export function directDebitOf(settlement: XmlElement | undefined): ReceivedInvoice['directDebit'] {
  const debtor = elementAt(settlement, `${MEANS}/PayerPartyDebtorFinancialAccount`);
  const mandate = textAt(settlement, 'SpecifiedTradePaymentTerms/DirectDebitMandateID');
  const creditor = textAt(settlement, 'CreditorReferenceID');
  const account = textAt(debtor, 'IBANID') || textAt(debtor, 'ProprietaryID');
  return mandate === '' && creditor === '' && account === '' ? null : { mandate, creditor, account };
}
