import { useLanguage } from '@renderer/language/context';
import { screensOf, useFeatures } from '@renderer/shell/features-context';
import { useGo } from '@renderer/shell/navigation';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Pane } from './facts/Facts';
import { focusFact, focusLine, type LineField } from './lines/focus-line';
import type { InvoiceProblem } from './ProblemList';

/** Whether a screen is there to go to: nothing leads nowhere. */
export function useHasScreen(): (path: string) => boolean {
  const paths = new Set(screensOf(useFeatures()).map(({ path }) => path));
  return (path) => paths.has(path);
}

const LINE_FIELDS: readonly LineField[] = ['name', 'quantity', 'price'];

/** Where a problem is removed: a cell, the bill-to pane, or the settings. */
export function useWayOut(onOpen: (pane: Pane) => void, isEditable: boolean) {
  const { t } = useLanguage();
  const go = useGo();
  const hasScreen = useHasScreen();
  return ({ field, lineId, params }: InvoiceProblem): { label: string; go: () => void } | undefined => {
    const [subject = ''] = field.split('.');
    if (subject === 'exchangeRate' && hasScreen('/receivables')) {
      const search = { view: 'rates', currency: String(params['currency'] ?? '') };
      return { label: t('receivables.action.newRate'), go: () => go('/receivables', {}, search) };
    }
    if (subject === 'seller' || subject === 'bank') {
      return hasScreen('/settings') ? { label: t('invoice.problem.settings'), go: () => go('/settings') } : undefined;
    }
    if (!isEditable) return undefined;
    const label = t('invoice.problem.fix');
    if (subject === 'buyer') return { label, go: () => onOpen('buyer') };
    const lineField = LINE_FIELDS.find((one) => one === subject);
    if (lineId !== null && lineField !== undefined) return { label, go: () => void focusLine(lineId, lineField) };
    return subject === 'invoiceDate' || subject === 'dueDate' || subject === 'correctionReason'
      ? { label, go: () => void focusFact(subject) }
      : undefined;
  };
}

type LeftOut = InvoiceView['notOnDraft'][number];

/** The screen on which a reason for leaving something out is removed; undefined where there is none yet. */
export function useRemedy(projectId: string | undefined) {
  const go = useGo();
  const hasScreen = useHasScreen();
  return ({ reason, invoiceId }: LeftOut): (() => void) | undefined => {
    if (reason === 'onDraft') {
      return invoiceId === null ? undefined : () => go('/invoices/$invoiceId', { invoiceId });
    }
    const to = (path: string, params: Record<string, string> = {}, search: Record<string, string> = {}) =>
      hasScreen(path) ? () => go(path, params, search) : undefined;
    const ofProject = projectId === undefined ? {} : { projectId };
    switch (reason) {
      case 'notApproved':
        return to('/work', {}, ofProject);
      case 'zeroPrice':
        return to('/people');
      case 'notAvailable':
      case 'classNotChosen':
      case 'milestoneNotChosen':
        return projectId === undefined ? undefined : to('/projects/$projectId', ofProject);
      default:
        return to('/backlog', {}, ofProject);
    }
  };
}
