import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import { useState } from 'react';
import { AgeBand } from './AgeBand';
import type { BoardFilter } from './all-rows';
import { Board } from './Board';
import { BoardDock } from './BoardDock';
import { BoardFilters } from './BoardFilters';
import { type Choice, NOTHING, stillThere } from './choice';
import { MarkingBars } from './MarkingBars';
import type { BoardNode } from './nodes';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useMarking } from './use-marking';

const VIEWS = ['all', 'ready', 'notReady', 'invoiceCreated'] as const;

/** One board of all that waits to be billed: sums and ages at every level, and beside each row what hinders it. */
export function Backlog() {
  const { t } = useLanguage();
  const go = useGo();
  const { projectId } = useScreenSearch();
  const [filter, setFilter] = useState<BoardFilter>(projectId === undefined ? {} : { projectId });
  const [chosen, setChosen] = useState<Choice>(NOTHING);
  const [active, setActive] = useState<BoardNode>();
  const board = useBoard(filter, { withProjects: true, alsoLoad: [...new Set(chosen.rows.values())] });
  const choice = stillThere(chosen, board.groups, board.rowsOf);
  const marking = useMarking(filter);
  const hasSelection = choice.lines.size + choice.rows.size > 0;
  const onInvoice = (id: string) =>
    go('/projects/$projectId/invoice', { projectId: id }, filter.cutoff === undefined ? {} : { cutoff: filter.cutoff });
  useBoardKeys({ active, hasSelection, marking, onInvoice });

  const change = (next: BoardFilter) => {
    setFilter(next);
    setChosen(NOTHING);
  };
  const { status: _, ...withoutStatus } = filter;
  const counts = board.answer?.counts;
  const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== '');
  const projects = new Set(board.groups.map((group) => group.projectId)).size;

  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({
              id,
              label: t(`backlog.view.${id}`),
              ...(counts && { count: counts[id] }),
            }))}
            current={filter.status ?? 'all'}
            onChoose={(id) => change(id === 'all' ? withoutStatus : { ...filter, status: id })}
          />
        }
        end={
          <ListSearch
            label={t('backlog.search')}
            value={filter.text ?? ''}
            onChange={(text) => change({ ...filter, text })}
          />
        }
      />
      <BoardFilters filter={filter} onFilter={change} groups={board.groups} />
      <ProgressLine active={board.isFetching || marking.isRunning} />
      <FailureBar failure={board.failure} />
      <MarkingBars marking={marking} />
      <AgeBand sums={board.answer?.sums ?? []} own={useCompany().currency} />
      <Board
        board={board}
        choice={choice}
        onChoice={setChosen}
        onActive={setActive}
        marking={marking}
        label={t('backlog.screen')}
        empty={
          board.answer === undefined ? null : isNarrowed ? (
            <NoMatch text={t('backlog.noMatch')} onClear={() => change({})} />
          ) : (
            <EmptyState
              text={t('backlog.empty')}
              action={<KeyButton label={t('wizard.toWork')} variant="primary" onPress={() => go('/work')} />}
            />
          )
        }
      />
      <BoardDock board={board} choice={choice} onChoice={setChosen} marking={marking} onInvoice={onInvoice} />
      <StatusBar
        end={
          <span>
            {t('backlog.projects', { count: projects })}
            {counts && `, ${t('common.rows', { count: board.answer?.total ?? 0 })}`}
          </span>
        }
      />
    </ScreenFrame>
  );
}
