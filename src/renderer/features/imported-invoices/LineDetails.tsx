import { useLanguage } from '@renderer/language/context';
import { countryName } from '@shared/countries/names';
import type { ReceivedLine } from '@shared/e-invoice/received';
import classes from './ImportedInvoice.module.css';

/** What a line says beside its sums: its note, its period, the numbers of what was sold. */
export function LineDetails({ line }: { line: ReceivedLine }) {
  const { t, language, formatDate } = useLanguage();
  const { periodStart, periodEnd, standardItemIdentifier, objectIdentifier } = line;
  const day = (date: string | null) => (date === null ? '' : formatDate(date));
  const facts = [
    ['period', periodStart === null && periodEnd === null ? '' : `${day(periodStart)} – ${day(periodEnd)}`],
    ['orderLine', line.orderLineReference],
    ['object', objectIdentifier?.value ?? ''],
    ['accounting', line.accountingReference],
    ['sellerItem', line.sellerItemIdentifier],
    ['buyerItem', line.buyerItemIdentifier],
    ['standardItem', standardItemIdentifier?.value ?? ''],
    ['classification', line.classifications.map(({ value, scheme }) => `${value} (${scheme})`).join(', ')],
    ['origin', line.originCountry === '' ? '' : countryName(line.originCountry, language)],
  ] as const;
  const texts = [
    line.note,
    ...facts
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `${t(`importedInvoices.detail.fact.${key}`)}: ${value}`),
    ...line.attributes.map(({ name, value }) => `${name}: ${value}`),
  ];
  return texts
    .filter((text) => text !== '')
    .map((text) => (
      <span key={text} className={classes.quiet}>
        {text}
      </span>
    ));
}
