import { EmptyState } from '@renderer/components/EmptyState';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { useKeys } from '@renderer/keyboard/context';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useMemo, useState } from 'react';
import { NOTHING } from '../backlog/choice';
import { MarkingBars } from '../backlog/MarkingBars';
import { useMarking } from '../backlog/use-marking';
import { MilestonePane } from './MilestonePane';
import { isOpenMilestone, type MilestoneRow, milestoneRows } from './milestone-rows';
import type { ProjectView } from './Project';
import classes from './Project.module.css';
import { useMilestoneColumns } from './use-milestone-columns';

interface MilestonesProps {
  readonly view: ProjectView;
  /** To where a fixed-price line is made. */
  readonly onAddLine: () => void;
}

/** What falls due at a fixed price and when, under each line with its sum against what was agreed. */
export function Milestones({ view, onAddLine }: MilestonesProps) {
  const { t } = useLanguage();
  const go = useGo();
  const projectId = view.project.id;
  const [editedId, setEditedId] = useState<string | null>(null);
  const [active, setActive] = useState<MilestoneRow>();
  const marking = useMarking(useMemo(() => ({ projectId }), [projectId]));
  const rows = milestoneRows(view);
  const fixedLines = view.lines.filter(({ billingMethod }) => billingMethod === 'fixedPrice');
  const columns = useMilestoneColumns(view.contract.currency, (id, isReady) =>
    marking.mark({ ...NOTHING, rows: new Map([[id, '']]) }, isReady),
  );

  const markActive = (isReady: boolean) => {
    if (active?.kind === 'milestone') marking.mark({ ...NOTHING, rows: new Map([[active.id, '']]) }, isReady);
  };
  const when = active?.kind === 'milestone' && isOpenMilestone(active.milestone);
  useKeys([
    { keys: 'r', label: t('wizard.verb.markReady'), hint: true, when, run: () => markActive(true) },
    { keys: 'u', label: t('backlog.markNotReady'), hint: true, when, run: () => markActive(false) },
  ]);
  const open = (row: MilestoneRow) => {
    if (row.kind === 'line') return;
    const { id, invoiceId } = row.milestone;
    if (invoiceId === null) setEditedId(id);
    else go('/invoices/$invoiceId', { invoiceId });
  };
  const edited = view.milestones.find(({ id }) => id === editedId) ?? null;

  if (fixedLines.length === 0) {
    return (
      <div className={classes.emptyTab}>
        <EmptyState
          text={t('projects.milestone.needsLine')}
          action={<KeyButton label={t('projects.line.add')} variant="primary" onPress={onAddLine} />}
        />
      </div>
    );
  }
  return (
    <>
      <MarkingBars marking={marking} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('projects.tab.milestones')}
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            tone={(row) => (row.kind === 'line' ? 'group' : 'plain')}
            onOpen={open}
            onActive={setActive}
          />
          <div className={classes.below}>
            <KeyButton label={t('projects.milestone.add')} keyName="n" onPress={() => setEditedId('new')} />
            {view.milestones.length === 0 && <span className={classes.hint}>{t('projects.milestone.empty')}</span>}
          </div>
        </MainColumn>
        {(edited || editedId === 'new') && (
          <MilestonePane
            key={edited?.id ?? 'new'}
            view={view}
            milestone={edited}
            lines={fixedLines}
            onClose={() => setEditedId(null)}
          />
        )}
      </Columns>
    </>
  );
}
