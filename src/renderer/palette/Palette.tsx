import { Combobox, useCombobox } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Overlay } from '../components/Overlay';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import { areasOf, useFeatures } from '../shell/features-context';
import { useGo } from '../shell/navigation';
import { type Command, type CommandGroup, useRegistered } from './commands';
import { matching, pieces } from './matching';
import classes from './Palette.module.css';
import { useSearchResults } from './use-search-results';

/** Everything that can be done or gone to, by a few letters. `>` leaves only what can be done. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const actionsOnly = typed.startsWith('>');
  const text = typed.replace(/^>/, '').trim();
  const found = useSearchResults(text);
  const { groups } = useRegistered();
  const areas = useAreaCommands();
  const own = matching([...groups.values()], text);
  const shown = actionsOnly
    ? [...own, ...found].filter((group) => group.actions !== false)
    : [...own, ...found, ...matching([areas], text)];
  const commands = shown.flatMap((group) => group.commands);

  const combobox = useCombobox({ opened: true });
  const listed = commands.map((command) => command.id).join(' ');
  useEffect(() => {
    if (listed !== '') combobox.selectFirstOption();
  }, [listed, combobox.selectFirstOption]);

  return (
    <Overlay label={t('shell.command')} className={classes.palette} onClose={onClose}>
      <Combobox
        store={combobox}
        withinPortal={false}
        onOptionSubmit={(id) => {
          onClose();
          commands.find((command) => command.id === id)?.run();
        }}
      >
        <div className={classes.top}>
          <Search size={16} aria-hidden />
          <Combobox.EventsTarget>
            <input
              className={classes.input}
              ref={(input) => input?.focus()}
              aria-label={t('shell.command')}
              placeholder={t('shell.command')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          <span className={classes.hint}>
            {t('shell.palette.close')} <Keycap name="Escape" />
          </span>
        </div>
        <Combobox.Options className={classes.list} aria-label={t('shell.palette.results')} tabIndex={0}>
          {shown.map((group) => (
            <Combobox.Group key={group.title} label={group.title} classNames={{ groupLabel: classes.groupLabel ?? '' }}>
              {group.commands.map((command) => (
                <PaletteOption key={command.id} command={command} text={text} />
              ))}
            </Combobox.Group>
          ))}
          {commands.length === 0 && (
            <Combobox.Empty className={classes.none}>{t('shell.palette.noMatch', { text })}</Combobox.Empty>
          )}
        </Combobox.Options>
        <div className={classes.foot}>
          <span className={classes.hint}>
            <Keycap name="ArrowUp" />
            <Keycap name="ArrowDown" /> {t('shell.palette.choose')}
          </span>
          <span className={classes.hint}>
            <Keycap name="Enter" /> {t('shell.palette.run')}
          </span>
          <span className={classes.space} />
          <span className={classes.hint}>
            <Keycap name=">" /> {t('shell.palette.actionsOnly')}
          </span>
        </div>
      </Combobox>
    </Overlay>
  );
}

function PaletteOption({ command, text }: { command: Command; text: string }) {
  return (
    <Combobox.Option value={command.id} className={classes.option}>
      {command.icon}
      <span className={classes.label}>
        {pieces(command.label, text).map((piece) => (piece.isMatch ? <b key={piece.at}>{piece.text}</b> : piece.text))}
      </span>
      <span className={classes.meta}>{command.meta}</span>
      {command.amount !== undefined && <span className={classes.amount}>{command.amount}</span>}
      {command.keyName !== undefined && <Keycap name={command.keyName} />}
    </Combobox.Option>
  );
}

function useAreaCommands(): CommandGroup {
  const { t } = useLanguage();
  const go = useGo();
  const areas = areasOf(useFeatures());
  return {
    title: t('shell.palette.areas'),
    actions: false,
    commands: areas.map(({ path, railItem: { icon: Icon, labelKey } }, index) => ({
      id: `area ${path}`,
      label: t(labelKey),
      icon: <Icon size={16} strokeWidth={1.6} aria-hidden />,
      keyName: `${index + 1}`,
      run: () => go(path),
    })),
  };
}
