import { useAction } from '@renderer/api/use-action';
import { FailureBar } from '@renderer/components/FailureBar';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import classes from './Mail.module.css';

/** Whether it works, before the first invoice depends on it. */
export function TrialSection() {
  const { t } = useLanguage();
  const trial = useAction('mail.test');
  const [said, setSaid] = useState<string | null>(null);

  async function tryIt(sends: boolean) {
    setSaid(null);
    const result = await trial.run({ sends });
    if (!result.ok) return;
    setSaid(sends ? t('mail.test.sent', { address: result.value.sentTo }) : t('mail.test.connected'));
  }

  return (
    <FormSection title={t('mail.test.title')}>
      <Span columns={6}>
        <div className={classes.trial}>
          <div className={classes.verbs}>
            <KeyButton
              label={t('mail.test.connect')}
              keyName="c"
              busy={trial.isRunning}
              onPress={() => void tryIt(false)}
            />
            <KeyButton
              label={t('mail.test.send')}
              keyName="m"
              busy={trial.isRunning}
              onPress={() => void tryIt(true)}
            />
          </div>
          <FailureBar failure={trial.failure} onDismiss={trial.dismiss} />
          <output>{said !== null && <StatusGlyph status="ready" label={said} />}</output>
        </div>
      </Span>
    </FormSection>
  );
}
