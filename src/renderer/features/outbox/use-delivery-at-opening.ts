import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useCompany } from '@renderer/shell/status';
import { useEffect, useEffectEvent } from 'react';

/**
 * Sends what waits when a window opens the company, quietly: what still cannot go stays in the outbox with its reason.
 * Several windows may do so: one run is at work at a time, and what it has sent the next no longer finds.
 */
export function useDeliveryAtOpening(): void {
  const { id } = useCompany();
  const { t } = useLanguage();
  const notify = useNotice();
  const { run } = useAction('outbox.deliver');
  const deliverFor = useEffectEvent(async (_company: string) => {
    const result = await run({ trigger: 'start' });
    if (result.ok && result.value.done > 0) notify({ text: t('outbox.delivered', { count: result.value.done }) });
  });
  useEffect(() => {
    void deliverFor(id);
  }, [id]);
}
