import type { PrintedInvoice } from '../billing/as-document';
import type { LegalNote } from '../countries/law';
import { legalNotes } from '../countries/law/legal-notes';
import { formatDate } from '../i18n/format/dates';
import type { Translate } from '../i18n/translate';
import type { ElectronicInvoice } from './en16931';
import { type ElectronicProfile, followsFrance } from './formats';

type Note = ElectronicInvoice['notes'][number];

const plain = (text: string): Note => ({ subjectCode: '', text });

const paysVatOnDebits = ({ key }: LegalNote) => key === 'document.mention.vatOnDebits';

/** Who the buyer is in the eyes of the reform: a French firm, a firm elsewhere, or no firm. The user's own word wins. */
function frenchTreatment({ buyer, notes }: PrintedInvoice): Note[] {
  if (notes.some(({ subjectCode }) => subjectCode === 'BAR')) return [];
  const isBusiness = buyer.legalId !== '' || buyer.vatId !== '';
  const text = !isBusiness ? 'B2C' : buyer.address.country === 'FR' ? 'B2B' : 'B2BINT';
  return [{ subjectCode: 'BAR', text }];
}

/** Whether VAT is due when invoiced, as a French seller opted for (BT-8). */
export const isTaxedOnInvoicing = (document: PrintedInvoice): boolean => legalNotes(document).some(paysVatOnDebits);

/** Whether all that it bills is paid ahead of the work: an advance, invoiced before anything is delivered. */
export const isOfAdvance = ({ kind, lines }: PrintedInvoice): boolean =>
  kind === 'invoice' && lines.length > 0 && lines.every(({ retainer }) => retainer?.use === 'invoice');

/**
 * BT-23 of a French invoice: B for goods, S for services, M for both, with 4 where an advance that was invoiced before is
 * taken off and 1 otherwise (BR-FR-08). Elsewhere what the format says.
 */
export function processOf(document: PrintedInvoice, profile: ElectronicProfile): string {
  if (!followsFrance(document, profile)) return profile.process;
  const usesAdvance = document.kind === 'invoice' && document.lines.some(({ retainer }) => retainer?.use === 'apply');
  const delivered = document.lines.filter(({ retainer }) => retainer === null);
  const hasGoods = delivered.some(({ transactionClass }) => transactionClass === 'material');
  const hasServices = delivered.some(({ transactionClass }) => transactionClass !== 'material');
  const nature = hasGoods ? (hasServices ? 'M' : 'B') : 'S';
  return `${nature}${usesAdvance ? 4 : 1}`;
}

type Preceding = ElectronicInvoice['precedingInvoices'][number];

/** BG-3: the invoices that the document puts right, where there is room for one only the newest. */
export function precedingOf(
  { precedingInvoices }: PrintedInvoice,
  { namesOneInvoice }: ElectronicProfile,
): Preceding[] {
  const named = precedingInvoices.map(({ number, date }) => ({ number, date }));
  return namesOneInvoice ? named.slice(-1) : named;
}

/** Those that there is no room for, in the words of the page. */
function otherPreceding(document: PrintedInvoice, profile: ElectronicProfile, translate: Translate): Note[] {
  const label = translate(
    document.kind === 'creditNote' ? 'document.fact.precedingInvoice' : 'document.fact.correctedInvoice',
  );
  const named = precedingOf(document, profile).map(({ number }) => number);
  return document.precedingInvoices
    .filter(({ number }) => !named.includes(number))
    .map(({ number, date }) => plain(`${label}: ${number}, ${formatDate(date, document.language)}`));
}

/**
 * BG-1: what is printed around the lines, in the order of the page, with the sentences of law from the one place that the
 * page has them from. Peppol has room for a single note: there they are joined.
 */
export function notesOf(document: PrintedInvoice, profile: ElectronicProfile, translate: Translate): Note[] {
  const isFrench = followsFrance(document, profile);
  const legal = legalNotes(document, isFrench ? 'export' : 'print').map(
    (note): Note => ({
      subjectCode: paysVatOnDebits(note) ? 'TXD' : note.code,
      text: translate(note.key),
    }),
  );
  const reason =
    document.correctionReason === ''
      ? ''
      : `${translate('document.fact.correctionReason')}: ${document.correctionReason}`;
  const notes = [
    plain(document.layout.headerText),
    ...otherPreceding(document, profile, translate),
    plain(reason),
    plain(document.layout.footerText),
    ...legal,
    ...document.notes,
    ...(isFrench ? frenchTreatment(document) : []),
  ].filter(({ text }) => text.trim() !== '');
  if (!profile.joinsNotes || notes.length === 0) return notes;
  return [plain(notes.map(({ text }) => text).join('\n'))];
}
