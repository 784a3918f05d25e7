import { useLanguage } from '@renderer/language/context';
import { useCommands, useSearch } from '@renderer/palette/commands';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { SendDecision } from './Decisions';
import { ProjectPicker } from './ProjectPicker';
import { usePaletteSearch } from './use-palette-search';
import { type ActedRow, useRowActions } from './use-row-actions';
import { useViewCommands } from './use-view-commands';

/** What the palette offers about invoices, wherever it is opened. */
export function Everywhere() {
  const { t } = useLanguage();
  const actions = useRowActions();
  const [isPicking, setPicking] = useState(false);
  const [sending, setSending] = useState<ActedRow | null>(null);
  useCommands({
    title: t('invoices.title'),
    commands: [
      {
        id: 'invoices new',
        label: t('invoices.new'),
        icon: <FilePlus2 size={16} strokeWidth={1.6} aria-hidden />,
        run: () => setPicking(true),
      },
    ],
  });
  useCommands(useViewCommands());
  useSearch(usePaletteSearch({ onSend: setSending, onPay: (row) => void actions.pay([row]) }));
  return (
    <>
      {isPicking && <ProjectPicker onClose={() => setPicking(false)} />}
      {sending && (
        <SendDecision
          rows={[sending]}
          onConfirm={() => {
            setSending(null);
            void actions.send([sending]);
          }}
          onClose={() => setSending(null)}
        />
      )}
    </>
  );
}
