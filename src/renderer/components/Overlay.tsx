import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useKeys } from '../keyboard/context';
import { isSomethingFloating } from '../keyboard/floating';
import { classNames } from './class-names';
import classes from './Overlay.module.css';
import { PortalTargetContext } from './portal-target';

interface OverlayProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Esc, or a press beside it. */
  readonly onClose: () => void;
  /** True: the focus goes to the whole and not to its first button. */
  readonly focusSelf?: boolean;
  readonly children: ReactNode;
}

const FIRST_TO_ANSWER = 'input, textarea, select, button[type="submit"]';

/** What floats over everything: the browser's own modal dialog, so the rest is inert and focus comes back by itself. */
export function Overlay({ label, className, onClose, focusSelf = false, children }: OverlayProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  // An empty set of keys in force: those of the screen beneath rest.
  useKeys([], 'overlay');
  useLayoutEffect(() => {
    if (dialog === null) return;
    dialog.showModal();
    // A question is answered where it asks: at its first field, or at the verb that Enter stands for.
    const answer = focusSelf ? dialog : dialog.querySelector<HTMLElement>(FIRST_TO_ANSWER);
    answer?.focus();
    // A dialog that is only taken out of the page leaves the focus nowhere; closing it gives the focus back.
    return () => dialog.close();
  }, [dialog, focusSelf]);
  return (
    <dialog
      ref={setDialog}
      className={classNames(classes.overlay, className)}
      aria-label={label}
      tabIndex={-1}
      onKeyDownCapture={(event) => {
        // Esc closes the menu or calendar that is open inside, and only then the whole.
        if (event.key === 'Escape' && isSomethingFloating()) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <PortalTargetContext value={dialog}>{dialog && children}</PortalTargetContext>
    </dialog>
  );
}
