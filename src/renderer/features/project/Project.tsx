import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { useScreenParam } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import type { ApiOutput } from '@shared/api';
import { ProjectScreen } from './ProjectScreen';

export type ProjectView = ApiOutput<'project.get'>;

/** What a project's screen is made of. */
const COLLECTIONS = ['projects', 'customers', 'contracts', 'contractLines', 'milestones', 'actuals', 'entries'];

/** One project: what is agreed, what waits, what was billed, and from here to its invoice. */
export function Project() {
  const projectId = useScreenParam('projectId');
  const { data, failure, isFetching } = useCall('project.get', { id: projectId }, { collections: COLLECTIONS });
  const view = data?.project.id === projectId ? data : undefined;
  usePlace(view?.project.name);
  if (view === undefined) {
    return (
      <ScreenFrame>
        <ProgressLine active={isFetching} />
        <FailureBar failure={failure} />
      </ScreenFrame>
    );
  }
  return <ProjectScreen key={projectId} view={view} isFetching={isFetching} failure={failure} />;
}
