import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { newId } from '@shared/ids';
import { useRef, useState } from 'react';
import type { WizardInput } from './use-choices';

/** Makes the drafts and opens the first. One visit is one request: however often it is pressed, it makes them once. */
export function useFinish(input: WizardInput) {
  const { t } = useLanguage();
  const go = useGo();
  const notify = useNotice();
  const { run, isRunning, failure, dismiss } = useAction('wizard.finish');
  const [requestId] = useState(() => newId());
  const isUnderWay = useRef(false);

  async function finish(): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const result = await run({ ...input, requestId });
    isUnderWay.current = false;
    if (!result.ok) return;
    const [first, ...others] = result.value.invoices;
    if (first === undefined) return;
    if (others.length > 0) {
      notify({
        text: t('wizard.created', {
          count: result.value.invoices.length,
          others: others.map(({ customerName }) => customerName).join(', '),
        }),
      });
    }
    go('/invoices/$invoiceId', { invoiceId: first.id });
  }

  return { finish: () => void finish(), isRunning, failure, dismiss };
}
