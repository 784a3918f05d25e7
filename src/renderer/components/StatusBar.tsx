import type { ReactNode } from 'react';
import { type KeyBinding, keyNames } from '../keyboard/binding';
import { chordOf, isCharacter, type KeyName } from '../keyboard/chord';
import { useActiveKeys } from '../keyboard/context';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import classes from './StatusBar.module.css';

function hintedKeys({ hint, keys }: KeyBinding): readonly KeyName[] {
  if (hint === undefined) return [];
  return hint === true ? keyNames(keys).slice(0, 1) : hint;
}

/** The foot of every screen, 32 high: the keys marked with `hint`, and at the right what the screen has to say. */
export function StatusBar({ end }: { end?: ReactNode }) {
  const { t } = useLanguage();
  const { here, everywhere, singleLetterKeys } = useActiveKeys();
  const hints = [...here, ...everywhere].flatMap((binding) => {
    const names = hintedKeys(binding).filter((name) => singleLetterKeys || !isCharacter(chordOf(name, t)));
    const label = binding.labelKey ? t(binding.labelKey) : (binding.label ?? '');
    return names.length === 0 ? [] : [{ names, label }];
  });
  return (
    <footer className={classes.bar}>
      <div className={classes.hints}>
        {hints.map(({ names, label }) => (
          <span key={label} className={classes.hint}>
            <span className={classes.caps}>
              {names.map((name) => (
                <Keycap key={JSON.stringify(name)} name={name} />
              ))}
            </span>
            {label}
          </span>
        ))}
      </div>
      {end}
    </footer>
  );
}
