import type { Translate } from '../i18n/translate';
import type { Invoice, InvoiceLine } from '../model/invoice';
import { isCharged } from './invoice-totals';

/** Whether the document shows a line: what is charged always, what is not as the invoice says. */
export function isPrinted(
  line: Pick<InvoiceLine, 'billingType'>,
  invoice: Pick<Invoice, 'showComplimentary' | 'showNonChargeable'>,
): boolean {
  if (line.billingType === 'complimentary') return invoice.showComplimentary;
  if (line.billingType === 'nonChargeable') return invoice.showNonChargeable;
  return isCharged(line);
}

/** What a line is called: its own words, else the nearest that are known of the work. */
export const lineTitle = (
  line: Pick<InvoiceLine, 'name' | 'task' | 'category' | 'transactionClass'>,
  translate: Translate,
): string => line.name || line.task || line.category || translate(`billing.classGroup.${line.transactionClass}`);

/** Why a line that is not charged has no amount. */
export const freeWord = ({ billingType }: Pick<InvoiceLine, 'billingType'>, translate: Translate): string =>
  billingType === 'complimentary' ? translate('billing.billingType.complimentary') : translate('document.notCharged');
