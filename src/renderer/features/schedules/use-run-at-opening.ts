import { useAction } from '@renderer/api/use-action';
import { useNotice } from '@renderer/shell/notices';
import { useCompany, useStatus } from '@renderer/shell/status';
import { useEffect, useEffectEvent } from 'react';
import { useRunWords } from './run-words';

/**
 * Makes the scheduled run when a window opens the company, and again when the day changes under an open one. Several
 * windows may do so: what one has invoiced, the next no longer finds.
 */
export function useRunAtOpening(): void {
  const { id } = useCompany();
  const { today } = useStatus();
  const notify = useNotice();
  const { run } = useAction('invoiceRun.run');
  const { doneText } = useRunWords();
  const runFor = useEffectEvent(async (_companyAndDay: string) => {
    const result = await run({ trigger: 'start' });
    if (result.ok && result.value.made.length > 0) notify({ text: doneText(result.value) });
  });
  useEffect(() => {
    void runFor(`${id} ${today}`);
  }, [id, today]);
}
