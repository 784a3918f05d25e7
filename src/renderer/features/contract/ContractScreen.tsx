import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { ScreenFrame, Title } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import classes from './Contract.module.css';
import { ContractFacts } from './ContractFacts';
import { FigureList } from './FigureList';
import { StatusActions } from './StatusActions';
import { type ContractView, TABS } from './tabs';

interface ContractScreenProps {
  readonly view: ContractView;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
}

/** Statuses under which less is possible than usual, which is said. */
const SAID = ['onHold', 'completed', 'lost', 'abandoned'] as const;

export function ContractScreen({ view, isFetching, failure }: ContractScreenProps) {
  const { t } = useLanguage();
  const { view: asked } = useScreenSearch();
  const [chosen, setChosen] = useState(asked ?? 'lines');
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const tabs = TABS.filter(({ isShown }) => isShown === undefined || isShown(view));
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const { contract } = view;
  const said = SAID.find((status) => status === contract.status);
  return (
    <ScreenFrame>
      <div className={classes.head}>
        <div className={classes.title}>
          <Title>{contract.name}</Title>
        </div>
        <span className={classes.number}>
          {contract.version === 1
            ? contract.number
            : `${contract.number}, ${t('contractChanges.version.title', { version: contract.version })}`}
        </span>
        <span className={classes.space} />
        <StatusActions view={view} onFailure={setRefusal} />
      </div>
      <ProgressLine active={isFetching} />
      <FailureBar failure={refusal ?? failure} onDismiss={() => setRefusal(null)} />
      {said !== undefined && <MessageBar tone="warn" text={t(`contractChanges.status.said.${said}`)} />}
      <div className={classes.about}>
        <ContractFacts view={view} />
        <FigureList view={view} />
      </div>
      <div className={classes.tabs}>
        <ViewTabs
          views={tabs.map(({ id, labelKey, count }) => ({
            id,
            label: t(labelKey),
            ...(count !== undefined && { count: count(view) }),
          }))}
          current={current?.id ?? ''}
          onChoose={setChosen}
        />
      </div>
      {current !== undefined && <current.component key={current.id} view={view} />}
      <StatusBar />
    </ScreenFrame>
  );
}
