import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import { useShortFormatName } from './use-format-name';

type Electronic = InvoiceView['electronic'];

export const errorsOf = ({ problems }: Pick<Electronic, 'problems'>) =>
  problems.filter(({ severity }) => severity === 'error');

/** `Peppol · 2 things missing`, and how much it matters. */
export function useStateText(): (electronic: Electronic) => { text: string; tone: 'quiet' | 'pos' | 'warn' } {
  const { t } = useLanguage();
  const nameOf = useShortFormatName();
  return ({ format, problems }) => {
    const name = nameOf(format);
    if (format === 'none') return { text: name, tone: 'quiet' };
    const errors = errorsOf({ problems }).length;
    const state =
      errors > 0
        ? t('preflight.missing', { count: errors })
        : problems.length > 0
          ? t('preflight.toLookAt', { count: problems.length })
          : t('preflight.ready');
    return { text: `${name} · ${state}`, tone: problems.length > 0 ? 'warn' : 'pos' };
  };
}
