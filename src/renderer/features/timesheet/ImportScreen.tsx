import type { ApiOutput } from '@shared/api';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { FailureBar } from '../../components/FailureBar';
import { ScreenFrame } from '../../components/Layout';
import { ProgressLine } from '../../components/ProgressLine';
import { StatusBar } from '../../components/StatusBar';
import { useLanguage } from '../../language/context';
import { type PlatformFile, platform } from '../../platform';
import { ChooseFile } from './ChooseFile';
import { takeDroppedFile } from './handed-over';
import { PlanView } from './PlanView';
import { ResultView } from './ResultView';
import { useFileDrop } from './use-file-drop';
import { type Answers, importInput, usePlan } from './use-plan';

type Result = ApiOutput<'timesheet.import'>;

/** Brings a timesheet in: choose, look at what it would make, agree; and the way back. */
export function ImportScreen() {
  const { t } = useLanguage();
  const [file, setFile] = useState<PlatformFile | null>(takeDroppedFile);
  const [answers, setAnswers] = useState<Answers>({});
  const [result, setResult] = useState<Result | null>(null);
  const { planned, failure, isReading } = usePlan(result === null ? file : null, answers);
  const running = useAction('timesheet.import');

  function take(chosen: PlatformFile | null) {
    setAnswers({});
    setResult(null);
    running.dismiss();
    setFile(chosen);
  }

  async function choose() {
    const chosen = await platform.pickFile('.csv,.txt,text/csv,text/plain');
    if (chosen !== null) take(chosen);
  }

  async function run() {
    if (file === null) return;
    const done = await running.run(importInput(file, answers));
    if (done.ok) setResult(done.value);
  }

  const isOver = useFileDrop(take);
  return (
    <ScreenFrame>
      <ProgressLine
        active={isReading || running.isRunning}
        label={t('timesheet.reading', { name: file?.fileName ?? '' })}
      />
      <FailureBar failure={running.failure ?? failure} onDismiss={() => take(null)} />
      {result !== null ? (
        <ResultView result={result} fileName={file?.fileName ?? ''} onAnother={() => take(null)} />
      ) : planned !== null && failure === null ? (
        <PlanView
          key={planned.file.bytes.length + planned.file.fileName}
          plan={planned.plan}
          fileName={planned.file.fileName}
          answers={answers}
          onAnswer={(changes) => setAnswers((now) => ({ ...now, ...changes }))}
          isRunning={running.isRunning}
          onRun={() => void run()}
          onChoose={() => void choose()}
        />
      ) : (
        <ChooseFile isOver={isOver} onChoose={() => void choose()} />
      )}
      <StatusBar />
    </ScreenFrame>
  );
}
