import type { DocumentLine } from '../../billing/document-lines';
import { compareDecimals, type Decimal, normalizeDecimal } from '../../decimal';
import { unitCodeOf } from '../codes';
import { isUnitCode } from '../unit-codes';
import { type PreflightProblem, problemAt, problemOnLine } from './problem';
import type { Subject } from './subject';

/** What every line states: a name, a unit that the receiver's program knows, figures that the format can hold. */
export function lineProblems(subject: Subject): PreflightProblem[] {
  if (subject.lines.length === 0) return [problemAt('error', 'lines.none', 'invoice', 'lines', { rule: 'BR-16' })];
  return subject.lines.flatMap((line) => [...statement(line), ...(subject.isFromFrance ? frenchDecimals(line) : [])]);
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

const decimalsOf = (decimal: Decimal): number => normalizeDecimal(decimal).split('.')[1]?.length ?? 0;

const FRENCH_QUANTITY = 4;
const FRENCH_PRICE = 6;

function frenchDecimals(line: DocumentLine): PreflightProblem[] {
  return [
    ...(['quantity', 'priceBaseQuantity'] as const)
      .filter((field) => decimalsOf(line[field]) > FRENCH_QUANTITY)
      .map((field) =>
        problemOnLine('error', 'lines.quantityDecimals', line, field, { limit: FRENCH_QUANTITY, rule: 'BR-FR-DEC-02' }),
      ),
    ...(decimalsOf(line.price) > FRENCH_PRICE
      ? [problemOnLine('error', 'lines.priceDecimals', line, 'price', { limit: FRENCH_PRICE, rule: 'BR-FR-DEC-03' })]
      : []),
  ];
}
