import type { WayToField } from '@renderer/components/e-invoice/ProblemRows';
import { useWayToParty } from '@renderer/components/e-invoice/use-way-to-party';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { InvoiceView } from '@shared/api/invoicing';
import type { PreflightProblemShown } from '@shared/api/preflight';
import type { OpenPane } from './InvoiceScreen';
import { focusFact, focusLine, type LineField } from './lines/focus-line';

interface Ways {
  readonly view: InvoiceView;
  readonly isEditable: boolean;
  readonly onRecalculate: () => void;
  readonly onOpen: (pane: OpenPane) => void;
}

/** Values of the document's head, by the field that a problem names. */
const FACTS: Readonly<Record<string, string>> = {
  buyerReference: 'buyerReference',
  orderReference: 'orderReference',
  dueDate: 'dueDate',
  deliveryEnd: 'deliveryEnd',
  paymentMeansCode: 'paymentMeansCode',
};

/** What has a pane of its own beside the document. */
const PANES: Readonly<Record<string, OpenPane>> = { notes: 'texts', allowances: 'discounts' };

/** What of a line is a cell of the document; the rest is in the line's own pane. */
const CELLS: readonly LineField[] = ['name', 'quantity', 'price', 'vat'];

/** Of a posted invoice the addresses alone can still be given: they print nowhere. */
const isRouting = ({ place }: PreflightProblemShown) => place.field.startsWith('electronicAddress');

/** The way from what is missing on an invoice to the field that it is filled in at. */
export function useWayToField({ view, isEditable, onRecalculate, onOpen }: Ways) {
  const { t } = useLanguage();
  const go = useGo();
  const { invoice } = view;
  const wayToParty = useWayToParty(invoice.customerId);
  return (problem: PreflightProblemShown): WayToField | undefined => {
    const { place, lineId } = problem;
    const { field } = place;
    if (place.screen === 'company' || place.screen === 'customer') {
      return invoice.stage !== 'posted' || isRouting(problem) ? wayToParty(problem) : undefined;
    }
    if (field === 'exchangeRate') {
      const search = { view: 'rates', currency: invoice.currency };
      return { label: t('preflight.goTo.rates'), go: () => go('/receivables', {}, search) };
    }
    if (!isEditable) return undefined;
    if (field === 'proposals') return { label: t('invoice.action.recalculate'), go: onRecalculate };
    if (lineId !== null) {
      const cell = CELLS.find((one) => one === field);
      const open = () => (cell === undefined ? onOpen({ lineId, field }) : void focusLine(lineId, cell));
      return { label: t('preflight.goTo.line'), go: open };
    }
    const pane = PANES[field];
    if (pane !== undefined) return { label: t('preflight.goTo.invoice'), go: () => onOpen(pane) };
    const fact = FACTS[field];
    return fact === undefined ? undefined : { label: t('preflight.goTo.invoice'), go: () => void focusFact(fact) };
  };
}
