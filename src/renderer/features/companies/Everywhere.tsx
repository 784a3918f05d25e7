import { useEffect } from 'react';
import { useLanguage } from '../../language/context';
import { useCommands } from '../../palette/commands';
import { useGo } from '../../shell/navigation';
import { takeDestination } from './opening';
import { useStoreNotices } from './store-notices';
import { useCompanyCommands } from './use-company-commands';

/** While a company is open: its commands in the palette, what the store had to say, and where it is to begin. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  const { others, actions } = useCompanyCommands();
  useCommands({ title: t('companies.group'), commands: [...others, ...actions] });
  useStoreNotices();
  useEffect(() => {
    const destination = takeDestination();
    if (destination !== null) go(destination);
  }, [go]);
  return null;
}
