import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useEffect, useMemo, useState } from 'react';
import { Board } from '../backlog/Board';
import { BoardDock } from '../backlog/BoardDock';
import { type Choice, choiceOf, NOTHING, stillThere } from '../backlog/choice';
import { chosenSums } from '../backlog/chosen-sums';
import { MarkingBars } from '../backlog/MarkingBars';
import type { BoardNode } from '../backlog/nodes';
import { useBoard } from '../backlog/use-board';
import { useBoardKeys } from '../backlog/use-board-keys';
import { useMarking } from '../backlog/use-marking';

interface ProjectBacklogProps {
  readonly projectId: string;
  readonly onCount: (count: number) => void;
}

/** The project's part of the backlog, by contract line. */
export function ProjectBacklog({ projectId, onCount }: ProjectBacklogProps) {
  const { t } = useLanguage();
  const go = useGo();
  const filter = useMemo(() => ({ projectId }), [projectId]);
  const [chosen, setChosen] = useState<Choice>(NOTHING);
  const [active, setActive] = useState<BoardNode>();
  const board = useBoard(filter, { withContracts: false, alsoLoad: [...new Set(chosen.rows.values())] });
  const choice = stillThere(chosen, board.groups, board.rowsOf);
  const marking = useMarking(filter);
  const hasSelection = choice.lines.size + choice.rows.size > 0;
  useBoardKeys({ active: hasSelection || active === undefined ? null : choiceOf(active), marking });
  const total = board.answer?.total;
  useEffect(() => {
    if (total !== undefined) onCount(total);
  }, [total, onCount]);
  return (
    <>
      <FailureBar failure={board.failure} />
      <MarkingBars marking={marking} />
      <Board
        board={board}
        choice={choice}
        onChoice={setChosen}
        onActive={setActive}
        marking={marking}
        label={t('projects.tab.backlog')}
        empty={
          board.answer === undefined ? null : (
            <EmptyState
              text={t('projects.backlogEmpty')}
              action={<KeyButton label={t('wizard.toWork')} onPress={() => go('/work')} />}
            />
          )
        }
      />
      <BoardDock choice={choice} sums={chosenSums(choice, board)} onChoice={setChosen} marking={marking} />
    </>
  );
}
