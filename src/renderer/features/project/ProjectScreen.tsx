import { useAction } from '@renderer/api/use-action';
import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { ContractLines } from './ContractLines';
import { Facts } from './Facts';
import { Head } from './Head';
import { Milestones } from './Milestones';
import type { ProjectView } from './Project';
import classes from './Project.module.css';
import { ProjectBacklog } from './ProjectBacklog';
import { Sums } from './Sums';

const TABS = ['backlog', 'lines', 'milestones'] as const;

type Tab = (typeof TABS)[number];

interface ProjectScreenProps {
  readonly view: ProjectView;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
}

export function ProjectScreen({ view, isFetching, failure }: ProjectScreenProps) {
  const { t } = useLanguage();
  const { view: asked } = useScreenSearch();
  const [tab, setTab] = useState<Tab>(TABS.find((one) => one === asked) ?? 'backlog');
  const [backlogCount, setBacklogCount] = useState<number>();
  const status = useAction('project.update');
  const { project, lines, milestones } = view;
  const isClosed = project.status === 'closed';
  const toggleStatus = () =>
    void status.run({
      id: project.id,
      revision: project.revision,
      changes: { status: isClosed ? 'active' : 'closed' },
    });
  const counts: Record<Tab, number | undefined> = {
    backlog: backlogCount,
    lines: lines.length,
    milestones: milestones.length,
  };
  return (
    <ScreenFrame>
      <Head view={view} onToggleStatus={toggleStatus} />
      <ProgressLine active={isFetching} />
      <FailureBar failure={status.failure ?? failure} onDismiss={status.dismiss} />
      {isClosed && (
        <MessageBar
          tone="warn"
          text={t('projects.closed')}
          verb={{ label: t('projects.reopen'), onPress: toggleStatus }}
        />
      )}
      <div className={classes.about}>
        <Facts view={view} />
        <Sums view={view} />
      </div>
      <div className={classes.tabs}>
        <ViewTabs
          views={TABS.map((id) => {
            const count = counts[id];
            return { id, label: t(`projects.tab.${id}`), ...(count !== undefined && { count }) };
          })}
          current={tab}
          onChoose={setTab}
        />
      </div>
      {tab === 'backlog' && <ProjectBacklog projectId={project.id} onCount={setBacklogCount} />}
      {tab === 'lines' && <ContractLines view={view} />}
      {tab === 'milestones' && <Milestones view={view} onAddLine={() => setTab('lines')} />}
      <StatusBar />
    </ScreenFrame>
  );
}
