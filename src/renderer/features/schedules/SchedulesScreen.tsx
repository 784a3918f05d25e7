import { ScreenFrame } from '@renderer/components/Layout';
import { Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { useState } from 'react';
import { MilestonesView } from '../milestones/MilestonesView';
import { FrequenciesView } from './FrequenciesView';
import { LogView } from './LogView';
import { RunDialog } from './RunDialog';
import { UpcomingView } from './UpcomingView';

const VIEWS = ['upcoming', 'milestones', 'frequencies', 'log'] as const;

type View = (typeof VIEWS)[number];

const COMPONENTS = {
  upcoming: UpcomingView,
  milestones: MilestonesView,
  frequencies: FrequenciesView,
  log: LogView,
} as const;

/** What is invoiced by itself: when, how often, and what became of it. */
export function SchedulesScreen() {
  const { t } = useLanguage();
  const { view: asked } = useScreenSearch();
  const [view, setView] = useState<View>(VIEWS.find((one) => one === asked) ?? 'upcoming');
  const [isRunning, setRunning] = useState(false);
  const Current = COMPONENTS[view];
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({ id, label: t(`schedules.view.${id}`) }))}
            current={view}
            onChoose={setView}
          />
        }
        end={<KeyButton label={t('schedules.runNow')} keyName="g" variant="primary" onPress={() => setRunning(true)} />}
      />
      <Current />
      {isRunning && <RunDialog onClose={() => setRunning(false)} />}
    </ScreenFrame>
  );
}
