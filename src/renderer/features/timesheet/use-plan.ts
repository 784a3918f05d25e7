import type { ApiInput, ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/context';
import type { PlatformFile } from '../../platform';
import { toBase64 } from '../../platform/base64';

export type Plan = ApiOutput<'timesheet.preview'>;

/** What the user answers to the questions that a file raises. */
export interface Answers {
  readonly dateOrder?: 'DMY' | 'MDY';
  /** Decimal; absent or empty where none is given. */
  readonly rate?: string;
  readonly currency?: string;
}

export function importInput(file: PlatformFile, { dateOrder, rate, currency }: Answers): ApiInput<'timesheet.import'> {
  return {
    fileName: file.fileName,
    content: toBase64(file.bytes),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(rate && { rate }),
    ...(rate && currency !== undefined && { currency }),
  };
}

/**
 * The dry run of a file, made anew with every answer. What was shown stays until the next one is there, so the plan says
 * which file it is of.
 */
export function usePlan(file: PlatformFile | null, answers: Answers) {
  const { call } = useApi();
  const [planned, setPlanned] = useState<{ readonly file: PlatformFile; readonly plan: Plan } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);
  const { dateOrder, rate, currency } = answers;

  useEffect(() => {
    latest.current += 1;
    const run = latest.current;
    if (file === null) {
      setPlanned(null);
      setFailure(null);
      setReading(false);
      return;
    }
    const given: Answers = {
      ...(dateOrder !== undefined && { dateOrder }),
      ...(rate !== undefined && { rate }),
      ...(currency !== undefined && { currency }),
    };
    setReading(true);
    void call('timesheet.preview', importInput(file, given)).then((result) => {
      // An answer that took longer than the next question is of no interest.
      if (run !== latest.current) return;
      setReading(false);
      if (result.ok) setPlanned({ file, plan: result.value });
      setFailure(result.ok ? null : result.failure);
    });
  }, [call, file, dateOrder, rate, currency]);

  return { planned, failure, isReading };
}
