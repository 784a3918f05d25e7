import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { ELECTRONIC_FORMATS, type ElectronicChoice } from '@shared/model/electronic-format';

export const ELECTRONIC_CHOICES: readonly ElectronicChoice[] = ['none', ...ELECTRONIC_FORMATS];

/** What a format is called; in Norway everybody knows Peppol's by the name EHF. */
export function useFormatName(): (format: ElectronicChoice) => string {
  const { t } = useLanguage();
  const { country } = useCompany();
  return (format) => t(`preflight.format.${format === 'peppol' && country === 'NO' ? 'ehf' : format}`);
}
