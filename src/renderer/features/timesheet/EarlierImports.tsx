import { useCall } from '../../api/use-call';
import { FailureBar } from '../../components/FailureBar';
import { SectionTitle } from '../../components/Layout';
import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import classes from './EarlierImports.module.css';
import { useUndoImport } from './use-undo-import';

/** What was imported before, the latest first, with the way back where there is one. */
export function EarlierImports() {
  const { t, formatDateTime } = useLanguage();
  const imports = useCall('timesheet.list', {}, { collections: ['timesheetImports', 'entries'] });
  const { undo, failure, dismiss } = useUndoImport();
  if (imports.data === undefined || imports.data.length === 0) return null;
  return (
    <section className={classes.imports} aria-label={t('timesheet.earlier')}>
      <SectionTitle>{t('timesheet.earlier')}</SectionTitle>
      <FailureBar failure={failure} onDismiss={dismiss} />
      <ul>
        {imports.data.map(({ id, at, fileName, source, entries, undoneAt, canUndo }) => (
          <li key={id} className={classes.row}>
            <span className={classes.when}>{formatDateTime(at)}</span>
            <span className={classes.file}>{fileName}</span>
            <span>{t(`timesheet.source.${source}`)}</span>
            <span className={classes.count}>{t('timesheet.entries', { count: entries })}</span>
            <span className={classes.end}>
              {canUndo ? (
                <TextButton label={`${t('timesheet.undo')}: ${fileName}`} onPress={() => void undo(id)}>
                  {t('timesheet.undo')}
                </TextButton>
              ) : (
                t(undoneAt === null ? 'timesheet.isDecided' : 'timesheet.isUndone')
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
