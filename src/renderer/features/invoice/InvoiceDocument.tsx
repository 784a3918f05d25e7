import { FailureBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { usePlace } from '@renderer/shell/place';
import type { InvoiceView } from '@shared/api/invoicing';
import { isReduced } from '@shared/billing/edit-draft';
import { isAllowed } from '@shared/billing/lifecycle';
import type { Failure } from '@shared/failure';
import { useMemo, useRef, useState } from 'react';
import { CorrectionBar } from './correction/CorrectionBar';
import { ReturnsPart } from './correction/ReturnsPart';
import { closePane, PaneBeside, StageBar, StepDialog } from './DocumentParts';
import { RemoveDialog } from './dialogs/RemoveDialog';
import { ContractPart } from './dock/ContractPart';
import { Dock } from './dock/Dock';
import { HistoryPart } from './dock/HistoryPart';
import { LeftOutPart } from './dock/LeftOutPart';
import { RemainderQuestion } from './dock/RemainderQuestion';
import { TotalsPart } from './dock/TotalsPart';
import { Facts } from './facts/Facts';
import { InvoiceHead, type Step } from './InvoiceHead';
import type { OpenPane } from './InvoiceScreen';
import classes from './InvoiceScreen.module.css';
import { ChosenDock } from './lines/ChosenDock';
import { focusLine } from './lines/focus-line';
import { LinesGrid } from './lines/LinesGrid';
import { withProposals, withTyped } from './live-invoice';
import { ProblemList } from './ProblemList';
import { ProposalBar } from './ProposalBar';
import { useChosenLines } from './use-chosen-lines';
import { useDocumentKeys } from './use-document-keys';
import { useFocusNext } from './use-focus-next';
import { useInvoiceEditor } from './use-invoice-editor';
import { type Asked, useLineActions } from './use-line-actions';
import { usePending } from './use-pending';
import { focusProposal, inOrder, useProposalAnswers } from './use-proposal-answers';
import { useTyped } from './use-typed';
import { useWayOut } from './use-way-out';

interface InvoiceDocumentProps {
  readonly view: InvoiceView;
  readonly pane: OpenPane | null;
  readonly onPane: (pane: OpenPane | null) => void;
  readonly isWide: boolean;
  /** The page lies over it. */
  readonly isCovered: boolean;
  readonly failure: Failure | null;
  readonly onFailure: (failure: Failure | null) => void;
  readonly onSendCopy: (channel: 'file' | 'print') => void;
  readonly onTogglePreview: () => void;
}

export function InvoiceDocument(props: InvoiceDocumentProps) {
  const { view, pane, onPane, isWide, isCovered, onFailure } = props;
  const { t } = useLanguage();
  const notice = useNotice();
  const go = useGo();
  const { invoice, position } = view;
  const editor = useInvoiceEditor(view);
  const answers = useProposalAnswers(editor);
  const { typed, setCell } = useTyped();
  const isEditable = isAllowed(invoice, 'edit');
  const live = useMemo(() => withTyped(invoice, typed), [invoice, typed]);
  const proposed = useMemo(() => withProposals(live, editor.proposals), [live, editor.proposals]);
  const [activeLineId, setActiveLineId] = useState<string | null>(null);
  const [menuLineId, setMenuLineId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [mustDecide, setMustDecide] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const closeStep = () => {
    setStep(null);
    requestAnimationFrame(() => opener.current?.isConnected && opener.current.focus());
  };
  const wayOut = useWayOut(onPane, isEditable);
  usePlace(
    invoice.number ?? t(`billing.status.${invoice.stage === 'posted' ? 'posted' : invoice.stage}`),
    position.count > 0 ? t('invoice.position', { index: position.index, total: position.count }) : undefined,
  );

  async function recalculate() {
    setMustDecide(false);
    const result = await editor.recalculate();
    if (!result.ok) return;
    const [first] = result.value.proposals;
    if (first === undefined) notice({ text: t('invoice.proposal.none') });
    else requestAnimationFrame(() => focusFirst(result.value.proposals));
  }

  /** Takes what is typed, and looks once more: what is undecided or wrong comes before sending. */
  async function begin(wanted: Step) {
    const focused = document.activeElement;
    opener.current = focused instanceof HTMLElement ? focused : null;
    opener.current?.blur();
    await editor.settled();
    const wrong = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    if (wrong !== null) return wrong.focus();
    onFailure(null);
    if ((wanted === 'send' || wanted === 'confirm') && isEditable) {
      const checked = await editor.recalculate();
      if (!checked.ok) return;
      if (checked.value.proposals.length > 0) {
        setMustDecide(true);
        return requestAnimationFrame(() => focusFirst(checked.value.proposals));
      }
      if (checked.value.view.problems.some(({ severity }) => severity === 'error')) {
        return document.querySelector<HTMLElement>('[data-severity="error"] button')?.focus();
      }
    }
    setStep(wanted);
  }

  const focusNext = useFocusNext();
  const { chosen, choose, clear } = useChosenLines(invoice);
  const pending = usePending(view, editor, onFailure);
  const lineOf = (lineId: string) => invoice.lines.find(({ id }) => id === lineId) ?? { name: '', isManual: false };
  const takeOffChosen = async () => {
    const result = await editor.removeLines([...chosen]);
    if (result.ok) notice({ text: t('draft.takenOffMany', { count: chosen.size }) });
  };
  const actions = useLineActions({
    editor,
    lineOf,
    onChoose: choose,
    onMoved: focusNext,
    setCell,
    menuLineId,
    setMenuLineId,
    setAsked,
    onPane,
    onDecide: answers.decide,
  });
  useDocumentKeys({
    view,
    editor,
    isEditable,
    activeLineId,
    onMenu: setMenuLineId,
    onTakeOff: (lineId) => (chosen.size > 0 ? void takeOffChosen() : actions.takeOff(lineId)),
    onChoose: choose,
    onAnswer: answers.decideCurrent,
    onTogglePreview: props.onTogglePreview,
  });

  const askedLine = isEditable ? invoice.lines.find(({ id }) => id === asked?.lineId) : undefined;
  // Once it is confirmed, what else could be billed is no matter of this invoice any more.
  const isOpen = invoice.stage === 'draft' || invoice.stage === 'inReview';
  const title = t(isOpen ? 'invoice.leftOut.title' : 'invoice.paid.title');
  return (
    <>
      <div className={classes.main}>
        <InvoiceHead
          view={view}
          onRecalculate={() => void recalculate()}
          onStep={(wanted) => void begin(wanted)}
          onReview={(inReview) => void editor.setInReview(inReview)}
          onSend={props.onSendCopy}
          onPane={onPane}
          onRefresh={pending.refresh}
        />
        <div className={classes.body} inert={isCovered}>
          <FailureBar failure={editor.failure} onDismiss={editor.dismiss} />
          <FailureBar failure={props.failure} onDismiss={() => onFailure(null)} />
          <CorrectionBar view={view} editor={editor} isEditable={isEditable} />
          <StageBar view={view} onBackToDraft={() => void editor.setInReview(false)} />
          <div className={classes.document} data-proposals={editor.proposals.length > 0 || undefined}>
            <Facts view={view} editor={editor} isEditable={isEditable} onOpen={onPane} />
            <ProblemList problems={view.problems} wayOut={wayOut} />
            {editor.proposals.length > 0 && (
              <ProposalBar
                invoice={live}
                proposed={proposed}
                proposals={editor.proposals}
                isAsked={mustDecide}
                onDecide={answers.decide}
              />
            )}
            <LinesGrid
              invoice={invoice}
              live={live}
              proposed={proposed}
              proposals={editor.proposals}
              corrected={view.corrections.lines}
              isEditable={isEditable}
              activeLineId={activeLineId}
              onActive={setActiveLineId}
              menuLineId={menuLineId}
              chosen={chosen}
              actions={actions}
            />
          </div>
          {/* What is open beside has Esc for itself. */}
          {pane === null && (
            <ChosenDock
              invoice={live}
              chosen={chosen}
              onClear={clear}
              onChange={() => onPane('bulk')}
              onTakeOff={() => void takeOffChosen()}
            />
          )}
          <Dock
            isNarrow={!isWide}
            contract={
              <ContractPart
                contract={view.contract}
                thisInvoiceAmount={live.totals.netAmount}
                currency={invoice.currency}
              />
            }
            middleTitle={title}
            middle={
              isOpen ? (
                <>
                  <ReturnsPart invoice={live} />
                  <LeftOutPart
                    view={view}
                    isEditable={isEditable}
                    pending={pending}
                    onAsk={(lineId) => setAsked({ lineId, takesFocus: true })}
                  />
                </>
              ) : (
                <HistoryPart view={view} onFailure={onFailure} />
              )
            }
            question={
              asked !== null && askedLine !== undefined && isReduced(askedLine) ? (
                <RemainderQuestion
                  key={asked.lineId}
                  line={askedLine}
                  takesFocus={asked.takesFocus}
                  onChoose={(remainder) => void editor.changeLine(asked.lineId, { remainder })}
                  onDone={() => {
                    setAsked(null);
                    focusLine(asked.lineId, 'quantity');
                  }}
                />
              ) : null
            }
            totals={<TotalsPart invoice={live} view={view} />}
          />
        </div>
        <StepDialog step={step} onClose={closeStep} view={view} editor={editor} onFailure={onFailure} />
        {step === 'remove' && (
          <RemoveDialog
            view={view}
            onClose={closeStep}
            onRemoved={() => {
              const next = position.nextId ?? position.previousId;
              if (next === null) go('/invoices');
              else go('/invoices/$invoiceId', { invoiceId: next });
            }}
          />
        )}
      </div>
      <PaneBeside
        view={view}
        editor={editor}
        pane={isEditable || isOpenAlways(pane) || (pane === 'layout' && isAllowed(invoice, 'layout')) ? pane : null}
        isEditable={isEditable}
        onRecalculate={() => void recalculate()}
        onOpen={onPane}
        chosen={chosen}
        onAdded={(lineId) => {
          onPane(null);
          focusNext(lineId);
        }}
        onChanged={() => {
          clear();
          closePane(pane, onPane);
        }}
        onClose={() => closePane(pane, onPane)}
      />
    </>
  );
}

/** What is read of an invoice at any stage. */
const isOpenAlways = (pane: OpenPane | null) => pane === 'contract' || pane === 'electronic';

function focusFirst(proposals: Parameters<typeof inOrder>[0]) {
  const [first] = inOrder(proposals);
  if (first !== undefined) focusProposal(first);
}
