import { taxRegistrationOf } from '../../countries/law/legal-notes';
import { type PreflightProblem, problemAt } from './problem';
import type { Subject } from './subject';

/**
 * NO-R-002: limited companies and branches name the register that they stand in (foretaksregisterloven § 10-2). Where the
 * name ends in the form, the register is named by itself; `Fjord AS, avdeling Bergen` does not end in it.
 */
export function norwayProblems({ invoice, profile }: Subject): PreflightProblem[] {
  const { seller } = invoice;
  const isAsked = seller.address.country === 'NO' && /\b(?:AS|ASA|NUF)\b/.test(seller.name) && !profile.isPlain;
  return isAsked && taxRegistrationOf(seller) === ''
    ? [problemAt('warning', 'norway.businessRegister', 'company', 'taxRegistration', { rule: 'NO-R-002' })]
    : [];
}
