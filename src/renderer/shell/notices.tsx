import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useKeys } from '../keyboard/context';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import classes from './notices.module.css';

interface Notice {
  /** What succeeded: "3 marked as paid". Failures never stand here: they stay on their screen. */
  readonly text: string;
  readonly undo?: () => void;
}

type ShowNotice = (notice: Notice) => void;

const NoticeContext = createContext<ShowNotice>(() => undefined);

/** Long enough to read and to reach for Undo. */
const SHOWN_FOR = 10_000;

interface NoticeProviderProps {
  /** Draws the window; `notices` goes where the sheet is. */
  readonly frame: (notices: ReactNode) => ReactNode;
}

export function NoticeProvider({ frame }: NoticeProviderProps) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const onDone = useCallback(() => setNotice(null), []);
  return (
    <NoticeContext value={setNotice}>
      {frame(<output className={classes.place}>{notice && <NoticeBox notice={notice} onDone={onDone} />}</output>)}
    </NoticeContext>
  );
}

/** Tells, at the bottom left, what was done and how to undo it. The next notice takes the place of this one. */
export function useNotice(): ShowNotice {
  return useContext(NoticeContext);
}

function NoticeBox({ notice, onDone }: { notice: Notice; onDone: () => void }) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { text, undo } = notice;
  const takeBack = () => {
    undo?.();
    onDone();
  };
  useKeys(undo === undefined ? [] : [{ keys: 'Mod+z', labelKey: 'shell.keys.undo', run: takeBack }], 'everywhere');
  useEffect(() => {
    // Whoever points at it or has the focus in it is not done with it.
    const timer = setInterval(() => {
      if (box.current?.matches(':hover, :focus-within') === false) onDone();
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [onDone]);
  return (
    <div ref={box} className={classes.notice}>
      <span>{text}</span>
      {undo ? (
        <KeyButton label={t('shell.undo')} keyName="Mod+z" ownKey={false} size="small" onPress={takeBack} />
      ) : (
        <KeyButton
          label={t('shell.dismiss')}
          iconOnly
          icon={<X size={14} />}
          variant="quiet"
          size="small"
          onPress={onDone}
        />
      )}
    </div>
  );
}
