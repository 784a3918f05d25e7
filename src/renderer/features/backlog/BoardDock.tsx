import { SelectionDock } from '@renderer/components/SelectionDock';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { type Choice, NOTHING } from './choice';
import { chosenSums } from './chosen-sums';
import type { Board } from './use-board';
import type { Marking } from './use-marking';

interface BoardDockProps {
  readonly board: Board;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly marking: Marking;
  /** Left out where the screen has its own way to the invoice. */
  readonly onInvoice?: (projectId: string) => void;
}

/** What is selected comes to, and what can be done with it. */
export function BoardDock({ board, choice, onChoice, marking, onInvoice }: BoardDockProps) {
  const { t, formatMoney } = useLanguage();
  const { count, waiting, ready, amounts, projectIds } = chosenSums(choice, board);
  const [projectId, ...others] = projectIds;
  const someOf = (some: number) => (some < count ? { note: t('shell.grid.someOf', { some, all: count }) } : {});
  const sumsOf = (pick: 'readyAmount' | 'notReadyAmount') =>
    amounts
      .filter((each) => each[pick] !== 0)
      .map((each) => formatMoney(each[pick], each.currency))
      .join(' + ') || '–';
  return (
    <SelectionDock
      count={count}
      countLabel={t('backlog.selected', { count })}
      sums={[
        { label: t('backlog.column.ready'), value: sumsOf('readyAmount') },
        { label: t('backlog.column.notReady'), value: sumsOf('notReadyAmount'), secondary: true },
      ]}
      onClear={() => onChoice(NOTHING)}
    >
      {onInvoice && (
        <KeyButton
          label={t('backlog.createInvoice')}
          keyName="i"
          variant="primary"
          disabledReason={others.length > 0 ? t('backlog.oneProjectOnly') : null}
          onPress={() => projectId !== undefined && onInvoice(projectId)}
        />
      )}
      <KeyButton
        label={t('wizard.verb.markReady')}
        keyName="r"
        variant="onSelection"
        busy={marking.isRunning}
        {...someOf(waiting)}
        onPress={() => marking.mark(choice, true)}
      />
      <KeyButton
        label={t('backlog.markNotReady')}
        keyName="u"
        variant="onSelection"
        busy={marking.isRunning}
        {...someOf(ready)}
        onPress={() => marking.mark(choice, false)}
      />
    </SelectionDock>
  );
}
