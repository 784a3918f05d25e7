import { CURRENCY_OPTIONS, LANGUAGE_OPTIONS } from '@renderer/components/party/options';
import { VatTreatmentFields } from '@renderer/components/party/VatTreatmentFields';
import { useVatWords } from '@renderer/components/party/vat-words';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck, SavedRadio, SavedSelect } from '@renderer/components/record/SavedChoices';
import { SavedText } from '@renderer/components/record/SavedText';
import { useDays } from '@renderer/components/record/use-days';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import type { Company } from '@shared/model/company';
import { ReceivablesSection } from './ReceivablesSection';
import { useCompanyRecord, useKnownCompany } from './use-company-record';
import { useHoursPerDay } from './use-hours-per-day';

export function InvoicingSection() {
  const known = useKnownCompany();
  return known && <InvoicingFields known={known} />;
}

/** How invoices are made where neither customer nor contract says otherwise. */
function InvoicingFields({ known }: { known: Company }) {
  const company = useCompanyRecord(known);
  return (
    <>
      <TaxSection company={company} />
      <TermsSection company={company} />
      <DocumentSection company={company} />
      <ReceivablesSection company={company} />
    </>
  );
}

interface CompanyPart {
  readonly company: SavedRecord<Company>;
}

function TaxSection({ company: { record, save } }: CompanyPart) {
  const { t } = useLanguage();
  const { name } = useVatWords();
  return (
    <FormSection title={name} explain={t('settings.invoicing.taxExplain')}>
      <Span columns={6}>
        <SavedCheck
          label={t('settings.invoicing.registered', { tax: name })}
          value={record.vatRegistered}
          onSave={(vatRegistered) => save(() => ({ vatRegistered }))}
        />
      </Span>
      <VatTreatmentFields
        label={t('settings.invoicing.usualTax')}
        help={t('settings.invoicing.usualTaxHelp')}
        value={record.vat}
        onSave={(vat) => save(() => ({ vat }))}
      />
      <Span columns={6}>
        <SavedRadio
          label={t('settings.invoicing.rounding')}
          help={t('settings.invoicing.roundingHelp')}
          options={[
            { value: 'group', label: t('settings.invoicing.roundingGroup') },
            { value: 'line', label: t('settings.invoicing.roundingLine') },
          ]}
          value={record.taxRounding}
          onSave={(taxRounding) => save(() => ({ taxRounding }))}
        />
      </Span>
    </FormSection>
  );
}

function TermsSection({ company: { record, save } }: CompanyPart) {
  const { t } = useLanguage();
  const days = useDays();
  const hours = useHoursPerDay();
  return (
    <FormSection title={t('settings.invoicing.terms')} explain={t('settings.invoicing.termsExplain')}>
      <Span columns={3}>
        <SavedText
          label={t('settings.invoicing.paymentTerms')}
          unit={t('record.days')}
          value={String(record.paymentTermDays)}
          read={(text) => days(text.trim() === '' ? '0' : text)}
          onSave={(text) => save(() => ({ paymentTermDays: Number(text) }))}
        />
      </Span>
      <Span columns={3}>
        <SavedText
          label={t('settings.invoicing.hoursPerDay')}
          help={t('settings.invoicing.hoursPerDayHelp')}
          figures
          value={record.hoursPerDay}
          show={hours.show}
          read={hours.read}
          onSave={(hoursPerDay) => save(() => ({ hoursPerDay }))}
        />
      </Span>
      <Span columns={3}>
        <SavedSelect
          label={t('settings.invoicing.currency')}
          options={CURRENCY_OPTIONS}
          searchable
          value={record.currency}
          onSave={(currency) => save(() => ({ currency }))}
        />
      </Span>
      <Span columns={3}>
        <SavedSelect
          label={t('settings.invoicing.language')}
          help={t('settings.invoicing.languageHelp')}
          options={LANGUAGE_OPTIONS}
          value={record.language}
          onSave={(language) => save(() => ({ language }))}
        />
      </Span>
      <Span columns={6}>
        <SavedSelect
          label={t('settings.invoicing.paymentReference')}
          help={t(`settings.invoicing.referenceHelp.${record.paymentReference}`)}
          options={(['invoiceNumber', 'kidMod10', 'kidMod11', 'creditorReference'] as const).map((kind) => ({
            value: kind,
            label: t(`settings.invoicing.reference.${kind}`),
          }))}
          value={record.paymentReference}
          onSave={(paymentReference) => save(() => ({ paymentReference }))}
        />
      </Span>
    </FormSection>
  );
}

function DocumentSection({ company: { record, save } }: CompanyPart) {
  const { t } = useLanguage();
  return (
    <FormSection title={t('settings.invoicing.document')} explain={t('settings.invoicing.documentExplain')}>
      <Span columns={6}>
        <SavedText
          label={t('settings.invoicing.note')}
          help={t('settings.invoicing.noteHelp')}
          optional
          rows={4}
          value={record.invoiceNote}
          onSave={(invoiceNote) => save(() => ({ invoiceNote }))}
        />
      </Span>
    </FormSection>
  );
}
