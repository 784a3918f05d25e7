import { unitLabel } from '@shared/units';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { SidePane } from '../../components/SidePane';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';
import { PriceOrigin } from './PriceOrigin';
import classes from './Work.module.css';

interface EntryFactsProps {
  readonly entry: EntryRow;
  readonly onTakeBack: (entry: EntryRow) => void;
  readonly onClose: () => void;
}

/** An approved entry: it stands as it is until its approval is taken back. */
export function EntryFacts({ entry, onTakeBack, onClose }: EntryFactsProps) {
  const { t, formatDate, formatQuantity, formatPrice, formatMoney } = useLanguage();
  const { quantity, unit, salesCurrency } = entry;
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
            {
              label: t('entries.pane.quantity'),
              value: `${formatQuantity(quantity)} ${unitLabel(unit, quantity, t)}`,
            },
            { label: t('entries.column.price'), value: formatPrice(entry.price, salesCurrency) },
            { label: t('entries.pane.billing'), value: t(`billing.billingType.${entry.billingType}`) },
            { label: t('entries.column.amount'), value: formatMoney(entry.amount, salesCurrency) },
          ]}
        />
        <KeyValueGrid
          columns={1}
          facts={[
            { label: t('entries.column.origin'), value: <PriceOrigin priced={entry} /> },
            { label: t('entries.pane.description'), value: entry.description },
            { label: t('entries.pane.external'), value: entry.externalDescription },
          ]}
        />
        {entry.importId !== null && <p className={classes.note}>{t('entries.pane.origin')}</p>}
        <div className={classes.verbs}>
          <KeyButton label={t('entries.takeBack')} keyName="t" ownKey={false} onPress={() => onTakeBack(entry)} />
        </div>
      </div>
    </SidePane>
  );
}
