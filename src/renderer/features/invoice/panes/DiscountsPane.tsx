import { SelectField } from '@renderer/components/fields/SelectField';
import { SidePane } from '@renderer/components/SidePane';
import { useLanguage } from '@renderer/language/context';
import { documentAllowance } from '@shared/billing/discounts';
import type { DocumentAllowance, Invoice } from '@shared/model/invoice';
import { treatmentOf, vatId, vatOptions } from '../lines/vat-options';
import type { InvoiceEditor } from '../use-invoice-editor';
import { AllowanceFields } from './AllowanceFields';
import classes from './Pane.module.css';

interface DiscountsPaneProps {
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/** Discounts and surcharges on the whole document, each taxed as it says. */
export function DiscountsPane({ invoice, editor, onClose }: DiscountsPaneProps) {
  const { t, formatPercent } = useLanguage();
  const taxedAs = (entry: DocumentAllowance, change: (entry: DocumentAllowance) => void) => {
    const vat = { category: entry.category, rate: entry.rate, exemptionCode: '', exemptionReason: '' };
    return (
      <SelectField
        label={t('draft.discounts.taxedAs')}
        value={vatId(vat)}
        options={vatOptions(invoice, vat, t, formatPercent)}
        onChange={(id) => {
          const { category, rate } = treatmentOf(id, invoice, vat);
          change({ ...entry, category, rate });
        }}
      />
    );
  };
  return (
    <SidePane title={t('draft.discounts.title')} onClose={onClose}>
      <div className={classes.fields}>
        <p className={classes.help}>{t('draft.discounts.help')}</p>
        {(['allowances', 'charges'] as const).map((field) => (
          <AllowanceFields
            key={field}
            kind={field === 'allowances' ? 'discount' : 'surcharge'}
            entries={invoice[field]}
            currency={invoice.currency}
            complete={(entry, before) =>
              before === undefined ? documentAllowance(invoice, entry) : { ...before, ...entry }
            }
            save={(entries) => editor.changeHeader({ [field]: entries }, 'cell')}
            more={taxedAs}
          />
        ))}
      </div>
    </SidePane>
  );
}
