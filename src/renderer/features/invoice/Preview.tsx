import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { ActionMenu } from '@renderer/components/ActionMenu';
import { FailureBar } from '@renderer/components/FailureBar';
import { PdfPreview } from '@renderer/components/pdf/PdfPreview';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { Failure } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { useMemo } from 'react';
import classes from './InvoiceScreen.module.css';

interface PreviewProps {
  readonly invoice: Invoice;
  /** Of a posted invoice: what is saved and printed leaves the house, and is logged. */
  readonly onSend: (channel: 'file' | 'print') => void;
  readonly onFailure: (failure: Failure) => void;
}

/**
 * The page as the customer will get it, made anew after each change. It is asked for apart from everything else: a
 * preview that fails says so and stops nothing.
 */
export function Preview({ invoice, onSend, onFailure }: PreviewProps) {
  const { t } = useLanguage();
  const { call } = useApi();
  const { id, kind, stage, language } = invoice;
  const pdf = useCall('invoice.pdf', { id }, { collections: ['invoices', 'company', 'validations'] });
  const { base64, fileName } = pdf.data ?? {};
  // The same content is the same array: an answer that changes nothing draws nothing.
  const bytes = useMemo(() => (base64 === undefined ? null : fromBase64(base64)), [base64]);
  const isPosted = stage === 'posted';

  async function save() {
    if (isPosted) return onSend('file');
    if (bytes === null || fileName === undefined) return;
    const saved = await platform.saveFile({ fileName, mediaType: 'application/pdf', bytes });
    if (!saved.ok) onFailure(saved.failure);
  }

  /** A draft as a pro forma, a posted invoice as a copy: neither is sent, so neither is logged. */
  async function printed(as: 'proForma' | 'copy', handOver: 'save' | 'print') {
    const made = await call('invoice.pdf', { id, as });
    if (!made.ok) return onFailure(made.failure);
    const content = fromBase64(made.value.base64);
    const done =
      handOver === 'save'
        ? await platform.saveFile({ fileName: made.value.fileName, mediaType: 'application/pdf', bytes: content })
        : await platform.print(content);
    if (!done.ok) onFailure(done.failure);
  }

  const as = isPosted ? 'copy' : 'proForma';
  const hasOthers = isPosted || kind === 'invoice';
  const others = (['save', 'print'] as const).map((handOver) => ({
    id: handOver,
    label: t(`invoice.printAs.${as}.${handOver}`),
    onPress: () => void printed(as, handOver),
  }));

  async function print() {
    if (isPosted) return onSend('print');
    if (bytes === null) return;
    const printed = await platform.print(bytes);
    if (!printed.ok) onFailure(printed.failure);
  }

  return (
    <div className={classes.preview}>
      <FailureBar failure={pdf.failure} verb={{ label: t('shell.save.tryAgain'), onPress: pdf.retry }} />
      <PdfPreview
        title={t(`invoice.preview.${language}`)}
        bytes={bytes}
        onSave={() => void save()}
        onPrint={() => void print()}
        {...(hasOthers && { tools: <ActionMenu label={t('invoice.printAs.menu')} actions={others} /> })}
        {...(!isPosted && { note: t('invoice.numberComes') })}
      />
    </div>
  );
}
