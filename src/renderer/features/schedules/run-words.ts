import { useLanguage } from '@renderer/language/context';
import type { RunOutcome } from '@shared/api/invoice-runs';
import type { Failure } from '@shared/failure';
import type { KeptFailure } from '@shared/model/schedule';

/** What is said of a run. */
export function useRunWords() {
  const { t, explain } = useLanguage();
  return {
    /** Codes that are kept come from the same catalogue as those of a refused call. */
    causeOf: (failure: KeptFailure): string => explain(failure as Failure),
    doneText: ({ made, failed }: Pick<RunOutcome, 'made' | 'failed'>): string =>
      [
        made.length === 0 ? t('schedules.run.doneNone') : t('schedules.run.done', { count: made.length }),
        ...(failed.length === 0 ? [] : [t('schedules.run.failedSome', { count: failed.length })]),
      ].join('. '),
  };
}
