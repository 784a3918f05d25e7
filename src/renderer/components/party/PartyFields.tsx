import { useLanguage } from '@renderer/language/context';
import type { Party } from '@shared/model/party';
import { useMemo } from 'react';
import { FormSection, Span } from '../record/FormSection';
import { SavedSelect } from '../record/SavedChoices';
import { SavedText } from '../record/SavedText';
import type { SavedRecord } from '../record/use-saved-record';
import { readElectronicAddress, writeElectronicAddress } from './electronic-address';
import { countryOptions } from './options';

type PartyRecord = SavedRecord<Party>;

/** One text of a party, saved by itself. */
export function usePartyText({ record, save }: PartyRecord) {
  type TextField = { [K in keyof Party]: Party[K] extends string ? K : never }[keyof Party];
  return (field: TextField) => ({
    value: record[field],
    onSave: (value: string) => save(() => ({ [field]: value })),
  });
}

/** Where somebody is, in the order of an envelope. */
export function AddressFields({ party }: { party: PartyRecord }) {
  const { t, language } = useLanguage();
  const { address } = party.record;
  const countries = useMemo(() => countryOptions(language), [language]);
  const part = (field: keyof Party['address']) => ({
    value: address[field],
    onSave: (value: string) => party.save((latest) => ({ address: { ...latest.address, [field]: value } })),
  });
  return (
    <>
      <Span columns={6} place="address.line1">
        <SavedText label={t('record.party.line1')} {...part('line1')} />
      </Span>
      <Span columns={6} place="address.line2">
        <SavedText label={t('record.party.line2')} optional {...part('line2')} />
      </Span>
      <Span columns={2} place="address.postalCode">
        <SavedText label={t('record.party.postalCode')} {...part('postalCode')} />
      </Span>
      <Span columns={4} place="address.city">
        <SavedText label={t('record.party.city')} {...part('city')} />
      </Span>
      <Span columns={3} place="address.subdivision">
        <SavedText label={t('record.party.subdivision')} optional {...part('subdivision')} />
      </Span>
      <Span columns={3} place="address.country">
        <SavedSelect label={t('record.party.country')} options={countries} searchable {...part('country')} />
      </Span>
    </>
  );
}

/** Who is spoken to. */
export function ContactSection({ party, explain }: { party: PartyRecord; explain: string }) {
  const { t } = useLanguage();
  const text = usePartyText(party);
  return (
    <FormSection title={t('record.party.contact')} explain={explain}>
      <Span columns={6} place="contactName">
        <SavedText label={t('record.party.contactName')} {...text('contactName')} />
      </Span>
      <Span columns={4} place="email">
        <SavedText
          label={t('record.party.email')}
          type="email"
          read={(typed) => {
            const value = typed.trim();
            const isPlausible = value === '' || /^[^\s@]+@[^\s@]+$/.test(value);
            return { value, problem: isPlausible ? null : t('record.party.emailProblem', { value }) };
          }}
          {...text('email')}
        />
      </Span>
      <Span columns={2} place="phone">
        <SavedText label={t('record.party.phone')} type="tel" {...text('phone')} />
      </Span>
    </FormSection>
  );
}

/** Where an e-invoice is delivered, as one text with its scheme. */
export function ElectronicAddressField({ party }: { party: PartyRecord }) {
  const { t } = useLanguage();
  const { country } = party.record.address;
  return (
    <SavedText
      label={t('record.party.electronicAddress')}
      help={t('record.party.electronicAddressHelp')}
      optional
      figures
      value={writeElectronicAddress(party.record)}
      read={(typed) => {
        const read = readElectronicAddress(typed, country);
        if (read !== null) return { value: writeElectronicAddress(read), problem: null };
        return { value: typed, problem: t('record.party.electronicAddressProblem', { value: typed.trim() }) };
      }}
      onSave={(value) => party.save((latest) => readElectronicAddress(value, latest.address.country) ?? {})}
    />
  );
}
