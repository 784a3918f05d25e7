import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import type { ComponentType } from 'react';
import { AgeingView } from './AgeingView';
import { PaymentsView } from './PaymentsView';
import { RatesView } from './RatesView';
import { RemindView } from './RemindView';
import { SentView } from './SentView';
import { type ViewName, viewOf } from './views';

const SCREENS: Readonly<Record<ViewName, ComponentType>> = {
  ageing: AgeingView,
  remind: RemindView,
  sent: SentView,
  payments: PaymentsView,
  rates: RatesView,
};

/** What customers owe, who is to be reminded, what came in, and what foreign money is worth. */
export function ReceivablesScreen() {
  const { t } = useLanguage();
  const view = viewOf(useScreenSearch()['view']);
  usePlace(t('receivables.title'), t(`receivables.view.${view}`));
  const Shown = SCREENS[view];
  return <Shown key={view} />;
}
