import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { PlainDate } from '@shared/dates';
import type { ContractLine } from '@shared/model/contract';
import { useState } from 'react';
import { OutcomeBar } from '../backlog/OutcomeBar';
import { MilestonePane } from './MilestonePane';
import classes from './Milestones.module.css';
import { type BoardRow, boardRows, invoiceOf } from './milestone-rows';
import { PeriodicPane } from './PeriodicPane';
import { ProgressPane } from './ProgressPane';
import { useBoardColumns } from './use-board-columns';
import { useMilestoneVerbs } from './use-milestone-verbs';

/** What is open beside the list: a milestone by the id of its first share, or one of the ways to make some. */
type Pane = { readonly kind: 'milestone'; readonly id: string | null } | { readonly kind: 'periodic' | 'progress' };

const COLLECTIONS = ['milestones', 'contractLines', 'contracts', 'customers', 'invoices'];

interface MilestoneBoardProps {
  readonly scope: { readonly contractId: string } | { readonly projectId: string };
  /** The lines of the contract or project; those with a fixed price have milestones. */
  readonly lines: readonly ContractLine[];
  readonly currency: string;
  /** Until when periodic milestones are proposed. */
  readonly endDate: PlainDate | null;
}

/** What falls due of fixed prices: planned, periodic or by progress, against what each line is worth. */
export function MilestoneBoard({ scope, lines, currency, endDate }: MilestoneBoardProps) {
  const { t } = useLanguage();
  const go = useGo();
  const [pane, setPane] = useState<Pane | null>(null);
  const [active, setActive] = useState<BoardRow>();
  const list = useCall('milestone.list', { ...scope, limit: 500 }, { collections: COLLECTIONS });
  const verbs = useMilestoneVerbs(active);
  const columns = useBoardColumns(true, verbs.mark, pane !== null);
  const fixed = lines.filter(({ billingMethod }) => billingMethod === 'fixedPrice');
  const planned = fixed.filter(({ progressBased }) => !progressBased);
  const byProgress = fixed.filter(({ progressBased }) => progressBased);
  const close = () => setPane(null);
  const open = (row: BoardRow) => {
    const invoiceId = invoiceOf(row);
    if (invoiceId !== null) go('/invoices/$invoiceId', { invoiceId });
    else if (row.kind !== 'line' && row.milestone.shares.every((share) => share.invoiceId === null)) {
      setPane({ kind: 'milestone', id: row.milestone.id });
    }
  };
  if (fixed.length === 0) return <EmptyState text={t('milestones.noLines')} />;
  const rows = boardRows(list.data?.lines ?? [], list.data?.rows ?? []);
  const edited = pane?.kind === 'milestone' ? (list.data?.rows.find(({ id }) => id === pane.id) ?? null) : null;
  return (
    <>
      <FailureBar failure={list.failure ?? verbs.failure} onDismiss={verbs.dismiss} />
      <OutcomeBar refused={verbs.refused} onDismiss={verbs.dismiss} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('milestones.title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            tone={({ kind }) => (kind === 'line' ? 'group' : kind === 'share' ? 'sunk' : 'plain')}
            onActive={setActive}
            onOpen={open}
          />
          <div className={classes.below}>
            {planned.length > 0 && (
              <>
                <KeyButton
                  label={t('milestones.add')}
                  keyName="n"
                  onPress={() => setPane({ kind: 'milestone', id: null })}
                />
                <KeyButton
                  label={t('milestones.periodic.verb')}
                  keyName="p"
                  onPress={() => setPane({ kind: 'periodic' })}
                />
              </>
            )}
            {byProgress.length > 0 && (
              <KeyButton
                label={t('milestones.progress.verb')}
                keyName="b"
                onPress={() => setPane({ kind: 'progress' })}
              />
            )}
          </div>
        </MainColumn>
        {pane?.kind === 'milestone' && (pane.id === null || edited !== null) && (
          <MilestonePane
            key={edited?.id ?? 'new'}
            milestone={edited}
            lines={planned}
            currency={currency}
            onClose={close}
          />
        )}
        {pane?.kind === 'periodic' && (
          <PeriodicPane
            lines={planned}
            sums={list.data?.lines ?? []}
            currency={currency}
            endDate={endDate}
            onClose={close}
          />
        )}
        {pane?.kind === 'progress' && (
          <ProgressPane
            lines={byProgress}
            milestones={list.data?.rows.flatMap(({ shares }) => shares) ?? []}
            currency={currency}
            onClose={close}
          />
        )}
      </Columns>
    </>
  );
}
