import { accountNumberProblem, bicProblem, ibanProblem } from '../../countries/identifiers';
import { paymentMeansOf } from '../codes';
import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/** SEPA credit transfer and direct debit. */
const SEPA: readonly string[] = ['58', '59'];
/** Transfers, of which the account has to be known (BR-61). */
const TRANSFERS: readonly string[] = ['30', '58'];
/** Debits, for which Peppol wants the reference of a mandate that nothing here keeps. */
const DEBITS: readonly string[] = ['49', '59'];
/** UNCL4461 codes that Dutch customers accept (NL-R-008, BR-NL-12). */
const DUTCH_MEANS: readonly string[] = ['30', '48', '49', '57', '58', '59'];

/** UNCL4461 (BR-CL-16). */
const MEANS = /^(?:[1-9]|[1-6]\d|70|7[4-8]|9[1-8]|ZZZ)$/;

/** How the buyer pays: account numbers that can exist, and means that the country and the currency allow. */
export function paymentProblems(subject: Subject): PreflightProblem[] {
  return [...accountProblems(subject), ...meansProblems(subject)];
}

type AccountCode = 'payment.ibanInvalid' | 'payment.accountNumberInvalid' | 'payment.bicInvalid';

function accountProblems({ invoice }: Subject): PreflightProblem[] {
  const { iban, accountNumber, bic } = invoice.bank;
  const at = (code: AccountCode, field: string, value: string) =>
    problemAt('error', code, 'company', `bank.${field}`, { value });
  const { country } = invoice.seller.address;
  return [
    ...(ibanProblem(iban) === undefined ? [] : [at('payment.ibanInvalid', 'iban', iban)]),
    ...(accountNumberProblem(accountNumber, country) === undefined
      ? []
      : [at('payment.accountNumberInvalid', 'accountNumber', accountNumber)]),
    ...(bicProblem(bic) === undefined ? [] : [at('payment.bicInvalid', 'bic', bic)]),
  ];
}

/** Nothing is said of paying where there is nothing to pay. */
const statesPayment = ({ invoice, isCreditNote }: Subject) => !isCreditNote && invoice.totals.dueAmount > 0;

function meansProblems(subject: Subject): PreflightProblem[] {
  if (!statesPayment(subject)) return [];
  const { invoice, format, isFromNetherlands, isWithinNetherlands } = subject;
  const { currency, bank } = invoice;
  const account = bank.iban || bank.accountNumber;
  const means = paymentMeansOf(invoice.paymentMeansCode, currency, account);
  if (account === '' && TRANSFERS.includes(means)) {
    const rule = isFromNetherlands ? 'NL-R-007' : 'BR-61';
    return [problemAt('error', 'payment.accountMissing', 'company', 'bank.iban', { rule })];
  }
  type Code = 'meansUnknown' | 'mandateMissing' | 'sepaNotEuro' | 'sepaWithoutIban' | 'meansNotDutch';
  const at = (code: Code, rule: string) => [
    problemAt('error', `payment.${code}`, 'invoice', 'paymentMeansCode', { value: means, currency, rule }),
  ];
  if (!MEANS.test(means)) return at('meansUnknown', 'BR-CL-16');
  if (format === 'peppol' && DEBITS.includes(means)) return at('mandateMissing', 'PEPPOL-EN16931-R061');
  if (SEPA.includes(means) && currency !== 'EUR') return at('sepaNotEuro', 'EPC125-05');
  if (SEPA.includes(means) && bank.iban === '') return at('sepaWithoutIban', 'EPC125-05');
  if (DUTCH_MEANS.includes(means)) return [];
  if (isWithinNetherlands) return at('meansNotDutch', 'NL-R-008');
  return format === 'nlcius' && isFromNetherlands ? at('meansNotDutch', 'BR-NL-12') : [];
}
