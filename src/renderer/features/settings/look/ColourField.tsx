import { SavedText } from '@renderer/components/record/SavedText';
import type { ReadText } from '@renderer/components/record/use-saved-text';
import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import { readableOnWhite } from '@shared/colours';
import classes from './LookSection.module.css';

interface ColourFieldProps {
  /** `#rrggbb`; null prints black. */
  readonly value: string | null;
  /** A colour while it is looked for, null when that is over. */
  readonly onTry: (colour: string | null) => void;
  readonly onSave: (colour: string | null) => Promise<CallResult<unknown>>;
}

const BLACK = '#1a1917';

/** A colour by its digits, or from the system's own palette. One too light to be read is printed darker, which is said. */
export function ColourField({ value, onTry, onSave }: ColourFieldProps) {
  const { t } = useLanguage();
  const printed = value === null ? null : readableOnWhite(value);
  const isDarkened = printed !== null && printed !== value;

  const read = (text: string): ReadText => {
    const typed = text.trim().toLowerCase();
    if (typed === '') return { value: '', problem: null };
    const colour = typed.startsWith('#') ? typed : `#${typed}`;
    const isColour = /^#[0-9a-f]{6}$/.test(colour);
    return { value: colour, problem: isColour ? null : t('design.badColour', { text: text.trim() }) };
  };

  async function keep(colour: string | null): Promise<CallResult<unknown>> {
    const result = await onSave(colour);
    onTry(null);
    return result;
  }

  return (
    <div className={classes.colour}>
      <input
        type="color"
        className={classes.swatch}
        aria-label={t('design.palette')}
        key={value ?? BLACK}
        defaultValue={value ?? BLACK}
        onChange={(event) => onTry(event.currentTarget.value)}
        onBlur={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen !== (value ?? BLACK)) void keep(chosen);
        }}
      />
      <div className={classes.digits}>
        <SavedText
          label={t('design.colour')}
          help={isDarkened ? t('design.darkened', { colour: printed }) : t('design.colourHelp')}
          optional
          value={value ?? ''}
          read={read}
          onSave={(text) => keep(text === '' ? null : text)}
        />
      </div>
    </div>
  );
}
