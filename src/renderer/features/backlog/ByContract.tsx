import { FailureBar } from '@renderer/components/FailureBar';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { useState } from 'react';
import { AgeBand } from './AgeBand';
import { Board } from './Board';
import { BoardDock } from './BoardDock';
import { type Choice, choiceOf, NOTHING, stillThere } from './choice';
import { chosenSums } from './chosen-sums';
import { EmptyBacklog } from './EmptyBacklog';
import { InvoicingBars } from './InvoicingBars';
import { MarkingBars } from './MarkingBars';
import type { BoardNode } from './nodes';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useInvoicing } from './use-invoicing';
import { useMarking } from './use-marking';
import type { BacklogViewProps } from './views';

/** The backlog as contracts are made: their lines, the tasks and rows inside, with sums and ages at every level. */
export function ByContract({ filter, onClear }: BacklogViewProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Choice>(NOTHING);
  const [active, setActive] = useState<BoardNode>();
  const board = useBoard(filter, { withContracts: true, alsoLoad: [...new Set(chosen.rows.values())] });
  const choice = stillThere(chosen, board.groups, board.rowsOf);
  const marking = useMarking(filter);
  const invoicing = useInvoicing(filter);
  const hasSelection = choice.lines.size + choice.rows.size > 0;
  useBoardKeys({ active: hasSelection || active === undefined ? null : choiceOf(active), marking, invoicing });
  const contracts = new Set(board.groups.map(({ contractId }) => contractId)).size;
  return (
    <>
      <ProgressLine active={board.isFetching || marking.isRunning || invoicing.isRunning} />
      <FailureBar failure={board.failure} />
      <MarkingBars marking={marking} />
      <InvoicingBars invoicing={invoicing} />
      <AgeBand sums={board.answer?.sums ?? []} own={useCompany().currency} />
      <Board
        board={board}
        choice={choice}
        onChoice={setChosen}
        onActive={setActive}
        marking={marking}
        label={t('backlog.screen')}
        empty={board.answer === undefined ? null : <EmptyBacklog filter={filter} onClear={onClear} />}
      />
      <BoardDock
        choice={choice}
        sums={chosenSums(choice, board)}
        onChoice={setChosen}
        marking={marking}
        invoicing={invoicing}
      />
      <StatusBar
        end={
          <span>
            {t('backlog.contracts', { count: contracts })}
            {board.answer && `, ${t('common.rows', { count: board.answer.total })}`}
          </span>
        }
      />
    </>
  );
}
