import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import { PROBLEM_CODES } from '@shared/billing/problems';
import { useState } from 'react';
import classes from './ProblemList.module.css';

export type InvoiceProblem = InvoiceView['problems'][number];

/** So many stand there at once: a new firm has several, and the lines must stay in sight. */
const SHOWN = 2;

interface ProblemListProps {
  readonly problems: readonly InvoiceProblem[];
  /** Goes to where a problem is removed; undefined where that is nowhere on a screen. */
  readonly wayOut: (problem: InvoiceProblem) => { label: string; go: () => void } | undefined;
}

/** What is wrong with a draft or worth a look, errors first, each with the way to where it is removed. */
export function ProblemList({ problems, wayOut }: ProblemListProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  const sorted = [...problems].sort((one, other) => one.severity.localeCompare(other.severity));
  const hidden = Math.max(0, sorted.length - SHOWN);
  const shown = isOpen || hidden === 1 ? sorted : sorted.slice(0, SHOWN);
  const textOf = ({ code, params }: InvoiceProblem) => {
    const known = PROBLEM_CODES.find((one) => one === code);
    return known === undefined ? code : t(`billing.problem.${known}`, params);
  };
  return (
    <ul className={classes.list} aria-label={t('invoice.problem.label')}>
      {shown.map((problem, index) => {
        const text = textOf(problem);
        const verb = wayOut(problem);
        const isLast = index === shown.length - 1;
        return (
          <li key={`${problem.code} ${problem.lineId}`} className={classes.problem} data-severity={problem.severity}>
            <Glyph shape="mark" tone={problem.severity === 'error' ? 'danger' : 'warn'} />
            <span className={classes.text}>{text}</span>
            {isLast && hidden > 1 && (
              <TextButton quiet onPress={() => setOpen(!isOpen)}>
                {isOpen ? t('invoice.problem.fewer') : t('invoice.problem.more', { count: hidden })}
              </TextButton>
            )}
            {verb && (
              <TextButton label={`${verb.label}, ${text}`} onPress={verb.go}>
                {verb.label}
              </TextButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
