import { exemptionWords } from '../../countries/law/legal-notes';
import { normalizeDecimal } from '../../decimal';
import type { Invoice } from '../../model/invoice';
import { rateProblem, type VatCategory } from '../../model/vat';
import type { VatTreatment } from '../../model/vat-treatment';
import { isExemptionCode } from '../vatex-codes';
import { type PreflightProblem, problemAt, problemOnLine } from './problem';
import type { Subject } from './subject';

/** What each VAT category demands of rates and reasons. Whose VAT numbers it demands is in `vat-ids.ts`. */
export function taxProblems(subject: Subject): PreflightProblem[] {
  return [...outsideScopeAlone(subject), ...rates(subject), ...reasons(subject), ...frenchRates(subject)];
}

/** BR-O-11 … BR-O-14: an invoice outside the scope of VAT states no VAT at all. */
function outsideScopeAlone({ categories, charged }: Subject): PreflightProblem[] {
  if (!categories.has('O') || categories.size === 1) return [];
  const line = charged.find(({ vat }) => vat.category === 'O');
  return line === undefined
    ? [problemAt('error', 'taxes.outsideScopeNotAlone', 'invoice', 'allowances', { line: '', rule: 'BR-O-11' })]
    : [problemOnLine('error', 'taxes.outsideScopeNotAlone', line, 'vat', { rule: 'BR-O-11' })];
}

function rates({ charged }: Subject): PreflightProblem[] {
  return charged.flatMap((line) => {
    const problem = rateProblem(line.vat.category, line.vat.rate);
    if (problem === undefined) return [];
    return [problemOnLine('error', `taxes.${problem}`, line, 'vat', { rate: line.vat.rate, rule: 'BR-S-05' })];
  });
}

/** Codes that belong to one category each (PEPPOL-EN16931-P0104 … P0111). */
const CATEGORY_OF_CODE: Readonly<Record<string, VatCategory>> = {
  'VATEX-EU-G': 'G',
  'VATEX-EU-O': 'O',
  'VATEX-EU-IC': 'K',
  'VATEX-EU-AE': 'AE',
  'VATEX-EU-D': 'E',
  'VATEX-EU-F': 'E',
  'VATEX-EU-I': 'E',
  'VATEX-EU-J': 'E',
};

function reasons({ charged, invoice }: Subject): PreflightProblem[] {
  return charged.flatMap((line) => {
    const { category, exemptionCode } = line.vat;
    // Of what bears VAT, no reason is stated.
    if (category === 'S' || category === 'Z') return [];
    if (exemptionCode !== '' && !isExemptionCode(exemptionCode)) {
      return [problemOnLine('error', 'taxes.codeUnknown', line, 'vat', { code: exemptionCode, rule: 'BR-CL-22' })];
    }
    const owner = CATEGORY_OF_CODE[exemptionCode];
    if (owner !== undefined && owner !== category) {
      const params = { code: exemptionCode, rule: 'PEPPOL-EN16931-P0104' };
      return [problemOnLine('error', 'taxes.codeOfAnotherCategory', line, 'vat', params)];
    }
    return category === 'E' && !hasReason(line.vat, invoice)
      ? [problemOnLine('warning', 'taxes.reasonMissing', line, 'vat', { rule: 'BR-E-10' })]
      : [];
  });
}

/** AE, K, G and O say by themselves why there is no VAT; what is exempt can be so for many reasons. */
function hasReason(vat: VatTreatment, invoice: Invoice): boolean {
  if (vat.exemptionCode !== '' || vat.exemptionReason !== '') return true;
  return (exemptionWords(vat, invoice)?.statute ?? '') !== '';
}

/** BR-FR-16: the rates of the mainland, Corsica and overseas, present and past. */
const FRENCH_RATES: readonly string[] = '0 0.9 1.05 1.75 2.1 5.5 7 8.5 9.2 9.6 10 13 19.6 20 20.6'.split(' ');

function frenchRates({ charged, isFromFrance }: Subject): PreflightProblem[] {
  if (!isFromFrance) return [];
  return charged.flatMap((line) =>
    FRENCH_RATES.includes(normalizeDecimal(line.vat.rate))
      ? []
      : [problemOnLine('error', 'taxes.rateNotFrench', line, 'vat', { rate: line.vat.rate, rule: 'BR-FR-16' })],
  );
}
