import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { PreflightProblemShown } from '@shared/api/preflight';
import type { WayToField } from './ProblemRows';

/** The page of the settings that shows a field of the company. */
function sectionOf(field: string): string {
  if (field === 'numberSeries') return 'numbers';
  const onElectronicPage = ['electronic', 'identifier', 'taxIdentifier', 'tourismTaxId', 'industry'];
  return onElectronicPage.some((start) => field.startsWith(start)) ? 'electronic' : 'company';
}

/** The way to a field of the company or of the customer; undefined for what is on neither screen. */
export function useWayToParty(customerId: string): (problem: PreflightProblemShown) => WayToField | undefined {
  const { t } = useLanguage();
  const go = useGo();
  return ({ place: { screen, field } }) => {
    if (screen === 'company') {
      const section = sectionOf(field);
      const label = t(section === 'numbers' ? 'preflight.goTo.series' : 'preflight.goTo.company');
      return { label, go: () => go('/settings', {}, { section, field }) };
    }
    if (screen !== 'customer') return undefined;
    return {
      label: t('preflight.goTo.customer'),
      go: () => go('/customers/$customerId', { customerId }, { field }),
    };
  };
}
