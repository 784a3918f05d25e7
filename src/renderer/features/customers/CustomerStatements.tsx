import { Figures } from '@renderer/components/AmountText';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import type { SentStatementRow } from '@shared/api/statements';
import { useState } from 'react';
import { SentStatement, useSentState, useSentStatements } from '../receivables/SentStatements';
import { LinkedRows, rowClasses } from './LinkedRows';

/** The latest are asked after; the outbox and the journal know all. */
const SHOWN = 8;

/** The statements of account that the customer was sent; each opens as it was. */
export function CustomerStatements({ customerId }: { customerId: string }) {
  const { t, formatDate, formatDateRange } = useLanguage();
  const stateOf = useSentState();
  const [shown, setShown] = useState<SentStatementRow | null>(null);
  const data = useSentStatements(customerId, SHOWN);
  // Nothing is drawn where none was ever sent: most customers get none.
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <>
      <LinkedRows title={t('letters.screen.sentTitle')} none="">
        {data.rows.map((row) => (
          <tr key={row.id}>
            <td>
              <TextButton
                label={t('letters.screen.showSent', { date: formatDate(row.date) })}
                onPress={() => setShown(row)}
              >
                <Figures>{formatDate(row.date)}</Figures>
              </TextButton>
            </td>
            <td className={rowClasses.quiet}>{formatDateRange(row.from, row.to)}</td>
            <td className={rowClasses.wide}>{row.recipient || t('letters.screen.toNobody')}</td>
            <td className={rowClasses.end}>{stateOf(row)}</td>
          </tr>
        ))}
      </LinkedRows>
      {shown && <SentStatement row={shown} onClose={() => setShown(null)} />}
    </>
  );
}
