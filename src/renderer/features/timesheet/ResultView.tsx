import type { ApiOutput } from '@shared/api';
import { FailureBar } from '../../components/FailureBar';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { Scroll } from '../../components/Layout';
import { Glyph } from '../../components/StatusGlyph';
import { TextButton } from '../../components/TextButton';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import classes from './ResultView.module.css';
import { useUndoImport } from './use-undo-import';

interface ResultViewProps {
  readonly result: ApiOutput<'timesheet.import'>;
  readonly fileName: string;
  readonly onAnother: () => void;
}

/** What the import did, the way on and the way back. */
export function ResultView({ result, fileName, onAnother }: ResultViewProps) {
  const { t } = useLanguage();
  const go = useGo();
  const { undo, failure, dismiss } = useUndoImport();
  const { created, duplicates, refused, importId } = result;
  const fact = (count: number) => (count === 0 ? null : `${count}`);

  async function takeBack() {
    if (importId !== null && (await undo(importId))) onAnother();
  }

  return (
    <Scroll>
      <FailureBar failure={failure} onDismiss={dismiss} />
      <div className={classes.page}>
        <div>
          <h2 className={classes.title}>
            <Glyph shape="tick" tone="pos" />
            {importId === null ? t('timesheet.doneNothing') : t('timesheet.done', { count: created.entries })}
          </h2>
          <p className={classes.note}>{fileName}</p>
        </div>
        {importId !== null && <p className={classes.text}>{t('timesheet.waiting')}</p>}
        <KeyValueGrid
          columns={5}
          facts={[
            { label: t('timesheet.fact.customers'), value: fact(created.customers) },
            { label: t('timesheet.fact.projects'), value: fact(created.projects) },
            { label: t('timesheet.fact.people'), value: fact(created.people) },
            { label: t('timesheet.fact.duplicates'), value: fact(duplicates) },
            { label: t('timesheet.fact.refused'), value: fact(refused.length) },
          ]}
        />
        {refused.length > 0 && (
          <p className={classes.warning}>
            <Glyph shape="mark" tone="warn" />
            {t('timesheet.refusedAfter', { count: refused.length })}
          </p>
        )}
        <div className={classes.verbs}>
          <KeyButton label={t('timesheet.toApproval')} keyName="Enter" variant="primary" onPress={() => go('/work')} />
          {importId !== null && <KeyButton label={t('timesheet.undo')} keyName="u" onPress={() => void takeBack()} />}
          <TextButton onPress={onAnother}>{t('timesheet.another')}</TextButton>
        </div>
      </div>
    </Scroll>
  );
}
