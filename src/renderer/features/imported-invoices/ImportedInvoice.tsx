import { useApi } from '@renderer/api/context';
import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame, Title } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useGo, useScreenParam } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { usePlace } from '@renderer/shell/place';
import type { ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { Attachments } from './Attachments';
import { CheckText } from './CheckText';
import { Facts } from './Facts';
import { Findings } from './Findings';
import classes from './ImportedInvoice.module.css';
import { LeftOut } from './LeftOut';
import { Lines } from './Lines';
import { Parties } from './Parties';
import { Sums } from './Sums';

export type ImportedView = ApiOutput<'imported.get'>;

/** Nothing in the document takes the focus: the keys that scroll need a place of their own. */
const scrolledByKeys = { tabIndex: 0 };

/** One imported invoice as it states itself; what does not add up stands beside its figure. */
export function ImportedInvoice() {
  const id = useScreenParam('importedId');
  const { t } = useLanguage();
  const { data, failure, isFetching, retry } = useCall(
    'imported.get',
    { id },
    { collections: ['importedInvoices'], forgetPrevious: true },
  );
  return (
    <ScreenFrame>
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      {data && <View view={data} />}
      <StatusBar />
    </ScreenFrame>
  );
}

function View({ view }: { view: ImportedView }) {
  const { t } = useLanguage();
  const { invoice, findings } = view;
  const kind = t(`importedInvoices.kind.${['381', '396'].includes(invoice.typeCode) ? 'creditNote' : 'invoice'}`);
  usePlace(invoice.number);
  const { save, remove, failure, dismiss, isBusy } = useFile(view);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Toolbar
        start={
          <>
            <Title>{`${kind} ${invoice.number}`}</Title>
            <CheckText errors={errors} warnings={findings.length - errors} />
          </>
        }
        end={
          <>
            <KeyButton
              label={t('importedInvoices.action.remove')}
              keyName="Delete"
              busy={isBusy}
              onPress={() => void remove()}
            />
            <KeyButton label={t('importedInvoices.action.saveFile')} keyName="s" onPress={() => void save()} />
          </>
        }
      />
      <FailureBar failure={failure} onDismiss={dismiss} />
      <section className={classes.scroll} aria-label={`${kind} ${invoice.number}`} {...scrolledByKeys}>
        <div className={classes.page}>
          <Findings view={view} />
          <Facts view={view} />
          <Parties invoice={invoice} />
          <Lines invoice={invoice} findings={findings} />
          <Sums invoice={invoice} findings={findings} />
          <Attachments view={view} />
          <LeftOut view={view} />
        </div>
      </section>
    </>
  );
}

/** The original file: saved, or taken off the list with a way back. */
function useFile({ id, invoice }: ImportedView) {
  const { t } = useLanguage();
  const { call } = useApi();
  const go = useGo();
  const notify = useNotice();
  const removing = useAction('imported.remove');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(): Promise<void> {
    const file = await call('imported.file', { id });
    if (!file.ok) return setFailure(file.failure);
    const { fileName, mediaType, base64 } = file.value;
    const saved = await platform.saveFile({ fileName, mediaType, bytes: fromBase64(base64) });
    if (!saved.ok) setFailure(saved.failure);
  }

  async function remove(): Promise<void> {
    const file = await call('imported.file', { id });
    const removed = await removing.run({ id });
    if (!removed.ok) return;
    const back = async () => {
      if (!file.ok) return;
      const { fileName, base64: content } = file.value;
      const kept = await call('imported.keep', { fileName, content });
      if (kept.ok) go('/invoices/imported/$importedId', { importedId: kept.value.id });
    };
    notify({
      text: t('importedInvoices.done.removed', { number: invoice.number }),
      ...(file.ok && { undo: () => void back() }),
    });
    go('/invoices/imported');
  }

  const dismiss = () => {
    setFailure(null);
    removing.dismiss();
  };
  return { save, remove, dismiss, failure: failure ?? removing.failure, isBusy: removing.isRunning };
}
