import type { MailKind } from '../model/mail-settings';

/** What a mail's text may name in braces. Each has its explanation in `i18n/messages/mail.ts`. */
export const PLACEHOLDERS = [
  'greeting',
  'opening',
  'payment',
  'contact',
  'customer',
  'number',
  'invoiceDate',
  'amount',
  'dueDate',
  'account',
  'reference',
  'project',
  'step',
  'documents',
  'daysLate',
  'fee',
  'period',
  'sender',
  'seller',
  'phone',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is known of a mail's facts. One that is not known yet stays in its braces. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const EVERYWHERE: readonly Placeholder[] = ['greeting', 'opening', 'payment', 'contact', 'customer'];

const CLOSING: readonly Placeholder[] = ['sender', 'seller', 'phone'];

const OF_KIND: Readonly<Record<MailKind, readonly Placeholder[]>> = {
  invoice: ['number', 'invoiceDate', 'amount', 'dueDate', 'account', 'reference', 'project'],
  creditNote: ['number', 'invoiceDate', 'amount', 'project'],
  reminder: ['step', 'documents', 'number', 'amount', 'dueDate', 'daysLate', 'fee', 'account', 'reference'],
  statement: ['amount', 'period'],
};

/** The placeholders that a kind of mail has a value for, in the order in which they are offered. */
export const placeholdersOf = (kind: MailKind): readonly Placeholder[] => [...EVERYWHERE, ...OF_KIND[kind], ...CLOSING];

/** A word in braces, without a space. Everything else in braces is text: `{ }`, `{1}`, `{see below}`. */
const BRACED = /\{([A-Za-z]+)\}/g;

/** The first word in braces that names no fact of this kind of mail; null where all do. */
export function unknownPlaceholder(text: string, kind: MailKind): string | null {
  const known = new Set<string>(placeholdersOf(kind));
  for (const [, name = ''] of text.matchAll(BRACED)) if (!known.has(name)) return name;
  return null;
}

/** Fills in one pass: what a value holds in braces is never filled again. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const known = new Map<string, string>(Object.entries(values));
  return text.replace(BRACED, (braced, name: string) => known.get(name) ?? braced);
}

/** Whether a line consists of placeholders alone that come to nothing. */
const comesToNothing = (line: string, values: PlaceholderValues): boolean =>
  line.trim() !== '' && line.replace(BRACED, '').trim() === '' && fillPlaceholders(line, values).trim() === '';

/**
 * A text of several lines with its placeholders filled. A line of placeholders that come to nothing goes, and with it
 * one of the empty lines round it: a firm without a telephone number leaves no hole.
 */
export function fillText(text: string, values: PlaceholderValues): string {
  const lines: string[] = [];
  let hasGap = false;
  for (const line of text.split('\n')) {
    if (comesToNothing(line, values)) {
      hasGap = true;
      continue;
    }
    const isEmpty = line.trim() === '';
    if (isEmpty && hasGap && (lines.at(-1) ?? '').trim() === '') continue;
    if (!isEmpty) hasGap = false;
    lines.push(fillPlaceholders(line, values));
  }
  return lines.join('\n').trim();
}
