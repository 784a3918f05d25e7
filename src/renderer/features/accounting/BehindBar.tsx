import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';

/** Says what the ledger does not have yet, and posts it: a company from before the books were kept is brought along here. */
export function BehindBar() {
  const { t } = useLanguage();
  const notify = useNotice();
  const { data } = useCall('ledger.status', {});
  const catchUp = useAction('ledger.catchUp');
  async function post() {
    const result = await catchUp.run({});
    if (result.ok) notify({ text: t('accounting.behind.done', { count: result.value.vouchers }) });
  }
  return (
    <>
      <FailureBar failure={catchUp.failure} onDismiss={catchUp.dismiss} />
      {data !== undefined && data.missing > 0 && !catchUp.isRunning && (
        <MessageBar
          tone="warn"
          text={t('accounting.behind.missing', { count: data.missing })}
          verb={{ label: t('accounting.behind.catchUp'), onPress: () => void post() }}
        />
      )}
      {data !== undefined && data.withoutRate > 0 && (
        <MessageBar tone="warn" text={t('accounting.behind.withoutRate', { count: data.withoutRate })} />
      )}
    </>
  );
}
