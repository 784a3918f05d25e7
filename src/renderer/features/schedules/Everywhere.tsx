import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { CalendarClock, Play } from 'lucide-react';
import { useState } from 'react';
import { RunDialog } from './RunDialog';
import { useRunAtOpening } from './use-run-at-opening';

/** The schedules from wherever the palette is opened, and the run that opening the company sets off. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  const [isRunning, setRunning] = useState(false);
  useRunAtOpening();
  useCommands({
    title: t('schedules.title'),
    commands: [
      {
        id: 'schedules',
        label: t('schedules.title'),
        icon: <CalendarClock size={16} strokeWidth={1.6} aria-hidden />,
        run: () => go('/schedules'),
      },
      {
        id: 'schedules run',
        label: t('schedules.run.title'),
        icon: <Play size={16} strokeWidth={1.6} aria-hidden />,
        run: () => setRunning(true),
      },
    ],
  });
  return isRunning ? <RunDialog onClose={() => setRunning(false)} /> : null;
}
