import { AmountText, Figures } from '@renderer/components/AmountText';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { RunOutcome } from '@shared/api/invoice-runs';
import type { ReactNode } from 'react';
import { useRunWords } from './run-words';
import classes from './Schedules.module.css';

interface RunOutcomeListProps {
  readonly outcome: Pick<RunOutcome, 'made' | 'skipped' | 'failed'>;
  /** The drafts are there and can be opened; of a rehearsal they are not. */
  readonly isDone: boolean;
  readonly onLeave?: () => void;
}

/** What a run made, could not make and skipped: contract by contract, the reason beside it. */
export function RunOutcomeList({ outcome, isDone, onLeave }: RunOutcomeListProps) {
  const { t, formatDate } = useLanguage();
  const { causeOf } = useRunWords();
  const go = useGo();
  const leaveFor = (path: string, params: Readonly<Record<string, string>>) => {
    onLeave?.();
    go(path, params);
  };
  const contractOf = ({ contractId, contractName }: { contractId: string; contractName: string }) => (
    <TextButton onPress={() => leaveFor('/contracts/$contractId', { contractId })}>{contractName}</TextButton>
  );
  return (
    <div className={classes.outcome}>
      {outcome.failed.length > 0 && (
        <Part title={t('schedules.run.failed')}>
          {outcome.failed.map((row) => (
            <li key={row.contractId} className={classes.outcomeRow}>
              <Glyph shape="mark" tone="danger" />
              <span className={classes.outcomeText}>
                {contractOf(row)}
                <span className={classes.why}>{causeOf(row.failure)}</span>
              </span>
            </li>
          ))}
        </Part>
      )}
      {outcome.made.length > 0 && (
        <Part title={t('schedules.column.made')}>
          {outcome.made.map((row) => (
            <li key={row.invoiceId} className={classes.outcomeRow}>
              <Glyph shape={isDone ? 'tick' : 'dashed'} tone={isDone ? 'pos' : 'quiet'} />
              <span className={classes.outcomeText}>
                {isDone ? (
                  <TextButton onPress={() => leaveFor('/invoices/$invoiceId', { invoiceId: row.invoiceId })}>
                    {row.customerName}
                  </TextButton>
                ) : (
                  <span>{row.customerName}</span>
                )}
                <span className={classes.meta}>
                  {row.contractName}, {t('schedules.run.lines', { count: row.lineCount })}
                </span>
              </span>
              <span className={classes.outcomeAmount}>
                <AmountText amount={row.netAmount} currency={row.currency} /> {row.currency}
              </span>
            </li>
          ))}
        </Part>
      )}
      {outcome.skipped.length > 0 && (
        <Part title={t('schedules.run.skipped')}>
          {outcome.skipped.map((row) => (
            <li key={`${row.contractId} ${row.lineName} ${row.runDate}`} className={classes.outcomeRow}>
              <Glyph shape="bar" tone="quiet" />
              <span className={classes.outcomeText}>
                <span>
                  {row.contractName}, {row.lineName}
                </span>
                <span className={classes.meta}>{t(`schedules.reason.${row.reason}`)}</span>
              </span>
              <Figures>{formatDate(row.runDate)}</Figures>
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={classes.partTitle}>{title}</h3>
      <ul className={classes.plainList}>{children}</ul>
    </section>
  );
}
