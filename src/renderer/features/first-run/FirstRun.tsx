import { type SampleCountry, sampleFor } from '@shared/samples';
import { useRef, useState } from 'react';
import { useAction } from '../../api/use-action';
import { FailureBar } from '../../components/FailureBar';
import { ProgressLine } from '../../components/ProgressLine';
import { useKeys } from '../../keyboard/context';
import { useLanguage } from '../../language/context';
import { Logo } from '../../shell/Logo';
import { useStatus } from '../../shell/status';
import { useOpening } from '../companies/opening';
import { Recovery } from '../companies/Recovery';
import { dropFile, droppedFile } from '../timesheet/handed-over';
import { useFileDrop } from '../timesheet/use-file-drop';
import { CompanyForm } from './CompanyForm';
import { type Door, Doors } from './Doors';
import classes from './FirstRun.module.css';
import { InvoiceSketch } from './InvoiceSketch';
import { LanguageChoice } from './LanguageChoice';
import { Recent } from './Recent';
import { type TypedCompany, useCompanyForm } from './use-company-form';

/** The window without a company: three doors, and behind the first two the form of a company. */
export function FirstRun() {
  const { t, language } = useLanguage();
  const { host, damaged, today } = useStatus();
  const { failure, dismiss, open } = useOpening();
  const [door, setDoor] = useState<Door>('setUp');
  const [typed, setTyped] = useState<TypedCompany>({});
  const [chosenSample, setChosenSample] = useState<SampleCountry | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [fileName, setFileName] = useState<string | null>(() => droppedFile()?.fileName ?? null);
  const sampleCountry = chosenSample ?? sampleFor({ language });
  const close = useAction('company.close');
  const form = useRef<HTMLFormElement>(null);
  const destination = door === 'import' ? '/work/import' : null;
  const company = useCompanyForm({
    typed,
    onType: (changes) => setTyped((now) => ({ ...now, ...changes })),
    destination,
  });

  async function openSample() {
    if (isOpening) return;
    setOpening(true);
    await open('company.openSample', { country: sampleCountry });
    setOpening(false);
  }

  function choose(wanted: Door) {
    setDoor(wanted);
    // Whoever takes another way is done with the damaged company for now; it is found under the recent ones.
    if (damaged !== null) void close.run({});
    if (wanted === 'sample') void openSample();
    else requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
  }

  useFileDrop((file) => {
    dropFile(file);
    setFileName(file.fileName);
    choose('import');
  });

  useKeys([
    { keys: '1', labelKey: 'firstRun.setUp.title', run: () => choose('setUp') },
    { keys: '2', labelKey: 'firstRun.importing.title', run: () => choose('import') },
    { keys: '3', labelKey: 'firstRun.sample.title', run: () => choose('sample') },
    // Out of the field that was typed in: the doors' keys act again.
    { keys: 'Escape', labelKey: 'shell.keys.backStep', when: damaged === null, run: leaveField },
  ]);

  const note =
    door !== 'import'
      ? null
      : [t('firstRun.importing.first'), fileName && t('firstRun.importing.dropped', { name: fileName })]
          .filter(Boolean)
          .join(' ');

  return (
    <div className={classes.window} data-host={host}>
      <header className={classes.brand}>
        <Logo />
        Proforma
      </header>
      <aside className={classes.start} aria-label={t('firstRun.doors')}>
        <div className={classes.scroll}>
          <div>
            <h1 className={classes.headline}>{t('firstRun.headline')}</h1>
            <p className={classes.lead}>{t('firstRun.lead')}</p>
          </div>
          <Doors
            current={damaged === null ? door : null}
            isOpening={isOpening}
            sampleCountry={sampleCountry}
            onSampleCountry={setChosenSample}
            onChoose={choose}
          />
          <Recent />
        </div>
        <LanguageChoice />
      </aside>
      <main className={classes.sheet}>
        <ProgressLine active={isOpening} label={t('firstRun.sample.opening')} />
        {damaged === null ? (
          <>
            <FailureBar failure={failure} onDismiss={dismiss} />
            <div className={classes.columns}>
              <CompanyForm
                form={company}
                formRef={form}
                note={note}
                submitLabel={t(door === 'import' ? 'firstRun.form.proceedToImport' : 'firstRun.form.proceed')}
              />
              <div className={classes.desk}>
                <InvoiceSketch draft={company.draft} today={today} label={t('firstRun.sketch')} />
              </div>
            </div>
          </>
        ) : (
          <div className={classes.recovery}>
            <Recovery damage={damaged} />
          </div>
        )}
      </main>
    </div>
  );
}

function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
