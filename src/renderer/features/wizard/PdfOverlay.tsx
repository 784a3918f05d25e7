import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { Overlay } from '@renderer/components/Overlay';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { PdfPreview } from '@renderer/components/pdf/PdfPreview';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { fromBase64 } from '@renderer/platform/base64';
import { useMemo } from 'react';
import type { WizardInput } from './use-choices';
import classes from './Wizard.module.css';

interface PdfOverlayProps {
  readonly input: WizardInput;
  readonly customerId: string;
  readonly customerName: string;
  readonly onClose: () => void;
}

/** The pages that one customer's draft would have, before it exists. */
export function PdfOverlay({ input, customerId, customerName, onClose }: PdfOverlayProps) {
  const { t } = useLanguage();
  const pdf = useCall('wizard.previewPdf', { ...input, customerId }, { forgetPrevious: true });
  const content = pdf.data?.base64;
  const bytes = useMemo(() => (content === undefined ? null : fromBase64(content)), [content]);
  const title = t('wizard.previewOf', { customer: customerName });
  return (
    <Overlay label={title} className={classes.pdf} onClose={onClose}>
      <ProgressLine active={pdf.isFetching} />
      <FailureBar failure={pdf.failure} />
      <PdfPreview
        bytes={bytes}
        title={title}
        note={t('wizard.previewNote')}
        tools={
          <KeyButton
            label={t('common.close')}
            keyName="Escape"
            ownKey={false}
            variant="quiet"
            size="small"
            onPress={onClose}
          />
        }
      />
    </Overlay>
  );
}
