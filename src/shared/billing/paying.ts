import { countryOf } from '../countries';
import type { Translate } from '../i18n/translate';
import type { Invoice } from '../model/invoice';

/** Which account is paid to: within the country its own number where it has one, else the IBAN. */
export function accountPaidTo({ bank, seller, buyer }: Pick<Invoice, 'bank' | 'seller' | 'buyer'>): {
  readonly isIban: boolean;
  readonly account: string;
} {
  const { country } = seller.address;
  const paysByOwnNumber = country === buyer.address.country && countryOf(country).usesAccountNumber;
  const isIban = bank.iban !== '' && !(paysByOwnNumber && bank.accountNumber !== '');
  return { isIban, account: isIban ? bank.iban : bank.accountNumber };
}

/** The terms agreed to (BT-20); empty where nothing is to be paid or the due date was set by hand and tells another story. */
export function paymentTermsText(
  {
    kind,
    dueDateByHand,
    totals,
    paymentTermDays: count,
  }: Pick<Invoice, 'kind' | 'dueDateByHand' | 'totals' | 'paymentTermDays'>,
  translate: Translate,
): string {
  if (kind === 'creditNote' || dueDateByHand || totals.dueAmount <= 0) return '';
  return count === 0 ? translate('document.terms.onReceipt') : translate('document.terms.days', { count });
}
