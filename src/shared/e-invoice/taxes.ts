import type { PrintedInvoice } from '../billing/as-document';
import { countryOf } from '../countries';
import { exemptionWords } from '../countries/law/legal-notes';
import type { Translate } from '../i18n/translate';
import type { VatBreakdown } from '../model/invoice';
import { fromMinor } from '../money';
import { exemptionCodeOf, needsExemptionReason } from './codes';
import type { ElectronicInvoice, ElectronicLine } from './en16931';
import { taxOf } from './lines';

/** Why no VAT is added (BT-120), in the words of the page. */
function reasonOf(group: VatBreakdown, document: PrintedInvoice, translate: Translate): string {
  if (!needsExemptionReason(group.category)) return '';
  if (group.exemptionReason !== '') return group.exemptionReason;
  const words = exemptionWords(group, document);
  if (words === null) return '';
  const { taxWord } = countryOf(document.seller.address.country);
  const tax = translate(`document.tax.${taxWord}.inText`);
  return [translate(words.key, { tax }), words.statute].filter((text) => text !== '').join(', ');
}

/** The groups of the lines, with nothing in them: even what charges nothing has a breakdown (BR-CO-18). */
function emptyGroups(lines: readonly ElectronicLine[]): VatBreakdown[] {
  const groups = new Map(lines.map((line) => [`${line.category} ${line.rate}`, line]));
  return [...groups.values()].map(({ category, rate }) => ({
    category,
    rate: rate ?? '0',
    taxableAmount: 0,
    taxAmount: 0,
    exemptionCode: '',
    exemptionReason: '',
  }));
}

/** BG-23, as the invoice holds it. */
export function taxesOf(
  document: PrintedInvoice,
  lines: readonly ElectronicLine[],
  translate: Translate,
): ElectronicInvoice['taxes'] {
  const groups = document.vat.length > 0 ? document.vat : emptyGroups(lines);
  return groups.map((group) => ({
    ...taxOf(group),
    taxableAmount: fromMinor(group.taxableAmount, document.currency),
    taxAmount: fromMinor(group.taxAmount, document.currency),
    exemptionReason: reasonOf(group, document, translate),
    exemptionCode: exemptionCodeOf(group.category, group.exemptionCode),
  }));
}
