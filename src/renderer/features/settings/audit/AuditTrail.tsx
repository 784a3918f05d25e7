import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { useEffect, useState } from 'react';
import classes from './AuditTrail.module.css';
import { useJournalColumns } from './columns';
import { VerifyReport } from './VerifyReport';

/** Who did what when, the latest first, and the proof that nothing of it was altered. */
export function AuditTrail() {
  const { t } = useLanguage();
  const page = usePagedCall('journal.list', {});
  const columns = useJournalColumns();
  const isAskedFor = useScreenSearch()['verify'] === 'now';
  const [run, setRun] = useState(0);
  useEffect(() => {
    if (isAskedFor) setRun(1);
  }, [isAskedFor]);
  return (
    <>
      <Toolbar
        start={<p className={classes.explain}>{t('audit.explain')}</p>}
        end={
          <KeyButton
            label={t('settings.audit.verify')}
            keyName="v"
            variant="primary"
            onPress={() => setRun((count) => count + 1)}
          />
        }
      />
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      {run > 0 && <VerifyReport key={run} />}
      <DataGrid label={t('settings.section.audit')} columns={columns} rows={page} rowId={({ seq }) => String(seq)} />
    </>
  );
}
