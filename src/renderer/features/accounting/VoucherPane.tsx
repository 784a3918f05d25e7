import { useCall } from '@renderer/api/use-call';
import { useDimensionText } from '@renderer/components/books/DimensionFields';
import { FailureBar } from '@renderer/components/FailureBar';
import { SidePane } from '@renderer/components/SidePane';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import classes from './Accounting.module.css';
import { PostingLines } from './PostingLines';

/** One voucher with its lines, and the way to what it was made from. */
export function VoucherPane({ voucherId, onClose }: { voucherId: string; onClose: () => void }) {
  const { t, formatDate, formatDateTime } = useLanguage();
  const { currency } = useCompany();
  const go = useGo();
  const dimensionText = useDimensionText();
  const { data, failure } = useCall('voucher.get', { id: voucherId });
  const invoiceId = data?.invoiceId ?? null;
  return (
    <SidePane title={t('accounting.voucher.title', { number: data?.number ?? '' })} onClose={onClose}>
      <FailureBar failure={failure} />
      {data !== undefined && (
        <div className={classes.form}>
          <div>
            <p>
              {t(`accounting.voucherKind.${data.kind}`)}, {formatDate(data.date)}
            </p>
            <p className={classes.note}>
              {t('accounting.voucher.created', { when: formatDateTime(data.createdAt), who: data.createdBy })}
            </p>
            {data.reversedBy !== null && (
              <p className={classes.note}>{t('accounting.voucher.reversedBy', { number: data.reversedBy })}</p>
            )}
            {data.reversesId !== null && <p className={classes.note}>{t('accounting.voucher.reverses')}</p>}
          </div>
          <PostingLines
            currency={currency}
            lines={data.lines.map((line) => ({
              account: line.account,
              accountName: data.accountNames[line.account] ?? '',
              amount: line.amount,
              text: [
                line.text,
                data.names[line.customerId ?? ''],
                data.names[line.projectId ?? ''],
                dimensionText(line.dimensions),
              ]
                .filter((part) => part !== undefined && part !== '')
                .join(', '),
            }))}
          />
          {invoiceId !== null && (
            <div>
              <TextButton onPress={() => go('/invoices/$invoiceId', { invoiceId })}>
                {t('accounting.voucher.openInvoice')}
              </TextButton>
            </div>
          )}
        </div>
      )}
    </SidePane>
  );
}
