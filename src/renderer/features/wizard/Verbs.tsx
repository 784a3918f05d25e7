import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Step } from './Head';
import classes from './Wizard.module.css';

interface VerbsProps {
  readonly step: Step;
  /** How many drafts finishing would make; none stops it. */
  readonly drafts: number;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onFinish: () => void;
}

/** The foot of the wizard: back, what finishing does, and the two verbs of the official guide. */
export function Verbs({ step, drafts, busy, onBack, onNext, onFinish }: VerbsProps) {
  const { t } = useLanguage();
  const isReview = step === 'review';
  const isBlocked = busy || drafts === 0;
  const note = isReview ? 'wizard.reviewNote' : 'wizard.finishNote';
  return (
    <footer className={classes.verbBar}>
      <KeyButton
        label={t(isReview ? 'wizard.back' : 'common.cancel')}
        keyName="Escape"
        ownKey={false}
        variant="quiet"
        onPress={onBack}
      />
      <span className={classes.space} />
      <span className={classes.verbNote} role="status">
        {drafts === 0 ? t('wizard.nothing') : t(note, { count: drafts })}
      </span>
      <KeyButton
        label={t('wizard.finish')}
        keyName="Mod+Enter"
        size="large"
        variant={isReview ? 'primary' : 'default'}
        busy={isBlocked}
        onPress={onFinish}
      />
      {!isReview && (
        <KeyButton
          label={t('wizard.next')}
          keyName="Enter"
          size="large"
          type="submit"
          variant="primary"
          busy={isBlocked}
          onPress={onNext}
        />
      )}
    </footer>
  );
}
