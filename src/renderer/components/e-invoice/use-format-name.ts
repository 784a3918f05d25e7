import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { ELECTRONIC_FORMATS, type ElectronicChoice, type ElectronicFormat } from '@shared/model/electronic-format';

export const ELECTRONIC_CHOICES: readonly ElectronicChoice[] = ['none', ...ELECTRONIC_FORMATS];

/** For a line that has no room for more; proper names, the same in every language. */
const SHORT: Readonly<Record<ElectronicFormat, string>> = {
  peppol: 'Peppol',
  nlcius: 'NLCIUS',
  ubl: 'UBL',
  cii: 'CII',
  facturx: 'Factur-X',
  myinvois: 'MyInvois',
};

/** The same in short: `EHF`. */
export function useShortFormatName(): (format: ElectronicChoice) => string {
  const { t } = useLanguage();
  const { country } = useCompany();
  return (format) => {
    if (format === 'none') return t('preflight.format.none');
    return format === 'peppol' && country === 'NO' ? 'EHF' : SHORT[format];
  };
}

/** What a format is called; in Norway everybody knows Peppol's by the name EHF. */
export function useFormatName(): (format: ElectronicChoice) => string {
  const { t } = useLanguage();
  const { country } = useCompany();
  return (format) => t(`preflight.format.${format === 'peppol' && country === 'NO' ? 'ehf' : format}`);
}
