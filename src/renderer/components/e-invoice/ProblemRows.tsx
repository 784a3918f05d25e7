import { useLanguage } from '@renderer/language/context';
import type { PreflightProblemShown } from '@shared/api/preflight';
import { problemText } from '@shared/e-invoice/preflight/problem-text';
import { Glyph } from '../StatusGlyph';
import { TextButton } from '../TextButton';
import classes from './ProblemRows.module.css';

export interface WayToField {
  readonly label: string;
  readonly go: () => void;
}

interface ProblemRowsProps {
  readonly label: string;
  readonly problems: readonly PreflightProblemShown[];
  /** The way to where it is filled in; undefined where nothing can be done about it any more. */
  readonly wayTo: (problem: PreflightProblemShown) => WayToField | undefined;
}

/** What is missing for an e-invoice, each sentence with the way to its field. */
export function ProblemRows({ label, problems, wayTo }: ProblemRowsProps) {
  const { t } = useLanguage();
  return (
    <ul className={classes.rows} aria-label={label}>
      {problems.map((problem) => {
        const text = problemText(problem, t);
        const way = wayTo(problem);
        return (
          <li key={`${problem.code} ${problem.lineId} ${text}`} className={classes.row}>
            <Glyph shape="mark" tone={problem.severity === 'error' ? 'danger' : 'warn'} />
            <span className={classes.text}>{text}</span>
            {way && (
              <span className={classes.verb}>
                <TextButton label={`${way.label}, ${text}`} onPress={way.go}>
                  {way.label}
                </TextButton>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
