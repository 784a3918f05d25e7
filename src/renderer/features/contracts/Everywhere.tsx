import { useApi } from '@renderer/api/context';
import { useLanguage } from '@renderer/language/context';
import { useCommands, useSearch } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { FilePlus2, Handshake } from 'lucide-react';

const ICON = { size: 16, strokeWidth: 1.6, 'aria-hidden': true } as const;

/** So many contracts of a name are offered. */
const OFFERED = 5;

/** A new contract, and every contract by name, from wherever the palette is opened. */
export function Everywhere() {
  const { t } = useLanguage();
  const { call } = useApi();
  const go = useGo();
  useCommands({
    title: t('contracts.title'),
    commands: [
      {
        id: 'contracts new',
        label: t('contracts.new'),
        icon: <FilePlus2 {...ICON} />,
        run: () => go('/contracts', {}, { new: '1' }),
      },
    ],
  });
  useSearch(async (text) => {
    const result = await call('contract.list', { text, view: 'all', limit: OFFERED });
    if (!result.ok || result.value.rows.length === 0) return [];
    return [
      {
        title: t('contracts.title'),
        actions: false,
        commands: result.value.rows.map(({ id, number, name, customerName }) => ({
          id: `contract ${id}`,
          label: name,
          meta: `${number}, ${customerName}`,
          icon: <Handshake {...ICON} />,
          run: () => go('/contracts/$contractId', { contractId: id }),
        })),
      },
    ];
  });
  return null;
}
