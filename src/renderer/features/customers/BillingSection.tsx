import { useCall } from '@renderer/api/use-call';
import { SavedBooks } from '@renderer/components/books/SavedBooks';
import { CURRENCY_OPTIONS, LANGUAGE_OPTIONS } from '@renderer/components/party/options';
import { VatTreatmentFields } from '@renderer/components/party/VatTreatmentFields';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedSelect } from '@renderer/components/record/SavedChoices';
import { SavedText } from '@renderer/components/record/SavedText';
import { useDays } from '@renderer/components/record/use-days';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import type { Customer } from '@shared/model/customer';
import { PAYMENT_MEANS } from '@shared/model/payment-means';

/** How the customer is billed: language, currency, terms, tax, references. */
export function BillingSection({ customer }: { customer: SavedRecord<Customer> }) {
  const { t } = useLanguage();
  const { record, save } = customer;
  const days = useDays();
  const company = useCall('company.get', {}, { collections: ['company'] }).data;
  return (
    <FormSection title={t('customers.section.billing')} explain={t('customers.section.billingExplain')}>
      <Span columns={3}>
        <SavedSelect
          label={t('customers.field.language')}
          options={LANGUAGE_OPTIONS}
          value={record.language}
          onSave={(language) => save(() => ({ language }))}
        />
      </Span>
      <Span columns={3}>
        <SavedSelect
          label={t('customers.field.currency')}
          options={CURRENCY_OPTIONS}
          searchable
          value={record.currency}
          onSave={(currency) => save(() => ({ currency }))}
        />
      </Span>
      <Span columns={3}>
        <SavedText
          label={t('customers.field.paymentTerms')}
          help={company && t('customers.field.paymentTermsHelp', { count: company.paymentTermDays })}
          optional
          unit={t('record.days')}
          value={record.paymentTermDays === null ? '' : String(record.paymentTermDays)}
          read={days}
          onSave={(text) => save(() => ({ paymentTermDays: text === '' ? null : Number(text) }))}
        />
      </Span>
      <Span columns={3} place="buyerReference">
        <SavedText
          label={t('customers.field.buyerReference')}
          help={t('customers.field.buyerReferenceHelp')}
          optional
          value={record.buyerReference}
          onSave={(buyerReference) => save(() => ({ buyerReference }))}
        />
      </Span>
      <Span columns={3} place="paymentMeansCode">
        <SavedSelect
          label={t('paymentMeans.label')}
          options={PAYMENT_MEANS.map((value) => ({ value, label: t(`paymentMeans.code${value}`) }))}
          value={record.paymentMeansCode}
          onSave={(paymentMeansCode) => save(() => ({ paymentMeansCode }))}
        />
      </Span>
      <VatTreatmentFields
        label={t('customers.field.vat')}
        help={t('customers.field.vatHelp')}
        none={t('customers.field.vatNone')}
        value={record.vat}
        onSave={(vat) => save(() => ({ vat }))}
      />
      <SavedBooks
        taxGroupId={record.taxGroupId}
        dimensions={record.dimensions}
        onGroup={(taxGroupId) => save(() => ({ taxGroupId }))}
        onDimensions={(dimensions) => save(() => ({ dimensions }))}
      />
    </FormSection>
  );
}
