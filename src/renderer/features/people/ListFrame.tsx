import type { ReactNode } from 'react';
import { FailureBar } from '../../components/FailureBar';
import { Columns, MainColumn, ScreenFrame } from '../../components/Layout';
import { ProgressLine } from '../../components/ProgressLine';
import { StatusBar } from '../../components/StatusBar';
import { ListSearch, Toolbar } from '../../components/Toolbar';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { PeopleData } from './use-people-data';

interface ListFrameProps {
  readonly tabs: ReactNode;
  readonly data: PeopleData;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly createLabel: string;
  readonly onCreate: () => void;
  /** Beside the search. */
  readonly filter?: ReactNode;
  readonly count: string;
  readonly pane: ReactNode;
  readonly children: ReactNode;
}

/** The frame that the lists of this area share. */
export function ListFrame(props: ListFrameProps) {
  const { tabs, data, text, onText, createLabel, onCreate, filter, count, pane, children } = props;
  const { t } = useLanguage();
  return (
    <ScreenFrame>
      <Toolbar
        start={tabs}
        end={
          <>
            {filter}
            <ListSearch label={t('people.search')} value={text} onChange={onText} />
            <KeyButton label={createLabel} keyName="n" variant="primary" onPress={onCreate} />
          </>
        }
      />
      <ProgressLine active={data.isFetching} />
      <FailureBar failure={data.failure} verb={{ label: t('shell.save.tryAgain'), onPress: data.retry }} />
      <Columns>
        <MainColumn>{children}</MainColumn>
        {pane}
      </Columns>
      <StatusBar end={<span>{count}</span>} />
    </ScreenFrame>
  );
}

/** Whether one of the texts holds what is searched for. */
export const holds = (wanted: string, ...texts: readonly string[]): boolean =>
  texts.some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
