import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { SidePane } from '@renderer/components/SidePane';
import { useLanguage } from '@renderer/language/context';
import type { BillToChanges } from '@shared/billing/edit-draft';
import { COUNTRY_CODES, countryName } from '@shared/countries/names';
import type { Invoice } from '@shared/model/invoice';
import type { Address } from '@shared/model/party';
import type { InvoiceEditor, SaidAt, ViewResult } from '../use-invoice-editor';
import classes from './Pane.module.css';
import { useSavedText } from './use-saved-text';

interface BuyerPaneProps {
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

const IDENTITY = ['contactName', 'email', 'legalId', 'vatId'] as const;

/** Whom the invoice is made out to. It is this invoice's own: the customer stays as it is. */
export function BuyerPane({ invoice, editor, onClose }: BuyerPaneProps) {
  const { t, language } = useLanguage();
  const { buyer } = invoice;
  const save = (changes: BillToChanges, saidAt: SaidAt = 'cell') => editor.changeHeader({ buyer: changes }, saidAt);
  const saveAddress = (address: Partial<Address>, saidAt?: SaidAt) => save({ address }, saidAt);
  // Said before it is asked, in the words of the block instead of those of the call.
  const saveName = async (name: string, saidAt: SaidAt): Promise<ViewResult> =>
    name === '' ? { ok: false, failure: { code: 'invoice.buyerNeedsName', params: {} } } : save({ name }, saidAt);
  const part = (field: 'line1' | 'line2' | 'postalCode' | 'city') => (
    <SavedField
      label={t(`invoice.buyer.${field}`)}
      saved={buyer.address[field]}
      save={(text, saidAt) => saveAddress({ [field]: text }, saidAt)}
    />
  );
  return (
    <SidePane title={t('invoice.buyer.title')} onClose={onClose}>
      <div className={classes.fields}>
        <p className={classes.help}>{t('invoice.buyer.help')}</p>
        <SavedField label={t('invoice.buyer.name')} saved={buyer.name} save={saveName} autoFocus />
        {part('line1')}
        {part('line2')}
        <div className={classes.pair}>
          {part('postalCode')}
          {part('city')}
        </div>
        <SelectField
          label={t('invoice.buyer.country')}
          searchable
          value={buyer.address.country}
          options={COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) }))}
          onChange={(country) => void saveAddress({ country })}
        />
        {IDENTITY.map((field) => (
          <SavedField
            key={field}
            label={t(`invoice.buyer.${field}`)}
            saved={buyer[field]}
            save={(text, saidAt) => save({ [field]: text }, saidAt)}
          />
        ))}
      </div>
    </SidePane>
  );
}

interface SavedFieldProps {
  readonly label: string;
  readonly saved: string;
  readonly save: Parameters<typeof useSavedText>[1];
  readonly rows?: number;
  readonly help?: string;
  readonly autoFocus?: boolean;
}

/** A text field that saves when it is left. */
export function SavedField({ label, saved, save, rows, help, autoFocus }: SavedFieldProps) {
  const text = useSavedText(saved, save);
  return (
    <TextField
      label={label}
      value={text.value}
      error={text.error}
      onChange={text.onChange}
      onDone={() => void text.onDone()}
      {...(rows !== undefined && { rows })}
      {...(help !== undefined && { help })}
      {...(autoFocus && { autoFocus })}
    />
  );
}
