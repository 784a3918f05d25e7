import type { Language } from '../languages';
import { translator } from '../translate';
import { formatDecimal } from './numbers';

/** How large a file is, in the unit that it is usually said in: `640 bytes`, `12.4 kB`, `3.1 MB`. */
export function sizeText(bytes: number, language: Language): string {
  const t = translator(language);
  const inUnits = (unit: number) => formatDecimal((bytes / unit).toFixed(1), language, { minDecimals: 1 });
  if (bytes < 1000) return t('importedInvoices.detail.attachments.bytes', { count: bytes });
  if (bytes < 1e6) return t('importedInvoices.detail.attachments.kilobytes', { size: inUnits(1e3) });
  return t('importedInvoices.detail.attachments.megabytes', { size: inUnits(1e6) });
}
