import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Logo } from './Logo';
import classes from './TitleBar.module.css';

/** What opens the company menu: takes what a `Menu.Target` gives its child. */
export function CompanyButton({ name, ...button }: ComponentProps<'button'> & { readonly name: string }) {
  return (
    <button type="button" {...button} className={classes.company}>
      <Logo />
      <span className={classes.companyName}>{name}</span>
      <ChevronDown size={14} aria-hidden />
    </button>
  );
}
