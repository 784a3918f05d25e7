import { EmptyState } from '@renderer/components/EmptyState';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { ReactNode } from 'react';
import { NotBilled } from './NotBilled';
import { Parameters } from './Parameters';
import type { Excluded } from './reason-text';
import type { Choices, WizardPreview } from './use-choices';
import type { Remedy } from './use-remedies';
import { WillBeBilled } from './WillBeBilled';
import classes from './Wizard.module.css';

interface ParametersStepProps {
  readonly choices: Choices;
  readonly preview: WizardPreview;
  readonly head: ReactNode;
  readonly remediesOf: (group: Excluded) => readonly Remedy[];
  readonly onPreviewPdf: (customer: WizardPreview['customers'][number]) => void;
}

// Nothing inside may have the focus, so the scrolling parts themselves must, or keys would not reach what is below.
const scrolledByKeys = { tabIndex: 0 };

/** Step 1: the choice and its consequence side by side. */
export function ParametersStep({ choices, preview, head, remediesOf, onPreviewPdf }: ParametersStepProps) {
  const { t } = useLanguage();
  const go = useGo();
  const { customers, excluded, currency, projectId } = preview;
  return (
    <div className={classes.columns}>
      <div className={classes.parameters}>
        {head}
        <Parameters choices={choices} preview={preview} />
      </div>
      <section className={classes.preview} aria-label={t('wizard.willBeBilled')} {...scrolledByKeys}>
        {customers.length === 0 && excluded.length === 0 ? (
          <EmptyState
            text={t('wizard.nothingAtAll')}
            action={<KeyButton label={t('wizard.toWork')} variant="primary" onPress={() => go('/work')} />}
          />
        ) : (
          <>
            <WillBeBilled preview={preview} onPreviewPdf={onPreviewPdf} />
            <NotBilled excluded={excluded} currency={currency} projectId={projectId} remediesOf={remediesOf} />
          </>
        )}
      </section>
    </div>
  );
}
