/**
 * Every option of every command. A word means the same in all of them, so options may stand before the command too:
 * the whole line is read at once, then each option is held against the command's own list.
 */
export const OPTIONS = {
  company: 'text',
  json: 'flag',
  language: 'text',
  by: 'text',
  help: 'flag',
  sample: 'flag',
  name: 'text',
  country: 'text',
  currency: 'text',
  'legal-id': 'text',
  'vat-id': 'text',
  'not-vat-registered': 'flag',
  'account-number': 'text',
  iban: 'text',
  bic: 'text',
  address: 'text',
  'postal-code': 'text',
  city: 'text',
  email: 'text',
  phone: 'text',
  'first-number': 'text',
  'dry-run': 'flag',
  check: 'flag',
  'as-of': 'text',
  rate: 'text',
  'date-order': 'text',
  project: 'text',
  customer: 'text',
  contract: 'text',
  cutoff: 'text',
  from: 'text',
  to: 'text',
  billable: 'list',
  status: 'text',
  types: 'text',
  unit: 'text',
  milestone: 'list',
  view: 'text',
  text: 'text',
  accept: 'flag',
  decline: 'flag',
  amount: 'text',
  date: 'text',
  over: 'flag',
  refund: 'flag',
  'write-off': 'text',
  against: 'text',
  'exchange-rate': 'text',
  role: 'text',
  person: 'text',
  category: 'text',
  cost: 'text',
  lines: 'text',
  quantity: 'list',
  reason: 'text',
  'add-to': 'text',
  format: 'text',
  out: 'text',
  eml: 'text',
  smtp: 'flag',
  recipient: 'text',
  subject: 'text',
  body: 'text',
  deliver: 'flag',
  settle: 'list',
  sent: 'flag',
  statement: 'text',
  pdf: 'text',
  printer: 'text',
  copies: 'text',
  copy: 'flag',
  'pro-forma': 'flag',
  cover: 'flag',
  duplex: 'flag',
  order: 'text',
  folder: 'text',
} as const satisfies Record<string, 'text' | 'flag' | 'list'>;

export type OptionName = keyof typeof OPTIONS;

type OfKind<K> = { [N in OptionName]: (typeof OPTIONS)[N] extends K ? N : never }[OptionName];

export type TextOption = OfKind<'text'>;
export type FlagOption = OfKind<'flag'>;
export type ListOption = OfKind<'list'>;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** Options that every command understands. */
export const COMMON_OPTIONS = ['json', 'language', 'by', 'help'] as const satisfies readonly OptionName[];
