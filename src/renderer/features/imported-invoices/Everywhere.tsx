import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { FileInput } from 'lucide-react';

/** Imported invoices, and importing one, from anywhere. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  useCommands({
    title: t('importedInvoices.title'),
    commands: [
      { id: 'imported-invoices', label: t('importedInvoices.title'), run: () => go('/invoices/imported') },
      {
        id: 'imported-invoices import',
        label: t('importedInvoices.action.import'),
        icon: <FileInput size={16} strokeWidth={1.6} aria-hidden />,
        run: () => go('/invoices/imported', {}, { import: '1' }),
      },
    ],
  });
  return null;
}
