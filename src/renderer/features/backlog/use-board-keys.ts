import { useKeys } from '@renderer/keyboard/context';
import { useLanguage } from '@renderer/language/context';
import { type Choice, NOTHING } from './choice';
import { type BoardNode, projectIdOf } from './nodes';
import type { Marking } from './use-marking';

function choiceOf(node: BoardNode): Choice {
  if (node.kind === 'row') return { ...NOTHING, rows: new Map([[node.row.id, node.row.contractLineId]]) };
  const groups = node.kind === 'line' ? [node.group] : node.groups;
  return { ...NOTHING, lines: new Set(groups.map(({ contractLineId }) => contractLineId)) };
}

interface BoardKeys {
  /** Where the focus is. */
  readonly active: BoardNode | undefined;
  readonly hasSelection: boolean;
  readonly marking: Marking;
  /** Left out where the screen has its own way to the invoice. */
  readonly onInvoice?: (projectId: string) => void;
}

/** While nothing is selected the keys of the dock act where the focus is. */
export function useBoardKeys({ active, hasSelection, marking, onInvoice }: BoardKeys): void {
  const { t } = useLanguage();
  const when = active !== undefined && !hasSelection;
  const act = (isReady: boolean) => active !== undefined && marking.mark(choiceOf(active), isReady);
  useKeys([
    { keys: 'r', label: t('wizard.verb.markReady'), hint: true, when, run: () => act(true) },
    { keys: 'u', label: t('backlog.markNotReady'), hint: true, when, run: () => act(false) },
    {
      keys: 'i',
      label: t('backlog.createInvoice'),
      hint: true,
      when: when && onInvoice !== undefined,
      run: () => active !== undefined && onInvoice?.(projectIdOf(active)),
    },
  ]);
}
