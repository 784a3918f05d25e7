import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { countryOf } from '@shared/countries';
import type { VatTreatment } from '@shared/model/vat-treatment';

/** What the company's country calls the tax on sales, in the language of the screen. */
export function useTaxWords() {
  const { t, formatPercent } = useLanguage();
  const { taxWord } = countryOf(useCompany().country);
  const name = t(`document.tax.${taxWord}.name`);
  const inText = t(`document.tax.${taxWord}.inText`);
  return {
    name,
    inText,
    /** "VAT 25%", or why there is none. */
    ofTreatment: ({ category, rate }: Pick<VatTreatment, 'category' | 'rate'>) =>
      category === 'S' ? `${name} ${formatPercent(rate)}` : t(`document.exemption.${category}`, { tax: inText }),
    net: t('document.total.net', { tax: inText }),
    gross: t('document.total.gross', { tax: inText }),
  };
}
