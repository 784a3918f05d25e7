import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { countryOf } from '@shared/countries';
import type { VatTreatment } from '@shared/model/vat-treatment';
import { useTaxWords } from '../wizard/tax-words';

interface TaxFieldProps {
  /** Null: as the customer, else the company, is taxed. */
  readonly value: VatTreatment | null;
  readonly onChange: (treatment: VatTreatment | null) => void;
  readonly error: string | null;
}

const OF_CUSTOMER = 'customer';

const keyOf = ({ category, rate, exemptionCode }: Omit<VatTreatment, 'exemptionReason'>) =>
  `${category} ${rate} ${exemptionCode}`;

/** How this work is taxed where it differs from the customer's: the ways that the company's country knows. */
export function TaxField({ value, onChange, error }: TaxFieldProps) {
  const { t } = useLanguage();
  const tax = useTaxWords();
  const { vatChoices } = countryOf(useCompany().country);
  const known: VatTreatment[] = vatChoices.map((choice) => ({ ...choice, exemptionReason: '' }));
  // A treatment that came from elsewhere stays one of the choices.
  const isKnown = value === null || known.some((choice) => keyOf(choice) === keyOf(value));
  const choices = isKnown ? known : [...known, value];
  return (
    <SelectField
      label={tax.name}
      options={[
        { value: OF_CUSTOMER, label: t('projects.line.taxOfCustomer') },
        ...choices.map((choice) => ({ value: keyOf(choice), label: tax.ofTreatment(choice) })),
      ]}
      value={value === null ? OF_CUSTOMER : keyOf(value)}
      error={error}
      onChange={(key) => onChange(choices.find((choice) => keyOf(choice) === key) ?? null)}
    />
  );
}
