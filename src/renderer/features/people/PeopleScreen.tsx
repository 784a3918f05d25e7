import { useState } from 'react';
import { ViewTabs } from '../../components/ViewTabs';
import { useLanguage } from '../../language/context';
import { useScreenSearch } from '../../shell/navigation';
import { PeopleView } from './PeopleView';
import { PriceListsView } from './PriceListsView';
import { RolesView } from './RolesView';
import { usePeopleData } from './use-people-data';

const VIEWS = ['people', 'roles', 'prices'] as const;

type View = (typeof VIEWS)[number];

/** Who works, in what role, and what that costs. */
export function PeopleScreen() {
  const { t } = useLanguage();
  const search = useScreenSearch();
  const data = usePeopleData();
  const [view, setView] = useState<View>(VIEWS.find((one) => one === search['view']) ?? 'people');
  const counts: Record<View, number | undefined> = {
    people: data.people?.filter(({ archived }) => !archived).length,
    roles: data.roles?.length,
    prices: data.priceLists?.length,
  };
  const tabs = (
    <ViewTabs
      views={VIEWS.map((id) => {
        const count = counts[id];
        return { id, label: t(`people.view.${id}`), ...(count !== undefined && { count }) };
      })}
      current={view}
      onChoose={setView}
    />
  );
  if (view === 'people') return <PeopleView tabs={tabs} data={data} />;
  if (view === 'roles') return <RolesView tabs={tabs} data={data} />;
  return <PriceListsView tabs={tabs} data={data} />;
}
