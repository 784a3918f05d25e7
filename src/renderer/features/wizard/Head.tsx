import { useLanguage } from '@renderer/language/context';
import { useTaxWords } from './tax-words';
import type { WizardPreview } from './use-choices';
import classes from './Wizard.module.css';

export type Step = 'parameters' | 'review';

const STEPS: readonly Step[] = ['parameters', 'review'];

interface HeadProps {
  readonly step: Step;
  readonly preview: WizardPreview;
  readonly onStep: (step: Step) => void;
}

/** Where one is on the way, and what is being invoiced. */
export function Head({ step, preview, onStep }: HeadProps) {
  const { t, formatAmount } = useLanguage();
  const tax = useTaxWords();
  const { customers, currency } = preview;
  const net = customers.reduce((sum, { netAmount }) => sum + netAmount, 0);
  return (
    <div className={classes.head} data-step={step}>
      <nav aria-label={t('wizard.step.label')}>
        <ol className={classes.steps}>
          {STEPS.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                className={classes.step}
                aria-current={one === step ? 'step' : undefined}
                onClick={() => onStep(one)}
              >
                {index + 1} {t(`wizard.step.${one}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h2 className={classes.title} tabIndex={-1} data-step-title>
        {t(step === 'review' ? 'wizard.review.title' : 'wizard.title')}
      </h2>
      <p className={classes.subject}>
        {preview.projectName},{' '}
        <span className={classes.contract}>{t('wizard.contract', { contract: preview.contractNumber })}</span>
        {step === 'review' &&
          `, ${t('wizard.drafts', { count: customers.length })}, ${t('wizard.withoutTax', { amount: `${currency} ${formatAmount(net, currency)}`, tax: tax.inText })}`}
      </p>
    </div>
  );
}
