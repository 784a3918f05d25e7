import type { CodeText } from './closing';
import type { Context } from './context';

/** What a tax office called the invoice when it validated it, and the page that says so. */
export interface ValidationFacts {
  readonly uuid: string;
  readonly url: string;
}

export interface ValidationText {
  readonly label: string;
  readonly uuid: string;
  readonly code: CodeText;
}

/** Malaysia: the print of a validated e-invoice carries LHDN's code. Undefined on whatever is not validated. */
export function validationText(
  facts: ValidationFacts | undefined,
  { invoice, translate }: Context,
): ValidationText | undefined {
  if (facts === undefined || invoice.stage !== 'posted') return undefined;
  const { uuid, url } = facts;
  return {
    label: translate('document.validation.label'),
    uuid,
    code: { text: url, alt: translate('document.validation.alt', { uuid }) },
  };
}
