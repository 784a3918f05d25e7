import type { MessagePath } from '../../i18n/define-messages';
import type { preflight } from '../../i18n/messages/preflight';

/** Each has a sentence in `i18n/messages/preflight`: `buyer.legalIdInvalid`, `malaysia.tinMissing`. */
export type PreflightCode = MessagePath<typeof preflight.en.problem>;

/** The screens on which something about an electronic invoice can be filled in. */
export const PREFLIGHT_SCREENS = ['company', 'customer', 'invoice', 'line'] as const;

/** Where a problem is removed: a screen and the dotted path of the field on it, `address.city`. */
export interface PreflightPlace {
  readonly screen: (typeof PREFLIGHT_SCREENS)[number];
  /** Of the company, the customer, the invoice or the line (`lineId` of the problem says which). */
  readonly field: string;
}

/** What is missing or wrong on an invoice for the format that it is to leave in. */
export interface PreflightProblem {
  /** With an error no file is written: its receiver would turn it away. A warning is worth a look. */
  readonly severity: 'error' | 'warning';
  readonly code: PreflightCode;
  /** What fills the sentence; `rule` names the official rule where there is one, for who reads the rule books. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly lineId: string | null;
  readonly place: PreflightPlace;
}

type Params = PreflightProblem['params'];

/** A problem of the document as a whole, or of a party. */
export const problemAt = (
  severity: PreflightProblem['severity'],
  code: PreflightCode,
  screen: 'company' | 'customer' | 'invoice',
  field: string,
  params: Params = {},
): PreflightProblem => ({ severity, code, params, lineId: null, place: { screen, field } });

/** A problem of one line; its name fills `{{line}}`. */
export const problemOnLine = (
  severity: PreflightProblem['severity'],
  code: PreflightCode,
  line: { readonly id: string; readonly name: string },
  field: string,
  params: Params = {},
): PreflightProblem => ({
  severity,
  code,
  params: { line: line.name, ...params },
  lineId: line.id,
  place: { screen: 'line', field },
});
