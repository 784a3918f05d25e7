import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { NewCustomer } from './NewCustomer';

/** A new customer, from wherever the palette is opened. */
export function Everywhere() {
  const { t } = useLanguage();
  const [isNew, setNew] = useState(false);
  useCommands({
    title: t('customers.title'),
    commands: [
      {
        id: 'customers new',
        label: t('customers.new'),
        icon: <UserPlus size={16} strokeWidth={1.6} aria-hidden />,
        run: () => setNew(true),
      },
    ],
  });
  return isNew ? <NewCustomer onClose={() => setNew(false)} /> : null;
}
