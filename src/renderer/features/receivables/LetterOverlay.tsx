import { FailureBar } from '@renderer/components/FailureBar';
import { Overlay } from '@renderer/components/Overlay';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { PdfPreview } from '@renderer/components/pdf/PdfPreview';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { Failure } from '@shared/failure';
import { type ReactNode, useMemo, useState } from 'react';
import classes from './LetterOverlay.module.css';

interface LetterOverlayProps {
  readonly title: string;
  /** Undefined until it is made. */
  readonly pdf: { readonly fileName: string; readonly base64: string } | undefined;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
  /** A letter that is not made yet is only looked at: it has nothing to be saved or printed. */
  readonly isTrial?: boolean;
  /** What else can be done with it. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
}

/** A letter as it is printed, with what can be done with it. */
export function LetterOverlay({ title, pdf, isFetching, failure, isTrial, tools, onClose }: LetterOverlayProps) {
  const { t } = useLanguage();
  const [ownFailure, setOwnFailure] = useState<Failure | null>(null);
  const content = pdf?.base64;
  const bytes = useMemo(() => (content === undefined ? null : fromBase64(content)), [content]);

  async function save() {
    if (bytes === null || pdf === undefined) return;
    const saved = await platform.saveFile({ fileName: pdf.fileName, mediaType: 'application/pdf', bytes });
    if (!saved.ok) setOwnFailure(saved.failure);
  }

  async function print() {
    if (bytes === null) return;
    const printed = await platform.print(bytes);
    if (!printed.ok) setOwnFailure(printed.failure);
  }

  return (
    <Overlay label={title} className={classes.letter} onClose={onClose}>
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure ?? ownFailure} onDismiss={() => setOwnFailure(null)} />
      <PdfPreview
        bytes={bytes}
        title={title}
        {...(!isTrial && { onSave: () => void save(), onPrint: () => void print() })}
        tools={
          <>
            {tools}
            <KeyButton
              label={t('common.close')}
              keyName="Escape"
              ownKey={false}
              variant="quiet"
              size="small"
              onPress={onClose}
            />
          </>
        }
      />
    </Overlay>
  );
}
