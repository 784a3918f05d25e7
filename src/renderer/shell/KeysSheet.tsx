import type { MessageKey } from '@shared/i18n/catalogue';
import { X } from 'lucide-react';
import { Overlay } from '../components/Overlay';
import { type KeyBinding, keyNames } from '../keyboard/binding';
import { chordOf, isCharacter, type KeyName } from '../keyboard/chord';
import { useActiveKeys } from '../keyboard/context';
import { KeyButton } from '../keyboard/KeyButton';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import classes from './KeysSheet.module.css';

/** All keys that do something now, those of this screen first. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { here, everywhere, singleLetterKeys } = useActiveKeys();
  return (
    <Overlay label={t('shell.keys.title')} className={classes.sheet} focusSelf onClose={onClose}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('shell.keys.title')}</h2>
        <KeyButton
          label={t('common.close')}
          iconOnly
          icon={<X size={14} />}
          variant="quiet"
          size="small"
          onPress={onClose}
        />
      </div>
      <div className={classes.columns}>
        <KeyList titleKey="shell.keys.here" bindings={here} />
        <KeyList titleKey="shell.keys.everywhere" bindings={everywhere} />
      </div>
      {!singleLetterKeys && <p className={classes.note}>{t('shell.keys.lettersOff')}</p>}
    </Overlay>
  );
}

function KeyList({ titleKey, bindings }: { titleKey: MessageKey; bindings: readonly KeyBinding[] }) {
  const { t } = useLanguage();
  const { singleLetterKeys } = useActiveKeys();
  // What does the same is one line, whatever keys it is on.
  const byLabel = new Map<string, KeyName[]>();
  for (const { keys, label, labelKey } of bindings) {
    const names = keyNames(keys).filter((name) => singleLetterKeys || !isCharacter(chordOf(name, t)));
    const text = labelKey ? t(labelKey) : (label ?? '');
    if (names.length > 0) byLabel.set(text, [...(byLabel.get(text) ?? []), ...names]);
  }
  return (
    <section>
      <h3>{t(titleKey)}</h3>
      <ul>
        {[...byLabel].map(([label, names]) => (
          <li key={label} className={classes.key}>
            <span>{label}</span>
            <span className={classes.caps}>
              {names.map((name) => (
                <Keycap key={JSON.stringify(name)} name={name} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
