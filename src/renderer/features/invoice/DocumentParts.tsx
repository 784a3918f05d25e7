import { MessageBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import type { ReactNode } from 'react';
import { RebillDialog } from './correction/RebillDialog';
import { ReviseDialog } from './correction/ReviseDialog';
import { PayDialog } from './dialogs/PayDialog';
import { SendDialog } from './dialogs/SendDialog';
import { StageDialog } from './dialogs/StageDialog';
import type { Step } from './InvoiceHead';
import type { OpenPane } from './InvoiceScreen';
import { focusFact, focusLine } from './lines/focus-line';
import { AdvancesPane } from './panes/AdvancesPane';
import { BulkPane } from './panes/BulkPane';
import { BuyerPane } from './panes/BuyerPane';
import { ContractPane } from './panes/ContractPane';
import { DiscountsPane } from './panes/DiscountsPane';
import { ElectronicPane } from './panes/ElectronicPane';
import { LayoutPane } from './panes/LayoutPane';
import { LinePane } from './panes/LinePane';
import { NewLinePane } from './panes/NewLinePane';
import { TextsPane } from './panes/TextsPane';
import type { InvoiceEditor } from './use-invoice-editor';

/** Back to where the pane was opened from: the focus is never lost. */
export function closePane(pane: OpenPane | null, onPane: (pane: null) => void) {
  onPane(null);
  requestAnimationFrame(() => {
    if (pane === null) return;
    if (typeof pane === 'string') {
      // A pane that is opened from the menu goes back to the menu.
      if (!focusFact(pane)) document.querySelector<HTMLElement>('main [aria-haspopup="menu"]')?.focus();
    } else focusLine(pane.lineId);
  });
}

/** Why nothing can be changed, and the way back where there is one. */
export function StageBar({ view, onBackToDraft }: { view: InvoiceView; onBackToDraft: () => void }): ReactNode {
  const { t } = useLanguage();
  const { stage } = view.invoice;
  if (stage === 'inReview') {
    const verb = { label: t('invoice.action.backToDraft'), onPress: onBackToDraft };
    return <MessageBar tone="warn" text={t('invoice.review.frozen')} verb={verb} />;
  }
  if (stage !== 'confirmed' || view.nextNumber === null) return null;
  return <MessageBar tone="warn" text={t('invoice.confirmed.waiting', { number: view.nextNumber })} />;
}

interface StepDialogProps {
  readonly step: Step | null;
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
  readonly onFailure: (failure: Failure) => void;
}

/** The dialog of the step that was begun. */
export function StepDialog({ step, ...rest }: StepDialogProps): ReactNode {
  switch (step) {
    case 'send':
      return <SendDialog {...rest} />;
    case 'confirm':
    case 'post':
      return <StageDialog step={step} {...rest} />;
    case 'pay':
      return <PayDialog {...rest} />;
    case 'revise':
      return <ReviseDialog view={rest.view} onClose={rest.onClose} />;
    case 'rebill':
      return <RebillDialog view={rest.view} onClose={rest.onClose} />;
    default:
      return null;
  }
}

interface PaneBesideProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly pane: OpenPane | null;
  /** Lines that are chosen to be changed together. */
  readonly chosen: ReadonlySet<string>;
  readonly onClose: () => void;
  readonly onAdded: (lineId: string) => void;
  readonly onChanged: () => void;
  readonly isEditable: boolean;
  readonly onRecalculate: () => void;
  readonly onOpen: (pane: OpenPane) => void;
}

/** What is open beside the document. */
export function PaneBeside(props: PaneBesideProps): ReactNode {
  const { view, editor, pane, chosen, onClose } = props;
  const { invoice } = view;
  if (pane === 'buyer') return <BuyerPane invoice={invoice} editor={editor} onClose={onClose} />;
  if (pane === 'texts') return <TextsPane invoice={invoice} editor={editor} onClose={onClose} />;
  if (pane === 'layout') return <LayoutPane invoice={invoice} editor={editor} onClose={onClose} />;
  if (pane === 'advances') return <AdvancesPane invoice={invoice} editor={editor} onClose={onClose} />;
  if (pane === 'contract') return <ContractPane view={view} onClose={onClose} />;
  if (pane === 'electronic') return <ElectronicPane {...props} />;
  if (pane === 'discounts') return <DiscountsPane invoice={invoice} editor={editor} onClose={onClose} />;
  if (pane === 'newLine') {
    return <NewLinePane view={view} editor={editor} onClose={onClose} onAdded={props.onAdded} />;
  }
  if (pane === 'bulk') {
    const lineIds = invoice.lines.flatMap(({ id }) => (chosen.has(id) ? id : []));
    if (lineIds.length === 0) return null;
    return <BulkPane invoice={invoice} lineIds={lineIds} editor={editor} onClose={onClose} onDone={props.onChanged} />;
  }
  const line = invoice.lines.find(({ id }) => id === pane?.lineId);
  if (line === undefined) return null;
  return <LinePane key={line.id} view={view} line={line} editor={editor} field={pane?.field} onClose={onClose} />;
}
