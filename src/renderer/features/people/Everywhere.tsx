import { useLanguage } from '../../language/context';
import { useCommands } from '../../palette/commands';
import { useGo } from '../../shell/navigation';

/** Prices and master data, in the palette. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  const at = (view: string, search: Readonly<Record<string, string>> = {}) => go('/people', {}, { view, ...search });
  useCommands({
    title: t('people.title'),
    commands: [
      { id: 'prices try', label: t('prices.try.title'), run: () => at('prices', { try: 'yes' }) },
      { id: 'prices new', label: t('people.newList'), run: () => at('prices', { add: 'yes' }) },
      { id: 'prices lists', label: t('people.view.prices'), run: () => at('prices') },
      { id: 'categories', label: t('categories.title'), run: () => at('categories') },
      { id: 'categories new', label: t('categories.newCategory'), run: () => at('categories', { add: 'yes' }) },
      { id: 'units', label: t('categories.unitsTitle'), run: () => at('units') },
    ],
  });
  return null;
}
