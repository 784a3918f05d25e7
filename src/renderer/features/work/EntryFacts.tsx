import { unitLabel } from '@shared/units';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { SidePane } from '../../components/SidePane';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';
import { PriceOrigin } from './PriceOrigin';
import { useLimitText } from './use-limit-text';
import classes from './Work.module.css';
import { Written } from './Written';

interface EntryFactsProps {
  readonly entry: EntryRow;
  readonly onTakeBack: (entry: EntryRow) => void;
  readonly onCorrect: (entry: EntryRow) => void;
  readonly onClose: () => void;
}

/** An approved entry: what it says, what it wrote, and the ways to change that before it is billed. */
export function EntryFacts({ entry, onTakeBack, onCorrect, onClose }: EntryFactsProps) {
  const { t, formatDate, formatQuantity, formatPrice, formatMoney } = useLanguage();
  const limitText = useLimitText();
  const { quantity, unit, salesCurrency, billableQuantity, chargeableReason } = entry;
  const counted = (value: string) => `${formatQuantity(value)} ${unitLabel(unit, value, t)}`;
  return (
    <SidePane title={t('entries.pane.edit')} onClose={onClose}>
      <div className={classes.form}>
        <KeyValueGrid
          columns={2}
          facts={[
            { label: t('entries.pane.kind'), value: t(`billing.transactionClass.${entry.class}`) },
            { label: t('entries.pane.date'), value: formatDate(entry.date) },
            { label: t('entries.pane.customer'), value: entry.customerName },
            { label: t('entries.pane.project'), value: entry.projectName },
            { label: t('entries.pane.person'), value: entry.personName },
            { label: t('entries.pane.role'), value: entry.roleName },
            { label: t('entries.pane.task'), value: entry.task },
            { label: t('entries.pane.category'), value: entry.category },
            { label: t('entries.pane.receipt'), value: entry.receiptNumber },
            { label: t('entries.pane.quantity'), value: counted(quantity) },
            { label: t('entries.pane.charged'), value: billableQuantity === null ? '' : counted(billableQuantity) },
            { label: t('entries.column.price'), value: formatPrice(entry.price, salesCurrency) },
            { label: t('entries.pane.billing'), value: t(`billing.billingType.${entry.billingType}`) },
            { label: t('entries.column.amount'), value: formatMoney(entry.amount, salesCurrency) },
          ]}
        />
        <KeyValueGrid
          columns={1}
          facts={[
            {
              label: t('entries.pane.why'),
              value:
                entry.billingType === 'chargeable'
                  ? ''
                  : t(`billing.chargeableReason.${chargeableReason.kind}`, { subject: chargeableReason.subject }),
            },
            { label: t('entries.pane.limit'), value: limitText(entry) },
            { label: t('entries.column.origin'), value: <PriceOrigin priced={entry} /> },
            { label: t('entries.pane.description'), value: entry.description },
            { label: t('entries.pane.external'), value: entry.externalDescription },
          ]}
        />
        <Written entryId={entry.id} />
        {entry.importId !== null && <p className={classes.note}>{t('entries.pane.origin')}</p>}
        <div className={classes.foot}>
          {entry.isBilled ? (
            <p className={classes.note}>{t('entries.pane.isBilled')}</p>
          ) : (
            <div className={classes.verbs}>
              <KeyButton label={t('entries.correct')} keyName="c" ownKey={false} onPress={() => onCorrect(entry)} />
              <KeyButton label={t('entries.takeBack')} keyName="t" ownKey={false} onPress={() => onTakeBack(entry)} />
            </div>
          )}
        </div>
      </div>
    </SidePane>
  );
}
