import type { PlainDate } from '@shared/dates';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { Invoice } from '@shared/model/invoice';
import type { ReminderStep } from '@shared/model/reminder';

/** A name longer than this is cut: with a folder before it, old Windows programs stop at 260 characters. */
const LONGEST_STEM = 120;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.| )/i;

/** What a file name of Windows, macOS or Linux cannot hold, or a shell or mail program trips over. */
function safeStem(text: string): string {
  const cleaned = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\ufffd]/gu, '')
    .replace(/[<>:"/\\|?*%]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...cleaned].slice(0, LONGEST_STEM).join('');
  // Windows drops a dot or space at the end; a dot in front hides the file elsewhere.
  const trimmed = cut.replace(/^[. ]+|[. ]+$/g, '');
  return trimmed.replace(DEVICE, '_$&');
}

/**
 * `Faktura 2026-0149 Nordvik Havbruk AS.pdf`: kind and number in the customer's language, then the customer. What is
 * not posted is named a draft, or as the pro forma that it is printed as. The same invoice always gets the same name.
 */
export function fileNameOf(
  invoice: Pick<Invoice, 'kind' | 'stage' | 'number' | 'language' | 'buyer'>,
  extension: string,
  printedAs: 'document' | 'copy' | 'proForma' = 'document',
): string {
  const translate = translator(invoice.language);
  if (printedAs === 'proForma')
    return `${safeStem(`${translate('document.kind.proForma')} ${invoice.buyer.name}`)}.${extension}`;
  const number = invoice.stage === 'posted' ? invoice.number : null;
  const stem = [
    translate(`document.kind.${invoice.kind}`),
    number ?? translate('document.mark.draft'),
    invoice.buyer.name,
    ...(printedAs === 'copy' ? [translate('document.mark.copy')] : []),
  ].join(' ');
  return `${safeStem(stem)}.${extension}`;
}

/** `Faktura 2026-0149 Nordvik Havbruk AS (peppol).xml`: for several files of one kind that lie side by side. */
export function namedByFormat(fileName: string, format: string): string {
  const dot = fileName.lastIndexOf('.');
  return `${fileName.slice(0, dot)} (${format})${fileName.slice(dot)}`;
}

/** `Purring 2026-0149 Nordvik Havbruk AS.eml`; of several invoices, the first one's number and how many more. */
export function reminderFileNameOf(
  step: ReminderStep,
  { number, language, buyer }: Pick<Invoice, 'number' | 'language' | 'buyer'>,
  count: number,
  extension = 'eml',
): string {
  const more = count > 1 ? `+${count - 1}` : '';
  const stem = [translator(language)(`reminders.step.${step}`), number ?? '', more, buyer.name];
  return `${safeStem(stem.filter((part) => part !== '').join(' '))}.${extension}`;
}

/** `Kontoutskrift 2026-11-20 Nordvik Havbruk AS.pdf`: up to which day, in a form that sorts. */
export function statementFileNameOf(
  { language, buyer }: { readonly language: Language; readonly buyer: { readonly name: string } },
  to: PlainDate,
  extension: string,
): string {
  return `${safeStem([translator(language)('letters.statement.title'), to, buyer.name].join(' '))}.${extension}`;
}
