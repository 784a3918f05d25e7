import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { newId } from '@shared/ids';
import type { RunDay, RunRule } from '@shared/model/frequency';
import { useState } from 'react';
import { RunDayFields } from './RunDayFields';

interface RunDaysProps {
  readonly rule: Pick<RunRule, 'period' | 'runs'>;
  readonly onChange: (runs: RunDay[]) => void;
}

const MOST_RUNS = 4;

/** The runs of a period; a month may have up to four. */
export function RunDays({ rule, onChange }: RunDaysProps) {
  const { t } = useLanguage();
  const { period, runs } = rule;
  // Runs have nothing that tells them apart but their place, and fields must not change places when one goes.
  const [ids, setIds] = useState<readonly string[]>([]);
  const known = [...ids, ...Array.from({ length: Math.max(0, runs.length - ids.length) }, () => newId())];
  if (known.length > ids.length) setIds(known);
  const remove = (index: number) => {
    setIds(known.filter((_, at) => at !== index));
    onChange(runs.filter((_, at) => at !== index));
  };
  return (
    <>
      {runs.map((run, index) => (
        <RunDayFields
          key={known[index]}
          run={run}
          period={period}
          number={runs.length > 1 ? index + 1 : null}
          onChange={(changed) => onChange(runs.map((each, at) => (at === index ? changed : each)))}
          onRemove={runs.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {period === 'monthly' && runs.length < MOST_RUNS && (
        <div>
          <TextButton onPress={() => onChange([...runs, { kind: 'day', day: 15 }])}>{t('schedules.addRun')}</TextButton>
        </div>
      )}
    </>
  );
}
