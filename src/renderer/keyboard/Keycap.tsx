import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { classNames } from '../components/class-names';
import { useLanguage } from '../language/context';
import { capsOf, chordOf, type KeyName } from './chord';
import classes from './Keycap.module.css';

const ARROWS: Record<string, typeof ArrowUp> = { ArrowUp, ArrowDown, ArrowLeft, ArrowRight };

interface KeycapProps {
  readonly name: KeyName;
  /** On a filled button. */
  readonly onAccent?: boolean;
}

/** The caps of one key as printed on a button or in the status bar. Spoken only where the button does not say it. */
export function Keycap({ name, onAccent = false }: KeycapProps) {
  const { t } = useLanguage();
  return (
    <span className={classNames(classes.caps, onAccent && classes.onAccent)}>
      {capsOf(chordOf(name, t), t).map((cap) => {
        const Arrow = ARROWS[cap];
        return (
          <kbd key={cap} className={classes.cap}>
            {Arrow ? <Arrow size={11} aria-label={cap} /> : cap}
          </kbd>
        );
      })}
    </span>
  );
}
