import { EmptyState } from '@renderer/components/EmptyState';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { MilestoneBoard } from '../milestones/MilestoneBoard';
import type { ProjectView } from './Project';
import classes from './Project.module.css';

interface MilestonesProps {
  readonly view: ProjectView;
  /** To where a fixed-price line is made. */
  readonly onAddLine: () => void;
}

/** What falls due at a fixed price and when, under each line with its sum against what was agreed. */
export function Milestones({ view, onAddLine }: MilestonesProps) {
  const { t } = useLanguage();
  const { project, contract, lines } = view;
  if (lines.some(({ billingMethod }) => billingMethod === 'fixedPrice')) {
    return (
      <MilestoneBoard
        scope={{ projectId: project.id }}
        lines={lines}
        currency={contract.currency}
        endDate={contract.endDate}
      />
    );
  }
  return (
    <div className={classes.emptyTab}>
      <EmptyState
        text={t('projects.milestone.needsLine')}
        action={<KeyButton label={t('projects.line.add')} variant="primary" onPress={onAddLine} />}
      />
    </div>
  );
}
