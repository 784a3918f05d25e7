import { useKeys } from '@renderer/keyboard/context';
import { useGo } from '@renderer/shell/navigation';
import type { InvoiceView } from '@shared/api/invoicing';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { focusLine } from './lines/focus-line';
import type { InvoiceEditor } from './use-invoice-editor';

interface DocumentKeys {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly isEditable: boolean;
  /** The line that has the focus on it or in it. */
  readonly activeLineId: string | null;
  readonly onMenu: (lineId: string) => void;
  readonly onTakeOff: (lineId: string) => void;
  readonly onChoose: (lineId: string) => void;
  readonly onAnswer: (choice: 'accept' | 'decline') => void;
  readonly onTogglePreview: () => void;
}

/** The keys of a draft that stand on no button. Those of the line act while the focus is on a line. */
export function useDocumentKeys(keys: DocumentKeys): void {
  const { view, editor, isEditable, activeLineId, onMenu, onTakeOff, onChoose, onAnswer } = keys;
  const { position, invoice } = view;
  const go = useGo();
  const open = (id: string | null) => id !== null && go('/invoices/$invoiceId', { invoiceId: id });
  // Listed for as long as there are lines; without one in focus they begin with the first.
  const hasLines = isEditable && invoice.lines.length > 0;
  const onLine = (run: (lineId: string) => void) => () =>
    activeLineId === null ? focusFirstLine() : run(activeLineId);
  const [firstLine] = invoice.lines;
  const isNowhere = useFocusIsNowhere();
  useUndoInCells(editor);
  useKeys([
    {
      keys: 'j',
      labelKey: 'invoice.hint.neighbours',
      when: position.nextId !== null || position.previousId !== null,
      hint: ['j', 'k'],
      run: () => open(position.nextId),
    },
    {
      keys: 'k',
      labelKey: 'invoice.hint.neighbours',
      when: position.nextId !== null || position.previousId !== null,
      run: () => open(position.previousId),
    },
    { keys: [], labelKey: 'invoice.hint.nextCell', when: isEditable, hint: ['Tab'], run: () => undefined },
    {
      keys: ['ArrowDown', 'ArrowUp'],
      labelKey: 'invoice.hint.line',
      when: firstLine !== undefined && (isNowhere || activeLineId !== null),
      run: () => isNowhere && focusFirstLine(),
    },
    { keys: 't', labelKey: 'invoice.hint.billingType', when: hasLines, hint: true, run: onLine(onMenu) },
    { keys: 'x', labelKey: 'draft.chooseLine', when: hasLines, run: onLine(onChoose) },
    { keys: ['Delete', '-'], labelKey: 'invoice.hint.takeOff', when: hasLines, hint: true, run: onLine(onTakeOff) },
    {
      keys: 'a',
      labelKey: 'invoice.proposal.accept',
      when: editor.proposals.length > 0,
      run: () => onAnswer('accept'),
    },
    { keys: 'o', labelKey: 'invoice.proposal.keep', when: editor.proposals.length > 0, run: () => onAnswer('decline') },
    {
      keys: 'Mod+z',
      labelKey: 'invoice.hint.undo',
      when: editor.undo !== null,
      hint: true,
      run: () => editor.undo?.(),
    },
    { keys: 'Mod+Shift+z', labelKey: 'invoice.hint.redo', when: editor.redo !== null, run: () => editor.redo?.() },
    { keys: 'Mod+p', labelKey: 'invoice.hint.preview', hint: true, run: keys.onTogglePreview },
  ]);
}

function onFocusChange(onChange: () => void): () => void {
  document.addEventListener('focusin', onChange);
  document.addEventListener('focusout', onChange);
  return () => {
    document.removeEventListener('focusin', onChange);
    document.removeEventListener('focusout', onChange);
  };
}

/** Whether nothing has the focus, so that arrows may begin in the lines and scroll nothing else. */
function useFocusIsNowhere(): boolean {
  const last = useRef(true);
  return useSyncExternalStore(onFocusChange, () => {
    const focused = document.activeElement;
    // What floats above, as the sheet of keys does, changes nothing beneath.
    if (focused?.closest('dialog') == null) last.current = focused === null || focused.matches('body, main');
    return last.current;
  });
}

/** The first line as it stands on the screen, not as the invoice happens to hold it. */
function focusFirstLine() {
  const id = document.querySelector<HTMLElement>('[data-line]')?.dataset['line'];
  if (id !== undefined) focusLine(id);
}

/** In a cell that holds nothing unsaved, Ctrl Z takes back the last edit of the draft: its text has nothing to undo. */
function useUndoInCells(editor: InvoiceEditor): void {
  const latest = useRef(editor);
  latest.current = editor;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (!(target instanceof HTMLInputElement) || target.closest('[data-line],[data-fact]') === null) return;
      if (target.dataset['typed'] !== undefined) return;
      const step = event.shiftKey ? latest.current.redo : latest.current.undo;
      if (step === null) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
