import { Search } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useKeys } from '../keyboard/context';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import classes from './Toolbar.module.css';

/** The first line of a list, 48 high: views at the left, search and actions at the right. */
export function Toolbar({ start, end }: { start?: ReactNode; end?: ReactNode }) {
  return (
    <div className={classes.toolbar}>
      {start}
      <div className={classes.space} />
      {end}
    </div>
  );
}

interface ListSearchProps {
  /** "Search invoices". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Narrows the list below while typing; `/` goes there, Esc empties and leaves. */
export function ListSearch({ label, value, onChange }: ListSearchProps) {
  const { t } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: t('shell.filter.search'), run: () => field.current?.focus() }]);
  return (
    <label className={classes.search}>
      <Search size={14} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (value === '') event.currentTarget.blur();
          else onChange('');
        }}
      />
      <span aria-hidden>
        <Keycap name="/" />
      </span>
    </label>
  );
}
