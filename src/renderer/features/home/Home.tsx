import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame, Scroll, Title } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { Dashboard } from '@shared/api/dashboard';
import { useState } from 'react';
import { EmptyInvoices } from '../invoices/EmptyInvoices';
import { ProjectPicker } from '../invoices/ProjectPicker';
import { CurrencyChoice } from './CurrencyChoice';
import { FigureRow } from './FigureRow';
import classes from './Home.module.css';
import { MarginList } from './MarginList';
import { MonthsChart } from './MonthsChart';
import { OverdueList } from './OverdueList';
import { UnbilledChart } from './UnbilledChart';
import { UpcomingRuns } from './UpcomingRuns';

const COLLECTIONS = [
  'invoices',
  'payments',
  'deliveries',
  'actuals',
  'milestones',
  'projects',
  'contracts',
  'contractLines',
  'customers',
  'exchangeRates',
  'company',
];

const isEmpty = ({ unbilled, drafts, months, outstanding, margins }: Dashboard) =>
  unbilled.length + drafts.count + months.length + outstanding.length + margins.length === 0;

/** Four figures, two drawings, three lists: what to do today. Every figure opens the rows behind it. */
export function Home() {
  const { t } = useLanguage();
  const { data, failure, retry, isFetching } = useCall('dashboard.get', {}, { collections: COLLECTIONS });
  return (
    <ScreenFrame>
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      {data && (isEmpty(data) ? <EmptyInvoices /> : <Figures dashboard={data} />)}
      <StatusBar />
    </ScreenFrame>
  );
}

function Figures({ dashboard }: { dashboard: Dashboard }) {
  const { unbilled, months, currency: home } = dashboard;
  const currencies = [...new Set([home, ...unbilled.map((one) => one.currency), ...months.map((one) => one.currency)])];
  const [chosen, setChosen] = useState(home);
  const currency = currencies.includes(chosen) ? chosen : home;
  const waiting = unbilled.find((one) => one.currency === currency);
  const year = months.find((one) => one.currency === currency);
  return (
    <Scroll>
      <div className={classes.home}>
        <Head dashboard={dashboard} />
        <FigureRow dashboard={dashboard} />
        <div className={classes.pair}>
          <UnbilledChart
            waiting={waiting}
            currency={currency}
            choice={
              currencies.length > 1 && (
                <CurrencyChoice currencies={currencies} current={currency} onChoose={setChosen} />
              )
            }
          />
          <MonthsChart months={year?.months ?? []} currency={currency} />
        </div>
        <div className={classes.pair}>
          <OverdueList dashboard={dashboard} />
          <UpcomingRuns />
        </div>
        <MarginList dashboard={dashboard} />
      </div>
    </Scroll>
  );
}

function Head({ dashboard: { today, drafts } }: { dashboard: Dashboard }) {
  const { t, formatDate } = useLanguage();
  const go = useGo();
  const [isPicking, setPicking] = useState(false);
  return (
    <div className={classes.head}>
      <Title>{formatDate(today, 'long')}</Title>
      <div className={classes.verbs}>
        <KeyButton label={t('home.action.newInvoice')} keyName="n" onPress={() => setPicking(true)} />
        {drafts.count > 0 && (
          <KeyButton
            label={t('home.action.review', { count: drafts.count })}
            keyName="g"
            variant="primary"
            onPress={() => go('/invoices', {}, { view: 'drafts' })}
          />
        )}
      </div>
      {isPicking && <ProjectPicker onClose={() => setPicking(false)} />}
    </div>
  );
}
