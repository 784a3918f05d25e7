import { FailureBar } from '@renderer/components/FailureBar';
import { OutcomeBar } from './OutcomeBar';
import type { Marking } from './use-marking';

/** What a bulk action could not do, under the toolbar. */
export function MarkingBars({ marking }: { marking: Marking }) {
  return (
    <>
      <FailureBar failure={marking.failure} onDismiss={marking.dismiss} />
      <OutcomeBar refused={marking.refused} onDismiss={marking.dismiss} />
    </>
  );
}
