import { AmountText } from '@renderer/components/AmountText';
import { classNames } from '@renderer/components/class-names';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { unitLabel } from '@shared/units';
import { useTaxWords } from './tax-words';
import type { WizardPreview } from './use-choices';
import classes from './Wizard.module.css';

type Customer = WizardPreview['customers'][number];

interface WillBeBilledProps {
  readonly preview: WizardPreview;
  readonly onPreviewPdf: (customer: Customer) => void;
}

/** The drafts that finishing would make, one for each customer, in groups and with their totals. */
export function WillBeBilled({ preview, onPreviewPdf }: WillBeBilledProps) {
  const { t, formatAmount } = useLanguage();
  const tax = useTaxWords();
  const { customers, currency } = preview;
  const net = customers.reduce((sum, { netAmount }) => sum + netAmount, 0);
  return (
    <section>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{t('wizard.willBeBilled')}</h2>
        <output className={classes.sectionNote}>
          {customers.length === 0
            ? t('wizard.nothing')
            : `${t('wizard.drafts', { count: customers.length })}, ${t('wizard.withoutTax', { amount: formatAmount(net, currency), tax: tax.inText })}`}
        </output>
        <span className={classes.currency}>{currency}</span>
      </div>
      {customers.map((customer) => (
        <CustomerDraft
          key={customer.customerId}
          customer={customer}
          currency={currency}
          onPreviewPdf={() => onPreviewPdf(customer)}
        />
      ))}
    </section>
  );
}

interface CustomerDraftProps {
  readonly customer: Customer;
  readonly currency: string;
  readonly onPreviewPdf: () => void;
}

function CustomerDraft({ customer, currency, onPreviewPdf }: CustomerDraftProps) {
  const { t, formatQuantity } = useLanguage();
  const tax = useTaxWords();
  const { customerName, groups, lines, vat, netAmount, grossAmount } = customer;
  const milestone = lines.find((line) => line.milestoneId !== null);
  const countOf = ({ transactionClass, count }: Customer['groups'][number]) => {
    if (transactionClass !== 'milestone') return t('common.rows', { count });
    return count === 1 ? (milestone?.name ?? '') : t('wizard.milestones', { count });
  };
  return (
    <>
      <div className={classes.customerHead}>
        <h3 className={classes.customer}>{customerName}</h3>
        <TextButton label={t('wizard.previewOf', { customer: customerName })} onPress={onPreviewPdf}>
          {t('wizard.previewPdf')}
        </TextButton>
      </div>
      <table className={classes.groups} aria-label={t('wizard.linesOf', { customer: customerName })}>
        <tbody>
          {groups.map((group) => (
            <tr key={group.transactionClass}>
              <th scope="row">{t(`billing.transactionClass.${group.transactionClass}`)}</th>
              <td className={classes.quantity}>
                {group.transactionClass === 'time' && group.quantity !== null
                  ? `${formatQuantity(group.quantity)} ${unitLabel(group.unit, group.quantity, t)}`
                  : ''}
              </td>
              <td className={classes.rows} title={countOf(group)}>
                {countOf(group)}
              </td>
              <td className={classes.figure}>
                <AmountText amount={group.amount} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={classes.totals} aria-label={t('wizard.totalsOf', { customer: customerName })}>
        <tbody>
          <TotalRow label={tax.net} amount={netAmount} currency={currency} />
          {vat.map((breakdown) => (
            <TotalRow
              key={`${breakdown.category} ${breakdown.rate}`}
              label={tax.ofTreatment(breakdown)}
              amount={breakdown.taxAmount}
              currency={currency}
            />
          ))}
          <TotalRow label={tax.gross} amount={grossAmount} currency={currency} strong />
        </tbody>
      </table>
    </>
  );
}

interface TotalRowProps {
  readonly label: string;
  readonly amount: number;
  readonly currency: string;
  readonly strong?: boolean;
}

function TotalRow({ label, amount, currency, strong = false }: TotalRowProps) {
  return (
    <tr className={classNames(strong && classes.strong)}>
      <th scope="row">{label}</th>
      <td className={classes.figure}>
        <AmountText amount={amount} currency={currency} strong={strong} />
      </td>
    </tr>
  );
}
