import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useKeys } from '../keyboard/context';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import classes from './SidePane.module.css';

interface SidePaneProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The third level: beside a document, never over it. Esc closes it. */
export function SidePane({ title, onClose, children }: SidePaneProps) {
  const { t } = useLanguage();
  useKeys([{ keys: 'Escape', label: t('common.close'), run: onClose }]);
  return (
    <aside className={classes.pane} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <KeyButton
          label={t('common.close')}
          iconOnly
          icon={<X size={14} />}
          variant="quiet"
          size="small"
          onPress={onClose}
        />
      </div>
      <div className={classes.body}>{children}</div>
    </aside>
  );
}
