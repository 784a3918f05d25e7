import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { isReduced } from '@shared/billing/edit-draft';
import { useMemo, useRef } from 'react';
import type { OpenPane } from './InvoiceScreen';
import { focusLine } from './lines/focus-line';
import { lineBeside } from './lines/grid-keys';
import type { LineActions } from './lines/LineRow';
import type { InvoiceEditor } from './use-invoice-editor';

/** A line whose remainder is asked for; with the focus where the quantity was taken with Enter. */
export interface Asked {
  readonly lineId: string;
  readonly takesFocus: boolean;
}

/** A menu that closes gives the focus back to its line, unless the focus went on to something else. */
function focusAfterMenu(lineId: string) {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.closest('[role="menu"]') !== null) focusLine(lineId);
}

interface LineActionParts {
  readonly editor: InvoiceEditor;
  readonly lineOf: (lineId: string) => { readonly name: string; readonly isManual: boolean };
  readonly onChoose: LineActions['choose'];
  /** The line went to another group: the focus goes with it. */
  readonly onMoved: (lineId: string) => void;
  readonly setCell: LineActions['typed'];
  readonly menuLineId: string | null;
  readonly setMenuLineId: (lineId: string | null) => void;
  readonly setAsked: (asked: Asked | null) => void;
  readonly onPane: (pane: OpenPane) => void;
  readonly onDecide: LineActions['decide'];
}

/** The same functions for as long as the invoice is shown; they read what is current when they are called. */
export function useLineActions(parts: LineActionParts): LineActions {
  const { t } = useLanguage();
  const notice = useNotice();
  const latest = useRef({ ...parts, t, notice });
  latest.current = { ...parts, t, notice };
  return useMemo<LineActions>(
    () => ({
      async change(lineId, changes, saidAt) {
        const isEntered = document.activeElement?.closest(`[data-line="${lineId}"] [data-field="quantity"]`) != null;
        const result = await latest.current.editor.changeLine(lineId, changes, saidAt);
        const line = result.ok ? result.value.invoice.lines.find(({ id }) => id === lineId) : undefined;
        if (changes.quantity !== undefined && line !== undefined) {
          latest.current.setAsked(isReduced(line) ? { lineId, takesFocus: isEntered } : null);
        }
        if (changes.billingType !== undefined && result.ok) latest.current.onMoved(lineId);
        return result;
      },
      typed: (...cell) => latest.current.setCell(...cell),
      decide: (...decision) => latest.current.onDecide(...decision),
      openMenu(lineId) {
        const { menuLineId, setMenuLineId } = latest.current;
        setMenuLineId(lineId);
        if (lineId === null && menuLineId !== null) requestAnimationFrame(() => focusAfterMenu(menuLineId));
      },
      openTexts: (lineId) => latest.current.onPane({ lineId }),
      choose: (lineId) => latest.current.onChoose(lineId),
      async takeOff(lineId) {
        const beside = lineBeside(lineId);
        const { editor, lineOf } = latest.current;
        const { name: line, isManual } = lineOf(lineId);
        const result = await editor.removeLines([lineId]);
        if (!result.ok) return;
        latest.current.notice({ text: latest.current.t(isManual ? 'draft.takenOff' : 'invoice.takenOff', { line }) });
        if (beside !== undefined) requestAnimationFrame(() => focusLine(beside));
      },
    }),
    [],
  );
}
