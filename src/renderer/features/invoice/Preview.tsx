import { useCall } from '@renderer/api/use-call';
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
  const { id, stage, language } = invoice;
  const pdf = useCall('invoice.pdf', { id }, { collections: ['invoices', 'company'] });
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
        {...(!isPosted && { note: t('invoice.numberComes') })}
      />
    </div>
  );
}
