import type { DocumentLine } from '../../billing/document-lines';
import { compareDecimals } from '../../decimal';
import { unitCodeOf } from '../codes';
import { tooFineForFrance } from '../french-decimals';
import { isUnitCode } from '../unit-codes';
import { type PreflightProblem, problemAt, problemOnLine } from './problem';
import type { Subject } from './subject';

/** What every line states: a name, a unit that the receiver's program knows, figures that the format can hold. */
export function lineProblems(subject: Subject): PreflightProblem[] {
  const { isFromFrance, invoice } = subject;
  const { currency } = invoice;
  if (subject.lines.length === 0) return [problemAt('error', 'lines.none', 'invoice', 'lines', { rule: 'BR-16' })];
  return subject.lines.flatMap((line) => [...statement(line), ...(isFromFrance ? frenchDecimals(line, currency) : [])]);
}

function statement(line: DocumentLine): PreflightProblem[] {
  const unit = unitCodeOf(line.unit);
  return [
    ...(line.name === '' ? [problemOnLine('warning', 'lines.nameMissing', line, 'name', { rule: 'BR-25' })] : []),
    ...(isUnitCode(unit)
      ? []
      : [problemOnLine('error', 'lines.unitUnknown', line, 'unit', { unit, rule: 'BR-CL-23' })]),
    ...(compareDecimals(line.priceBaseQuantity, '0') <= 0
      ? [problemOnLine('error', 'lines.baseQuantity', line, 'price', { rule: 'PEPPOL-EN16931-R121' })]
      : []),
  ];
}

const CODES = {
  quantity: ['lines.quantityDecimals', 'BR-FR-DEC-02'],
  priceBaseQuantity: ['lines.quantityDecimals', 'BR-FR-DEC-02'],
  price: ['lines.priceDecimals', 'BR-FR-DEC-03'],
} as const;

/** What cannot be stated with the decimals that there are without another amount. */
const frenchDecimals = (line: DocumentLine, currency: string): PreflightProblem[] =>
  tooFineForFrance(line, currency).map(({ figure, limit, value, rounded }) => {
    const [code, rule] = CODES[figure];
    return problemOnLine('error', code, line, figure, { limit, value, rounded, rule });
  });
