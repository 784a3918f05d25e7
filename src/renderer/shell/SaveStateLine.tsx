import { Laptop } from 'lucide-react';
import { useSaveState } from '../api/context';
import { Glyph } from '../components/StatusGlyph';
import { TextButton } from '../components/TextButton';
import { useKeys } from '../keyboard/context';
import { useLanguage } from '../language/context';
import { useNotice } from './notices';
import classes from './TitleBar.module.css';

/** The truth about saving: everything is saved as it is entered, and what could not be is said here. */
export function SaveStateLine() {
  const { t, explain, formatTime } = useLanguage();
  const state = useSaveState();
  const notify = useNotice();
  useKeys(
    [
      {
        keys: 'Mod+s',
        labelKey: 'shell.save.check',
        run: () => (state.kind === 'notSaved' ? state.retry() : notify({ text: t('shell.save.alreadySaved') })),
      },
    ],
    'everywhere',
  );
  return (
    <div className={classes.saveState} role="status">
      {state.kind === 'saved' && (
        <>
          <Laptop size={14} strokeWidth={1.6} aria-hidden />
          {t('shell.save.saved', { time: formatTime(state.at.toISOString()) })}
        </>
      )}
      {state.kind === 'saving' && t('shell.save.saving')}
      {state.kind === 'notSaved' && (
        <>
          <Glyph shape="mark" tone="danger" />
          <span className={classes.notSaved} title={explain(state.failure)}>
            {t('shell.save.notSaved', { cause: explain(state.failure) })}
          </span>
          <TextButton onPress={state.retry}>{t('shell.save.tryAgain')}</TextButton>
        </>
      )}
    </div>
  );
}
