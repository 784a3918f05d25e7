import { Combobox, useCombobox } from '@mantine/core';
import { Overlay } from '@renderer/components/Overlay';
import { Keycap } from '@renderer/keyboard/Keycap';
import { useLanguage } from '@renderer/language/context';
import classes from '@renderer/palette/Palette.module.css';
import { Search } from 'lucide-react';
import { useEffect } from 'react';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  readonly meta?: string;
  readonly amount?: string;
}

interface PickerProps {
  /** What is chosen, as a question or a verb; also what the field says while it is empty. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly PickerOption[];
  /** Said where nothing is found. */
  readonly none: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** One of many by a few letters: looks and works as the palette does. */
export function Picker({ label, text, onText, options, none, onChoose, onClose }: PickerProps) {
  const { t } = useLanguage();
  const combobox = useCombobox({ opened: true });
  const listed = options.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (listed !== '') combobox.selectFirstOption();
  }, [listed, combobox.selectFirstOption]);
  return (
    <Overlay label={label} className={classes.palette} onClose={onClose}>
      <Combobox
        store={combobox}
        withinPortal={false}
        onOptionSubmit={(id) => {
          onClose();
          onChoose(id);
        }}
      >
        <div className={classes.top}>
          <Search size={16} aria-hidden />
          <Combobox.EventsTarget>
            <input
              className={classes.input}
              ref={(input) => input?.focus()}
              aria-label={label}
              placeholder={label}
              value={text}
              onChange={(event) => onText(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          <span className={classes.hint}>
            {t('shell.palette.close')} <Keycap name="Escape" />
          </span>
        </div>
        {/* What scrolls is reached by keys, though arrows in the field move the choice. */}
        <Combobox.Options className={classes.list} aria-label={label} tabIndex={0}>
          {options.map((option) => (
            <Combobox.Option key={option.id} value={option.id} className={classes.option}>
              <span className={classes.label}>{option.label}</span>
              <span className={classes.meta}>{option.meta}</span>
              {option.amount !== undefined && <span className={classes.amount}>{option.amount}</span>}
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty className={classes.none}>{none}</Combobox.Empty>}
        </Combobox.Options>
        <div className={classes.foot}>
          <span className={classes.hint}>
            <Keycap name="ArrowUp" />
            <Keycap name="ArrowDown" /> {t('shell.palette.choose')}
          </span>
          <span className={classes.hint}>
            <Keycap name="Enter" /> {t('shell.palette.run')}
          </span>
        </div>
      </Combobox>
    </Overlay>
  );
}
