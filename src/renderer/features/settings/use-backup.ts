import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import { useState } from 'react';

/** Makes a backup, and tells that it is there. */
export function useBackup() {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure, dismiss } = useAction('backup.create');
  const [made, setMade] = useState<ApiOutput<'backup.create'> | null>(null);

  async function make(): Promise<void> {
    const result = await run({});
    if (!result.ok) return;
    setMade(result.value);
    notify({ text: t('settings.data.made') });
  }

  return { make, made, isRunning, failure, dismiss };
}
