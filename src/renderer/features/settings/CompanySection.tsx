import { IdentifierField } from '@renderer/components/party/IdentifierField';
import { legalIdLabelKey, vatIdLabelKey } from '@renderer/components/party/labels';
import { AddressFields, ContactSection, usePartyText } from '@renderer/components/party/PartyFields';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedText } from '@renderer/components/record/SavedText';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import { countryOf } from '@shared/countries';
import type { Company } from '@shared/model/company';
import { useCompanyRecord, useKnownCompany } from './use-company-record';

export function CompanySection() {
  const known = useKnownCompany();
  return known && <CompanyFields known={known} />;
}

/** Who sends the invoices, as they name the seller. */
function CompanyFields({ known }: { known: Company }) {
  const { t } = useLanguage();
  const company = useCompanyRecord(known);
  const text = usePartyText(company);
  const { country } = company.record.address;
  return (
    <>
      <FormSection title={t('settings.company.title')} explain={t('settings.company.explain')}>
        <Span columns={6} place="name">
          <SavedText label={t('record.party.name')} {...text('name')} />
        </Span>
        <Span columns={6}>
          <SavedText label={t('record.party.tradingName')} optional {...text('tradingName')} />
        </Span>
        <AddressFields party={company} />
      </FormSection>
      <FormSection title={t('settings.company.registration')} explain={t('settings.company.registrationExplain')}>
        <Span columns={3} place="legalId">
          <IdentifierField kind="legalId" label={t(legalIdLabelKey(country))} country={country} {...text('legalId')} />
        </Span>
        <Span columns={3} place="vatId">
          <IdentifierField kind="vatId" label={t(vatIdLabelKey(country))} country={country} {...text('vatId')} />
        </Span>
        <Span columns={6} place="taxRegistration">
          <SavedText
            label={t('settings.company.taxRegistration')}
            help={t('settings.company.taxRegistrationHelp')}
            optional
            {...text('taxRegistration')}
          />
        </Span>
        <Span columns={6} place="legalInformation">
          <SavedText
            label={t('settings.company.legalInformation')}
            help={t('settings.company.legalInformationHelp')}
            optional
            {...text('legalInformation')}
          />
        </Span>
      </FormSection>
      <ContactSection party={company} explain={t('settings.company.contactExplain')} />
      <BankSection company={company} />
    </>
  );
}

/** Where customers pay to. */
function BankSection({ company }: { company: SavedRecord<Company> }) {
  const { t } = useLanguage();
  const { record, save } = company;
  const { country } = record.address;
  const { usesAccountNumber } = countryOf(country);
  const part = (field: keyof Company['bank']) => ({
    value: record.bank[field],
    onSave: (value: string) => save((latest) => ({ bank: { ...latest.bank, [field]: value } })),
  });
  return (
    <FormSection title={t('settings.company.bank')} explain={t('settings.company.bankExplain')}>
      {(usesAccountNumber || record.bank.accountNumber !== '') && (
        <Span columns={6} place="bank.accountNumber">
          <IdentifierField
            kind="accountNumber"
            label={t('firstRun.form.accountNumber')}
            country={country}
            {...part('accountNumber')}
          />
        </Span>
      )}
      <Span columns={4} place="bank.iban">
        <IdentifierField kind="iban" label={t('firstRun.form.iban')} country={country} {...part('iban')} />
      </Span>
      <Span columns={2} place="bank.bic">
        <IdentifierField kind="bic" label={t('firstRun.form.bic')} country={country} {...part('bic')} />
      </Span>
      <Span columns={6}>
        <SavedText label={t('settings.company.bankName')} optional {...part('bankName')} />
      </Span>
    </FormSection>
  );
}
