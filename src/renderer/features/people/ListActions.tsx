import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { useApi } from '../../api/context';
import { useAction } from '../../api/use-action';
import { ActionMenu } from '../../components/ActionMenu';
import { Dialog } from '../../components/Dialog';
import { useLanguage } from '../../language/context';
import type { PlatformFile } from '../../platform';
import { platform } from '../../platform';
import { fromBase64 } from '../../platform/base64';
import { useGo } from '../../shell/navigation';
import { useNotice } from '../../shell/notices';
import { CloseDialog } from './CloseDialog';
import { CopyDialog } from './CopyDialog';
import { ImportDialog } from './ImportDialog';
import type { PriceList } from './use-people-data';

interface ListActionsProps {
  readonly list: PriceList;
  /** What went wrong with saving the file; null where nothing did. */
  readonly onFailure: (failure: Failure | null) => void;
}

/** What is done with a whole list: seldom, and so behind one button. */
export function ListActions({ list, onFailure }: ListActionsProps) {
  const { t, language } = useLanguage();
  const go = useGo();
  const notify = useNotice();
  const { call } = useApi();
  const remove = useAction('priceList.remove');
  const [asked, setAsked] = useState<'copy' | 'close' | 'delete' | null>(null);
  const [file, setFile] = useState<PlatformFile | null>(null);
  const close = () => setAsked(null);

  async function save() {
    const result = await call('priceList.export', { id: list.id, language });
    if (!result.ok) return onFailure(result.failure);
    const { fileName, mediaType, base64 } = result.value;
    const saved = await platform.saveFile({ fileName, mediaType, bytes: fromBase64(base64) });
    onFailure(saved.ok ? null : saved.failure);
  }

  return (
    <>
      <ActionMenu
        label={t('prices.actions')}
        actions={[
          { id: 'copy', label: t('prices.copy'), onPress: () => setAsked('copy') },
          { id: 'close', label: t('prices.close'), onPress: () => setAsked('close') },
          { id: 'export', label: t('prices.export'), onPress: () => void save() },
          {
            id: 'import',
            label: t('prices.import'),
            onPress: () => void platform.pickFile('.csv,text/csv').then(setFile),
          },
          { id: 'delete', label: t('prices.delete'), onPress: () => setAsked('delete') },
        ]}
      />
      {asked === 'copy' && <CopyDialog list={list} onClose={close} />}
      {asked === 'close' && <CloseDialog list={list} onClose={close} />}
      {file !== null && <ImportDialog list={list} file={file} onClose={() => setFile(null)} />}
      {asked === 'delete' && (
        <Dialog
          title={t('prices.deleteTitle', { name: list.name })}
          confirmLabel={t('prices.delete')}
          busy={remove.isRunning}
          failure={remove.failure}
          onConfirm={async () => {
            const result = await remove.run({ id: list.id });
            if (!result.ok) return;
            notify({ text: t('prices.deleted', { name: list.name }) });
            go('/people', {}, { view: 'prices' });
          }}
          onClose={close}
        >
          <p>{t('prices.deleteHelp')}</p>
        </Dialog>
      )}
    </>
  );
}
