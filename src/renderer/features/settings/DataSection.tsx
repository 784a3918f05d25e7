import { FailureBar } from '@renderer/components/FailureBar';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useCompany, useStatus } from '@renderer/shell/status';
import classes from './DataSection.module.css';
import { useBackup } from './use-backup';

/** Where everything is kept, and how it is kept safe. */
export function DataSection() {
  const { t, formatDateTime } = useLanguage();
  const { folder } = useCompany();
  // Only the window has the system's dialog for folders.
  const canOpenFolder = useStatus().host === 'desktop';
  const { make, made, isRunning, failure, dismiss } = useBackup();
  const separator = folder.includes('\\') ? '\\' : '/';
  return (
    <>
      <FailureBar failure={failure} onDismiss={dismiss} />
      <FormSection title={t('settings.data.place')} explain={t('settings.data.placeExplain')}>
        <Span columns={6}>
          <Path>{folder}</Path>
        </Span>
      </FormSection>
      <FormSection title={t('settings.data.backups')} explain={t('settings.data.backupsExplain')}>
        <Span columns={6}>
          <KeyButton
            label={t('settings.data.makeBackup')}
            keyName="m"
            variant="primary"
            busy={isRunning}
            onPress={() => void make()}
          />
        </Span>
        {made && (
          <Span columns={6}>
            <output className={classes.made}>
              <StatusGlyph status="ready" label={t('settings.data.madeAt', { time: formatDateTime(made.at) })} />
              <Path>{[folder, 'backups', made.fileName].join(separator)}</Path>
            </output>
          </Span>
        )}
      </FormSection>
      <FormSection title={t('settings.data.restore')}>
        <Span columns={6}>
          <ol className={classes.steps}>
            <li>{t('settings.data.restoreDamaged')}</li>
            <li>{t('settings.data.restoreCopy')}</li>
            {canOpenFolder && <li>{t('settings.data.restoreMove')}</li>}
          </ol>
        </Span>
      </FormSection>
    </>
  );
}

function Path({ children }: { children: string }) {
  return (
    <code className={classes.path} data-selectable>
      {children}
    </code>
  );
}
