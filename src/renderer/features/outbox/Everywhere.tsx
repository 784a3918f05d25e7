import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { Send } from 'lucide-react';
import { useDeliveryAtOpening } from './use-delivery-at-opening';

/** The outbox from wherever the palette is opened, and the sending that opening the company sets off. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  useDeliveryAtOpening();
  useCommands({
    title: t('outbox.title'),
    commands: [
      {
        id: 'outbox',
        label: t('outbox.title'),
        icon: <Send size={16} strokeWidth={1.6} aria-hidden />,
        run: () => go('/outbox'),
      },
    ],
  });
  return null;
}
