import { useLanguage } from '@renderer/language/context';
import type { CommandGroup } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { FileText } from 'lucide-react';
import { useInvoiceCounts } from './use-invoice-counts';

const OFFERED = ['drafts', 'toSend', 'open', 'overdue', 'paid'] as const;

/** The views of the list that hold something, as places to go to. */
export function useViewCommands(): CommandGroup {
  const { t } = useLanguage();
  const go = useGo();
  const counts = useInvoiceCounts();
  return {
    title: t('invoices.views'),
    actions: false,
    commands: OFFERED.filter((view) => (counts?.[view] ?? 0) > 0).map((view) => ({
      id: `invoices ${view}`,
      label: `${t('invoices.title')}: ${t(`invoices.view.${view}`)}`,
      meta: String(counts?.[view] ?? ''),
      icon: <FileText size={16} strokeWidth={1.6} aria-hidden />,
      run: () => go('/invoices', {}, { view }),
    })),
  };
}
