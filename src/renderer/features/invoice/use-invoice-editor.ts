import { useApi } from '@renderer/api/context';
import { type CallState, useCall } from '@renderer/api/use-call';
import type { ApiInput } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { InvoiceView, Proposal } from '@shared/api/invoicing';
import type { HeaderChanges } from '@shared/billing/edit-draft';
import type { Failure } from '@shared/failure';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { callQueue } from './call-queue';
import {
  changesBetween,
  changesHeader,
  changesLine,
  type LineEdit,
  reverseOfAccepted,
  reverseOfHeader,
  reverseOfLine,
} from './edits';

export type ViewResult = CallResult<InvoiceView>;

export type BulkEdit = ApiInput<'invoice.updateLines'>['changes'];

type Recalculation = CallResult<{ proposals: Proposal[]; view: InvoiceView }>;

interface Step {
  readonly undo: () => Promise<ViewResult>;
  readonly redo: () => Promise<ViewResult>;
}

/** Where a refusal is said: over the lines, or at the cell that was typed in, which shows it itself. */
export type SaidAt = 'screen' | 'cell';

/** All that changes an invoice from this screen. Calls are made one after the other, each on what the last one left. */
export interface InvoiceEditor {
  readonly changeLine: (lineId: string, changes: LineEdit, saidAt?: SaidAt) => Promise<ViewResult>;
  readonly changeHeader: (changes: HeaderChanges, saidAt?: SaidAt) => Promise<ViewResult>;
  /** Many lines alike, or none of them; taken back, all of them. */
  readonly changeLines: (lineIds: readonly string[], changes: BulkEdit) => Promise<ViewResult>;
  readonly removeLines: (lineIds: readonly string[]) => Promise<ViewResult>;
  readonly recalculate: (decision?: {
    accept?: 'all' | string[];
    decline?: 'all' | string[];
  }) => Promise<Recalculation>;
  /** Any other call that answers the invoice's new view. */
  readonly act: (work: (at: { id: string; revision: number }) => Promise<ViewResult>) => Promise<ViewResult>;
  readonly setInReview: (inReview: boolean) => Promise<ViewResult>;
  /** Resolves when everything asked so far is answered. */
  readonly settled: () => Promise<InvoiceView | undefined>;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** What was found to change and not decided yet. */
  readonly proposals: readonly Proposal[];
  readonly failure: Failure | null;
  readonly dismiss: () => void;
}

const WHAT_IT_SHOWS = [
  'invoices',
  'payments',
  'deliveries',
  'actuals',
  'entries',
  'milestones',
  'contracts',
  'contractLines',
  'company',
  'numberSeries',
  // What an e-invoice lacks is of its customer as well.
  'customers',
];

/** The newer of two states of the same invoice: an answer under way must not take back what was saved after it. */
function newer(one: InvoiceView | undefined, other: InvoiceView): InvoiceView {
  return one !== undefined && one.invoice.id === other.invoice.id && one.invoice.revision > other.invoice.revision
    ? one
    : other;
}

/** An invoice as it was last heard of, also where the answer to an earlier question comes late. */
export function useInvoiceView(id: string): CallState<InvoiceView> {
  const state = useCall('invoice.get', { id }, { collections: WHAT_IT_SHOWS });
  const newest = useRef<InvoiceView>(undefined);
  if (state.data !== undefined) newest.current = newer(newest.current, state.data);
  return { ...state, data: newest.current };
}

export function useInvoiceEditor(view: InvoiceView): InvoiceEditor {
  const { call, queries } = useApi();
  const { id } = view.invoice;
  const latest = useRef(view);
  const [queue] = useState(callQueue);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const hasProposals = useRef(false);
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);

  useEffect(() => {
    latest.current = newer(latest.current, view);
  }, [view]);

  const show = useCallback(
    (next: InvoiceView) => {
      latest.current = next;
      queries.setQueryData(['invoice.get', { id: next.invoice.id }], next);
    },
    [queries],
  );

  const showProposals = useCallback((found: readonly Proposal[]) => {
    const open = found.filter(({ accepted }) => !accepted);
    hasProposals.current = open.length > 0;
    setProposals(open);
  }, []);

  /** Puts a call behind those under way. A conflict loads what the other window saved; what was typed stays typed. */
  const enqueue = useCallback(
    <T>(
      work: (now: InvoiceView) => Promise<CallResult<T>>,
      viewOf: (value: T) => InvoiceView,
      saidAt: SaidAt = 'screen',
    ) => {
      return queue.put(async () => {
        setFailure(null);
        const result = await work(latest.current);
        if (result.ok) show(viewOf(result.value));
        else {
          if (saidAt === 'screen') setFailure(result.failure);
          if (result.failure.code === 'common.conflict') {
            const fresh = await call('invoice.get', { id });
            if (fresh.ok) show(fresh.value);
          }
        }
        return result;
      });
    },
    [call, id, queue, show],
  );

  const editor = useMemo(() => {
    const itself = (value: InvoiceView) => value;
    const at = (now: InvoiceView) => ({ id, revision: now.invoice.revision });

    const recalculate: InvoiceEditor['recalculate'] = async (decision = {}) => {
      const result = await enqueue(
        (now) => call('invoice.recalculate', { ...at(now), ...decision }),
        (value) => value.view,
      );
      if (result.ok) showProposals(result.value.proposals);
      return result;
    };

    /** After an edit the proposals are asked for again: what it answered goes, effects are those of the new figures. */
    const afterEdit = async (result: ViewResult) => {
      if (result.ok && hasProposals.current) await recalculate();
      return result;
    };

    const sendLine = (lineId: string, changes: LineEdit, saidAt?: SaidAt) =>
      enqueue(
        async (now) => {
          const line = now.invoice.lines.find((one) => one.id === lineId);
          if (line !== undefined && !changesLine(line, changes)) return { ok: true, value: now };
          return call('invoice.updateLine', { ...at(now), lineId, changes });
        },
        itself,
        saidAt,
      );

    const sendHeader = (changes: HeaderChanges, saidAt?: SaidAt) =>
      enqueue(
        async (now) => {
          if (!changesHeader(now.invoice, changes)) return { ok: true, value: now };
          return call('invoice.update', { ...at(now), changes });
        },
        itself,
        saidAt,
      );

    const remember = (step: Step) => {
      setDone((steps) => [...steps, step]);
      setUndone([]);
    };

    /** What cannot be taken back ends the undoing: Ctrl Z never takes back something else than the last thing done. */
    const forget = () => {
      setDone([]);
      setUndone([]);
    };

    /** Accepting is an edit and can be undone; keeping the old is a decision. */
    const decide: InvoiceEditor['recalculate'] = async (decision = {}) => {
      const before = latest.current.invoice;
      const result = await recalculate(decision);
      if (!result.ok) return result;
      const accepted = result.value.proposals.filter((proposal) => proposal.accepted);
      if (decision.decline !== undefined) forget();
      else if (accepted.length > 0) {
        const { lines, header } = reverseOfAccepted(before, accepted);
        const undo = async () => {
          let last: ViewResult = { ok: true, value: latest.current };
          for (const { lineId, changes } of lines) if (last.ok) last = await sendLine(lineId, changes);
          return last.ok && header !== null ? sendHeader(header) : last;
        };
        const redo = async (): Promise<ViewResult> => {
          const again = await recalculate({ accept: accepted.map(({ id: proposalId }) => proposalId) });
          return again.ok ? { ok: true, value: again.value.view } : again;
        };
        remember({ undo, redo });
      }
      return result;
    };

    return {
      async changeLine(lineId: string, changes: LineEdit, saidAt?: SaidAt) {
        const line = latest.current.invoice.lines.find((one) => one.id === lineId);
        const isChange = line !== undefined && changesLine(line, changes);
        const result = await sendLine(lineId, changes, saidAt);
        if (result.ok && isChange) {
          const back = reverseOfLine(line, changes);
          remember({ undo: () => sendLine(lineId, back), redo: () => sendLine(lineId, changes) });
        }
        return afterEdit(result);
      },
      async changeHeader(changes: HeaderChanges, saidAt?: SaidAt) {
        const { invoice } = latest.current;
        const result = await sendHeader(changes, saidAt);
        if (result.ok && changesHeader(invoice, changes)) {
          const back = reverseOfHeader(invoice, changes);
          remember({ undo: () => sendHeader(back), redo: () => sendHeader(changes) });
        }
        return afterEdit(result);
      },
      async changeLines(lineIds: readonly string[], changes: BulkEdit) {
        const before = latest.current.invoice.lines.filter((line) => lineIds.includes(line.id));
        const result = await enqueue(
          (now) => call('invoice.updateLines', { ...at(now), lineIds: [...lineIds], changes }),
          itself,
        );
        if (result.ok) {
          const after = result.value.invoice.lines;
          const sendAll = async (edits: readonly { lineId: string; changes: LineEdit }[]) => {
            let last: ViewResult = { ok: true, value: latest.current };
            for (const edit of edits) if (last.ok) last = await sendLine(edit.lineId, edit.changes);
            return last;
          };
          const [back, again] = [changesBetween(after, before), changesBetween(before, after)];
          remember({ undo: () => sendAll(back), redo: () => sendAll(again) });
        }
        return afterEdit(result);
      },
      async removeLines(lineIds: readonly string[]) {
        const result = await enqueue(
          (now) => call('invoice.removeLines', { ...at(now), lineIds: [...lineIds] }),
          itself,
        );
        if (result.ok) forget();
        return afterEdit(result);
      },
      recalculate: decide,
      setInReview: (inReview: boolean) =>
        enqueue((now) => call('invoice.setInReview', { ...at(now), inReview }), itself),
      async act(work: (at: { id: string; revision: number }) => Promise<ViewResult>) {
        const result = await enqueue((now) => work(at(now)), itself);
        if (result.ok && result.value.invoice.stage !== 'draft') showProposals([]);
        return result;
      },
      async settled() {
        await queue.settled();
        return latest.current;
      },
      afterEdit,
    };
  }, [call, enqueue, id, queue, showProposals]);

  /** Steps whose line is gone are passed over. */
  async function step(from: readonly Step[], direction: 'undo' | 'redo') {
    const last = from.at(-1);
    if (last === undefined) return;
    const [take, put] = direction === 'undo' ? [setDone, setUndone] : [setUndone, setDone];
    take((steps) => steps.slice(0, -1));
    const result = await last[direction]();
    if (result.ok) put((steps) => [...steps, last]);
    await editor.afterEdit(result);
  }

  const isDraft = view.invoice.stage === 'draft';
  const { afterEdit: _, ...rest } = editor;
  return {
    ...rest,
    undo: isDraft && done.length > 0 ? () => void step(done, 'undo') : null,
    redo: isDraft && undone.length > 0 ? () => void step(undone, 'redo') : null,
    proposals,
    failure,
    dismiss: () => setFailure(null),
  };
}
