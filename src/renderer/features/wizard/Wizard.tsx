import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { useKeys } from '@renderer/keyboard/context';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenParam, useScreenSearch } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import { useStatus } from '@renderer/shell/status';
import { isPlainDate } from '@shared/dates';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OutcomeBar } from '../backlog/OutcomeBar';
import { Head, type Step } from './Head';
import { ParametersStep } from './ParametersStep';
import { PdfOverlay } from './PdfOverlay';
import { Review } from './Review';
import { useChoices, type WizardPreview } from './use-choices';
import { useFinish } from './use-finish';
import { useRemedies } from './use-remedies';
import { Verbs } from './Verbs';
import classes from './Wizard.module.css';

/** What the preview is made of. */
const COLLECTIONS = [
  'actuals',
  'entries',
  'milestones',
  'contractLines',
  'contracts',
  'projects',
  'customers',
  'company',
];

/** Invoicing a project by hand: parameters beside what they come to, then the exact lines, then a draft per customer. */
export function Wizard() {
  const projectId = useScreenParam('projectId');
  const { cutoff = '' } = useScreenSearch();
  const { today } = useStatus();
  // The choices belong to one project: going from one to another begins anew.
  return <WizardOf key={projectId} projectId={projectId} cutoff={isPlainDate(cutoff) ? cutoff : today} />;
}

function WizardOf({ projectId, cutoff }: { projectId: string; cutoff: string }) {
  const choices = useChoices(projectId, cutoff);
  const { data: preview, failure, isFetching } = useCall('wizard.preview', choices.input, { collections: COLLECTIONS });
  if (preview === undefined) {
    return (
      <ScreenFrame>
        <ProgressLine active={isFetching} />
        <FailureBar failure={failure} />
      </ScreenFrame>
    );
  }
  return <Steps choices={choices} preview={preview} previewFailure={failure} isFetching={isFetching} />;
}

interface StepsProps {
  readonly choices: ReturnType<typeof useChoices>;
  readonly preview: WizardPreview;
  readonly previewFailure: ReturnType<typeof useCall>['failure'];
  readonly isFetching: boolean;
}

/** Leaves the field in hand, so that it judges its text; false, and back in it, where that cannot be read. */
function fieldsAreRead(form: HTMLFormElement | null): boolean {
  const field = document.activeElement;
  if (form === null || !(field instanceof HTMLInputElement) || !form.contains(field)) return true;
  flushSync(() => field.blur());
  const wrong = form.querySelector<HTMLInputElement>('[aria-invalid="true"]');
  (wrong ?? field).focus();
  return wrong === null;
}

function Steps({ choices, preview, previewFailure, isFetching }: StepsProps) {
  const { t } = useLanguage();
  const go = useGo();
  const { projectId } = preview;
  const [step, setStep] = useState<Step>('parameters');
  const [pdfOf, setPdfOf] = useState<WizardPreview['customers'][number] | null>(null);
  const remedies = useRemedies(choices, preview);
  const { finish, isRunning, failure, dismiss } = useFinish(choices.input);
  const form = useRef<HTMLFormElement>(null);
  const isEmpty = preview.customers.length === 0;

  usePlace(t('wizard.screen'), undefined, {
    title: preview.projectName,
    path: '/projects/$projectId',
    params: { projectId },
  });
  const leave = () => go('/projects/$projectId', { projectId });
  const goTo = (next: Step) => {
    if (next === 'review' && (isEmpty || !fieldsAreRead(form.current))) return;
    setStep(next);
  };
  const back = () => (step === 'review' ? goTo('parameters') : leave());
  useKeys([{ keys: 'Escape', label: t(step === 'review' ? 'wizard.back' : 'common.cancel'), run: back }]);
  useFocusOnStep(step, form);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (step === 'parameters') goTo('review');
  };
  return (
    <form ref={form} className={classes.wizard} onSubmit={onSubmit} noValidate>
      <ScreenFrame>
        <ProgressLine active={isFetching || isRunning || remedies.isRunning} />
        <FailureBar
          failure={failure ?? remedies.failure ?? previewFailure}
          onDismiss={() => {
            dismiss();
            remedies.dismiss();
          }}
        />
        <OutcomeBar refused={remedies.refused} onDismiss={remedies.dismiss} />
        {step === 'parameters' ? (
          <ParametersStep
            choices={choices}
            preview={preview}
            head={<Head step={step} preview={preview} onStep={goTo} />}
            remediesOf={remedies.remediesOf}
            onPreviewPdf={setPdfOf}
          />
        ) : (
          <>
            <Head step={step} preview={preview} onStep={goTo} />
            <Review preview={preview} />
          </>
        )}
        <Verbs
          step={step}
          drafts={preview.customers.length}
          busy={isRunning}
          onBack={back}
          onNext={() => goTo('review')}
          onFinish={() => fieldsAreRead(form.current) && finish()}
        />
      </ScreenFrame>
      {pdfOf && (
        <PdfOverlay
          input={choices.input}
          customerId={pdfOf.customerId}
          customerName={pdfOf.customerName}
          onClose={() => setPdfOf(null)}
        />
      )}
    </form>
  );
}

/** The first field has the focus at first; after that each step's title, as the button that was pressed is gone. */
function useFocusOnStep(step: Step, form: { readonly current: HTMLFormElement | null }): void {
  const shown = useRef<Step | null>(null);
  useEffect(() => {
    const target = shown.current === null ? 'input' : '[data-step-title]';
    if (shown.current !== step) form.current?.querySelector<HTMLElement>(target)?.focus();
    shown.current = step;
  }, [step, form]);
}
