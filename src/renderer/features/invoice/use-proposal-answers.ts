import type { Proposal } from '@shared/api/invoicing';
import { useRef } from 'react';
import { focusLine } from './lines/focus-line';
import type { InvoiceEditor } from './use-invoice-editor';

type Choice = 'accept' | 'decline';

/** Puts the focus on what a proposal would change. */
export function focusProposal({ id, lineId }: Proposal): void {
  if (lineId !== null) return void focusLine(lineId);
  const row = document.querySelector<HTMLElement>(`[data-proposal="${CSS.escape(id)}"]`);
  row?.focus();
}

/** Those of the header first, then those of the lines in the order in which they stand. */
export function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-line]')].map((row) => row.dataset['line']);
  const place = ({ lineId }: Proposal) => (lineId === null ? -1 : rows.indexOf(lineId));
  return [...proposals].sort((one, other) => place(one) - place(other));
}

/** The proposals that `A` and `O` answer: those of the row in focus, or else the first that is undecided. */
function current(proposals: readonly Proposal[]): readonly Proposal[] {
  const focused = document.activeElement;
  const lineId = focused?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const headerId = focused?.closest<HTMLElement>('[data-proposal]')?.dataset['proposal'];
  const here = proposals.filter((one) => one.id === headerId || (one.lineId !== null && one.lineId === lineId));
  if (here.length > 0) return here;
  const [first] = inOrder(proposals);
  if (first === undefined || first.lineId === null) return first === undefined ? [] : [first];
  return proposals.filter((one) => one.lineId === first.lineId);
}

/** Accepts or keeps, and goes on to the next that is undecided, or stays on the line that was the last. */
export function useProposalAnswers(editor: InvoiceEditor) {
  const lastLine = useRef<string | null>(null);

  async function decide(ids: 'all' | readonly string[], choice: Choice) {
    const chosen = ids === 'all' ? 'all' : [...ids];
    const lines = editor.proposals.filter(({ id }) => ids === 'all' || ids.includes(id));
    lastLine.current = lines.findLast(({ lineId }) => lineId !== null)?.lineId ?? null;
    const result = await editor.recalculate({ [choice]: chosen });
    if (!result.ok) return;
    const left = result.value.proposals.filter(({ accepted }) => !accepted);
    requestAnimationFrame(() => {
      const [next] = inOrder(left);
      if (next !== undefined) focusProposal(next);
      else if (lastLine.current !== null) focusLine(lastLine.current);
    });
  }

  return {
    decide: (ids: 'all' | readonly string[], choice: Choice) => void decide(ids, choice),
    decideCurrent: (choice: Choice) => {
      const ids = current(editor.proposals).map(({ id }) => id);
      if (ids.length > 0) void decide(ids, choice);
    },
  };
}
