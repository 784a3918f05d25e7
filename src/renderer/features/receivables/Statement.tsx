import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import type { ApiOutput } from '@shared/api';
import type { SentStatementRow } from '@shared/api/statements';
import { useState } from 'react';
import classes from './ItemsPane.module.css';
import { SentStatement, useSentState, useSentStatements } from './SentStatements';
import { StatementOverlay } from './StatementOverlay';
import { statementAsCsv } from './statement-as-csv';

interface StatementProps {
  readonly customerId: string;
  readonly currency: string | undefined;
  readonly to: string;
}

type Statement = ApiOutput<'receivables.statement'>;

/** The customer's account since the beginning of the year, with the balance after each movement. */
export function Statement({ customerId, currency, to }: StatementProps) {
  const tools = useLanguage();
  const { t, formatDate } = tools;
  const from = `${to.slice(0, 4)}-01-01`;
  const { data } = useCall(
    'receivables.statement',
    { customerId, from, to, ...(currency !== undefined && { currency }) },
    { collections: ['invoices', 'payments'] },
  );
  const [isShown, setShown] = useState(false);
  if (data === undefined) return null;
  const save = () =>
    void platform.saveFile({
      fileName: `${t('receivables.action.statement')} ${data.customerName} ${to}.csv`,
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode(statementAsCsv(data, tools)),
    });
  return (
    <section aria-label={t('receivables.action.statement')}>
      <div className={classes.head}>
        <h3 className={classes.title}>{t('receivables.pane.movements', { date: formatDate(from) })}</h3>
        <span className={classes.headVerbs}>
          <TextButton onPress={() => setShown(true)}>{t('letters.screen.asPdf')}</TextButton>
          <TextButton onPress={save}>{t('receivables.action.saveStatement')}</TextButton>
        </span>
      </div>
      <Movements statement={data} />
      <Sent customerId={customerId} />
      {isShown && (
        <StatementOverlay
          wanted={{ customerId, currency: data.currency, from, to }}
          customerName={data.customerName}
          onClose={() => setShown(false)}
        />
      )}
    </section>
  );
}

function Movements({ statement }: { statement: Statement }) {
  const { t, formatDate } = useLanguage();
  const { currency, openingAmount, closingAmount, movements } = statement;
  return (
    <>
      <table className={classes.table} aria-label={t('receivables.action.statement')}>
        <tbody>
          <tr>
            <td colSpan={2} className={classes.quiet}>
              {t('receivables.pane.before')}
            </td>
            <td className={classes.end}>
              <AmountText amount={openingAmount} currency={currency} />
            </td>
          </tr>
          {movements.map((movement) => (
            <tr key={movement.id}>
              <td>
                <Figures>{formatDate(movement.date)}</Figures>
              </td>
              <td>
                {movement.kind === 'invoice' || movement.kind === 'creditNote'
                  ? t(`document.kind.${movement.kind}`)
                  : t(`receivables.kind.${movement.kind}`)}
                <span className={classes.who}>{movement.number}</span>
              </td>
              <td className={classes.end}>
                <AmountText amount={movement.amount} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.sum}>
        {t('receivables.pane.after')} <AmountText amount={closingAmount} currency={currency} strong />
      </p>
    </>
  );
}

/** As many as are worth a look while somebody is on the telephone. */
const SENT_SHOWN = 3;

/** The latest statements that went out; each opens as it was. */
function Sent({ customerId }: { customerId: string }) {
  const { t, formatDate } = useLanguage();
  const stateOf = useSentState();
  const [shown, setShown] = useState<SentStatementRow | null>(null);
  const rows = useSentStatements(customerId, SENT_SHOWN)?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={classes.title}>{t('letters.screen.sentTitle')}</h3>
      <table className={classes.table} aria-label={t('letters.screen.sentTitle')}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <TextButton
                  label={t('letters.screen.showSent', { date: formatDate(row.date) })}
                  onPress={() => setShown(row)}
                >
                  <Figures>{formatDate(row.date)}</Figures>
                </TextButton>
              </td>
              <td>
                <span className={classes.who}>{row.recipient || t('letters.screen.toNobody')}</span>
              </td>
              <td className={classes.end}>{stateOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown && <SentStatement row={shown} onClose={() => setShown(null)} />}
    </>
  );
}
