import { AmountText } from '@renderer/components/AmountText';
import { SidePane } from '@renderer/components/SidePane';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import classes from './Pane.module.css';

type Line = InvoiceView['contract']['lines'][number];

/** What each line of the contract is worth, what was billed before, what this invoice bills and what its limit leaves. */
export function ContractPane({ view, onClose }: { view: InvoiceView; onClose: () => void }) {
  const { t } = useLanguage();
  const { lines } = view.contract;
  return (
    <SidePane title={t('draft.contract.title')} onClose={onClose}>
      <div className={classes.fields}>
        {lines.map((line) => (
          <ContractLine key={line.contractLineId} line={line} currency={view.invoice.currency} />
        ))}
      </div>
    </SidePane>
  );
}

function ContractLine({ line, currency }: { line: Line; currency: string }) {
  const { t } = useLanguage();
  const rows: [string, number | null][] = [
    [t('invoice.contract.value'), line.value],
    [t('invoice.contract.billed'), line.billedAmount],
    [t('invoice.contract.thisInvoice'), line.thisInvoiceAmount],
    [t('invoice.contract.remaining'), line.remainingAmount],
    [t('billing.billingType.complimentary'), line.complimentaryAmount || null],
    [t('billing.billingType.nonChargeable'), line.nonChargeableAmount || null],
    [t('draft.contract.limit'), line.limit?.amount ?? null],
    [t('draft.contract.limitLeft'), line.limit?.leftAmount ?? null],
  ];
  return (
    <section className={classes.section} aria-label={line.name}>
      <div className={classes.sectionHead}>
        <h3 className={classes.heading}>{line.name}</h3>
        <span className={classes.help}>{t(`billing.billingMethod.${line.billingMethod}`)}</span>
      </div>
      {line.projectName !== line.name && <p className={classes.help}>{line.projectName}</p>}
      <dl className={classes.figures}>
        {rows.flatMap(([label, amount]) =>
          amount === null
            ? []
            : [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <AmountText amount={amount} currency={currency} late={amount < 0} />
                  </dd>
                </div>,
              ],
        )}
      </dl>
    </section>
  );
}
