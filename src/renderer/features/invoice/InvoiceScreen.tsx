import { useApi } from '@renderer/api/context';
import { FailureBar } from '@renderer/components/FailureBar';
import { PreviewColumn, ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useLanguage } from '@renderer/language/context';
import { useScreenParam } from '@renderer/shell/navigation';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import type { Pane } from './facts/Facts';
import { InvoiceDocument } from './InvoiceDocument';
import classes from './InvoiceScreen.module.css';
import { Preview } from './Preview';
import { sendBy } from './send-channels';
import { useInvoiceView } from './use-invoice-editor';
import { useWideWindow } from './use-wide-window';

/** What is open beside the document: the bill-to block, the texts, or the texts of a line with the field to begin in. */
export type OpenPane = Pane | 'bulk' | { readonly lineId: string; readonly field?: string };

/** One invoice: its draft beside its page, or what became of it. */
export function InvoiceScreen() {
  const { t } = useLanguage();
  const { call } = useApi();
  const id = useScreenParam('invoiceId');
  const state = useInvoiceView(id);
  const view = state.data;
  const isWide = useWideWindow();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isPreviewShown = wanted ?? isWide;
  const [pane, setPane] = useState<OpenPane | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [shownId, setShownId] = useState(id);
  if (shownId !== id) {
    setShownId(id);
    setPane(null);
    setFailure(null);
  }
  const togglePreview = () => {
    setPane(null);
    setWanted(!isPreviewShown);
  };

  async function sendCopy(channel: 'file' | 'print') {
    setFailure(null);
    const sent = await sendBy(channel, id, call);
    if (!sent.ok) setFailure(sent.failure);
  }

  const preview = view && isPreviewShown && pane === null && (
    <Preview invoice={view.invoice} onSend={(channel) => void sendCopy(channel)} onFailure={setFailure} />
  );
  return (
    <ScreenFrame>
      <ProgressLine active={state.isPending} />
      <FailureBar failure={state.failure} verb={{ label: t('shell.save.tryAgain'), onPress: state.retry }} />
      <div className={classes.columns}>
        {view && (
          // Another invoice begins anew: what was typed, proposed and can be undone belongs to one.
          <InvoiceDocument
            key={view.invoice.id}
            view={view}
            pane={pane}
            onPane={setPane}
            isWide={isWide}
            isCovered={!isWide && isPreviewShown && pane === null}
            failure={failure}
            onFailure={setFailure}
            onSendCopy={(channel) => void sendCopy(channel)}
            onTogglePreview={togglePreview}
          />
        )}
        {preview && (isWide ? <PreviewColumn>{preview}</PreviewColumn> : <div className={classes.over}>{preview}</div>)}
      </div>
      <StatusBar />
    </ScreenFrame>
  );
}
