import { useLanguage } from '@renderer/language/context';
import type { ReadText } from './use-saved-text';

/** The longest term that anybody may be given. */
const LIMIT = 365;

/** Reads a term of payment: whole days, or nothing. */
export function useDays(): (text: string) => ReadText {
  const { t } = useLanguage();
  return (text) => {
    const value = text.trim();
    const isFit = value === '' || (/^\d{1,3}$/.test(value) && Number(value) <= LIMIT);
    return {
      value: isFit && value !== '' ? String(Number(value)) : value,
      problem: isFit ? null : t('record.daysProblem', { value, limit: LIMIT }),
    };
  };
}
