import type { ApiOutput } from '@shared/api';
import type { FailureCode } from '@shared/i18n/catalogue';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/context';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { useLanguage } from '../../language/context';
import type { PlatformFile } from '../../platform';
import { toBase64 } from '../../platform/base64';
import { useNotice } from '../../shell/notices';
import classes from './People.module.css';
import type { PriceList } from './use-people-data';

type Outcome = ApiOutput<'priceList.import'>;

/** What a file would change in a list, before it does. */
export function ImportDialog({ list, file, onClose }: { list: PriceList; file: PlatformFile; onClose: () => void }) {
  const { t, explain } = useLanguage();
  const { call } = useApi();
  const notify = useNotice();
  const take = useAction('priceList.import');
  const [trial, setTrial] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<typeof take.failure>(null);
  const { id, revision } = list;

  useEffect(() => {
    let isCurrent = true;
    void call('priceList.import', { id, revision, content: toBase64(file.bytes), dryRun: true }).then((result) => {
      if (!isCurrent) return;
      setTrial(result.ok ? result.value : null);
      setFailure(result.ok ? null : result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [call, id, revision, file]);

  const isNothing = trial !== null && trial.added + trial.changed === 0;
  return (
    <Dialog
      title={t('prices.importTitle', { file: file.fileName })}
      confirmLabel={t('prices.importVerb')}
      busy={take.isRunning || (trial === null && failure === null)}
      failure={take.failure ?? failure}
      disabledReason={isNothing ? t('prices.importNothing') : failure === null ? null : ''}
      onConfirm={async () => {
        const result = await take.run({ id, revision, content: toBase64(file.bytes) });
        if (!result.ok) return;
        notify({ text: t('prices.imported') });
        onClose();
      }}
      onClose={onClose}
    >
      <div className={classes.form}>
        <p>{t('prices.importHelp')}</p>
        {trial && (
          <KeyValueGrid
            columns={4}
            facts={(['added', 'changed', 'unchanged'] as const).map((one) => ({
              label: t(`prices.${one}`),
              value: `${trial[one]}`,
            }))}
          />
        )}
        {trial && trial.refused.length > 0 && (
          <ul className={classes.refused} aria-label={t('prices.refused')}>
            {trial.refused.map(({ row, failure: { code, params } }) => (
              <li key={row}>{t('prices.importRow', { row, text: explain({ code: code as FailureCode, params }) })}</li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
