import { ViewTabs } from '../../components/ViewTabs';
import { useLanguage } from '../../language/context';
import { useGo, useScreenSearch } from '../../shell/navigation';
import { CategoriesView } from './CategoriesView';
import { PeopleView } from './PeopleView';
import { PriceListsView } from './PriceListsView';
import { RolesView } from './RolesView';
import { UnitsView } from './UnitsView';
import { usePeopleData } from './use-people-data';

const VIEWS = ['people', 'roles', 'prices', 'categories', 'units'] as const;

type View = (typeof VIEWS)[number];

/** Who works, in what role, on what, and what that costs. The address says which view is shown. */
export function PeopleScreen() {
  const { t } = useLanguage();
  const search = useScreenSearch();
  const go = useGo();
  const data = usePeopleData();
  const view = VIEWS.find((one) => one === search['view']) ?? 'people';
  const shown: Record<View, { readonly label: string; readonly count: number | undefined }> = {
    people: { label: t('people.view.people'), count: data.people?.filter(({ archived }) => !archived).length },
    roles: { label: t('people.view.roles'), count: data.roles?.length },
    prices: { label: t('people.view.prices'), count: data.priceLists?.length },
    categories: { label: t('categories.title'), count: data.categories?.filter(({ archived }) => !archived).length },
    units: { label: t('categories.unitsTitle'), count: data.unitGroups?.length },
  };
  const tabs = (
    <ViewTabs
      views={VIEWS.map((id) => {
        const { label, count } = shown[id];
        return { id, label, ...(count !== undefined && { count }) };
      })}
      current={view}
      onChoose={(id) => go('/people', {}, { view: id })}
    />
  );
  // A palette command asks for something new of a view that is open already.
  const asked = `${view} ${search['add'] ?? ''} ${search['currency'] ?? ''} ${search['try'] ?? ''}`;
  if (view === 'people') return <PeopleView tabs={tabs} data={data} />;
  if (view === 'roles') return <RolesView tabs={tabs} data={data} />;
  if (view === 'categories') return <CategoriesView key={asked} tabs={tabs} data={data} />;
  if (view === 'units') return <UnitsView key={asked} tabs={tabs} data={data} />;
  return <PriceListsView key={asked} tabs={tabs} data={data} />;
}
