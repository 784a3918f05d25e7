import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { textOf } from './left-out';
import { CREDITOR_SCHEME } from './ubl-party';
import { allAt, elementAt, textAt } from './values';
import type { XmlElement } from './xml-tree';

/** BG-16: the first element names the means and the reference, each of them an account. */
export function paymentOf(root: XmlElement, isCredit: boolean): ReceivedInvoice['payment'] {
  const means = allAt(root, 'PaymentMeans');
  const [first] = means;
  if (first === undefined) return null;
  const meansCode = textAt(first, 'PaymentMeansCode');
  const reference = textAt(first, 'PaymentID');
  const accounts = allAt(root, 'PaymentMeans/PayeeFinancialAccount').map((account) => ({
    identifier: textAt(account, 'ID'),
    name: textAt(account, 'Name'),
    bic: textAt(account, 'FinancialInstitutionBranch/ID'),
  }));
  // A CreditNote keeps its due date here, so the element may be there for it alone, with the code for no means.
  if (isCredit && meansCode === '1' && reference === '' && accounts.length === 0) return null;
  const meansText = elementAt(first, 'PaymentMeansCode')?.attributes.get('name') ?? '';
  return { meansCode, meansText, reference, accounts };
}

/** BG-18. */
export function cardOf(root: XmlElement): ReceivedInvoice['card'] {
  const card = elementAt(root, 'PaymentMeans/CardAccount');
  if (card === undefined) return null;
  return {
    number: textAt(card, 'PrimaryAccountNumberID'),
    holder: textAt(card, 'HolderName'),
    network: textAt(card, 'NetworkID'),
  };
}

/** BG-19. The creditor's identifier stands with the seller, or with the payee where there is one. */
export function directDebitOf(root: XmlElement): ReceivedInvoice['directDebit'] {
  const mandate = elementAt(root, 'PaymentMeans/PaymentMandate');
  const creditor = ['PayeeParty', 'AccountingSupplierParty/Party']
    .flatMap((party) => allAt(root, `${party}/PartyIdentification/ID`))
    .find((id) => id.attributes.get('schemeID') === CREDITOR_SCHEME);
  if (mandate === undefined && creditor === undefined) return null;
  return {
    mandate: textAt(mandate, 'ID'),
    creditor: creditor === undefined ? '' : textOf(creditor),
    account: textAt(mandate, 'PayerFinancialAccount/ID'),
  };
}
