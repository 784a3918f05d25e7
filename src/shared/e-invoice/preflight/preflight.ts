import type { ElectronicChoice } from '../../model/electronic-format';
import type { Invoice } from '../../model/invoice';
import { myInvoisProblems } from '../malaysia/problems';
import { currencyProblems } from './currency';
import { dateProblems } from './dates';
import { electronicAddressProblems } from './electronic-addresses';
import { franceProblems } from './france';
import { legalIdProblems } from './legal-ids';
import { lineProblems } from './lines';
import { norwayProblems } from './norway';
import { partyProblems } from './parties';
import { paymentProblems } from './payment';
import type { PreflightProblem } from './problem';
import { classificationProblems, referenceProblems } from './references';
import { type Subject, subjectOf } from './subject';
import { taxProblems } from './taxes';
import { vatIdProblems } from './vat-ids';

type Rules = (subject: Subject) => PreflightProblem[];

/** In the order in which one would fill it in: both parties, then the head of the invoice, then its lines. */
const EN_16931_RULES: readonly Rules[] = [
  partyProblems,
  legalIdProblems,
  vatIdProblems,
  electronicAddressProblems,
  norwayProblems,
  paymentProblems,
  referenceProblems,
  dateProblems,
  currencyProblems,
  franceProblems,
  lineProblems,
  classificationProblems,
  taxProblems,
];

/** MyInvois asks other things of parties, but its lines name and count things like all others. */
const MYINVOIS_RULES: readonly Rules[] = [currencyProblems, lineProblems];

/**
 * What is missing or wrong on an invoice for the format it is to leave in; empty where its receiver would take it. The
 * official rules of the formats, and what they overlook: check digits of numbers, dates that contradict each other.
 * A number that a draft does not have yet is passed by handing the invoice over with the number that it would get.
 */
export function preflight(invoice: Invoice, format: ElectronicChoice): PreflightProblem[] {
  if (format === 'none') return [];
  const subject = subjectOf(invoice, format);
  const common = (format === 'myinvois' ? MYINVOIS_RULES : EN_16931_RULES).flatMap((rules) => rules(subject));
  return format === 'myinvois' ? [...myInvoisProblems(invoice), ...common] : common;
}

/** Whether nothing stands in the way of writing the file: warnings do not. */
export const isReady = (problems: readonly PreflightProblem[]): boolean =>
  problems.every(({ severity }) => severity !== 'error');
