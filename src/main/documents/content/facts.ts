import { addressLines } from '@shared/countries/address';
import { placeOfDelivery } from '@shared/countries/law/legal-notes';
import type { MessageKey } from '@shared/i18n/catalogue';
import { formatDate, formatDateRange } from '@shared/i18n/format/dates';
import type { Context } from './context';
import { correctionFacts } from './corrections';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The town that the law wants named where the document has no delivery address of its own. */
function townOfDelivery({ invoice }: Context): string {
  return invoice.deliveryAddress === null ? (placeOfDelivery(invoice)?.city ?? '') : '';
}

/** Delivery as one date or a period; where only one end is known, that. */
function delivery(context: Context): Fact {
  const { invoice, language, translate } = context;
  const start = invoice.deliveryStart ?? invoice.deliveryEnd;
  const end = invoice.deliveryEnd ?? invoice.deliveryStart;
  const town = townOfDelivery(context);
  if (start === null || end === null) return { label: translate('document.fact.delivery'), value: town };
  const when = formatDateRange(start, end, language);
  if (town !== '') return { label: translate('document.fact.delivery'), value: `${when}, ${town}` };
  const key = start === end ? 'document.fact.deliveryDate' : 'document.fact.deliveryPeriod';
  return { label: translate(key), value: when };
}

function number({ invoice, translate }: Context): Fact {
  const isCredit = invoice.kind === 'creditNote';
  return {
    label: translate(isCredit ? 'document.fact.creditNoteNumber' : 'document.fact.invoiceNumber'),
    value: printedNumber(invoice) || translate('document.fact.numberAtPosting'),
  };
}

/** The number of what is posted. Whatever else the object says, a draft has none. */
export function printedNumber(invoice: Pick<Context['invoice'], 'stage' | 'number'>): string {
  return invoice.stage === 'posted' ? (invoice.number ?? '') : '';
}

/** Label and value pairs in the order in which they are read; one without a value is left out. */
export function factsOf(context: Context): Fact[] {
  const { invoice, language, translate, isProForma } = context;
  const isCredit = invoice.kind === 'creditNote';
  const fact = (key: MessageKey, value: string): Fact => ({ label: translate(key), value });
  const date = (value: string | null) => (value === null ? '' : formatDate(value, language));
  const place =
    invoice.deliveryAddress === null
      ? ''
      : addressLines(invoice.deliveryAddress, invoice.buyer.address.country, language).join(', ');
  return [
    ...(isProForma ? [] : [number(context)]),
    fact(isCredit || isProForma ? 'document.fact.date' : 'document.fact.invoiceDate', date(invoice.invoiceDate)),
    ...correctionFacts(context, date),
    fact('document.fact.dueDate', isCredit ? '' : date(invoice.dueDate)),
    delivery(context),
    fact('document.fact.taxPointDate', date(invoice.taxPointDate)),
    fact('document.fact.customerNumber', invoice.customerNumber),
    fact('document.fact.buyerReference', invoice.buyerReference),
    fact('document.fact.orderReference', invoice.orderReference),
    fact('document.fact.project', invoice.projectName),
    fact('document.fact.projectReference', invoice.projectReference),
    fact('document.fact.contract', invoice.contractNumber),
    fact('document.fact.deliveredTo', place),
  ].filter(({ value }) => value !== '');
}
