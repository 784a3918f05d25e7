import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import type { VatChoice } from '@shared/countries';
import type { VatTreatment } from '@shared/model/vat-treatment';
import { Span } from '../record/FormSection';
import { SavedSelect } from '../record/SavedChoices';
import { SavedText } from '../record/SavedText';
import { useVatWords } from './vat-words';

interface VatTreatmentFieldsProps<Value extends VatTreatment | null> {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  /** What null is called, where there may be none. */
  readonly none?: string;
  readonly onSave: (value: Value) => Promise<CallResult<unknown>>;
}

const NONE = 'none';

const keyOf = ({ category, rate, exemptionCode }: VatChoice | VatTreatment) => `${category} ${rate} ${exemptionCode}`;

/** How something is taxed: one of the ways that the country knows, and, where no tax is added, the reason to print. */
export function VatTreatmentFields<Value extends VatTreatment | null>(props: VatTreatmentFieldsProps<Value>) {
  const { label, help, value, none, onSave } = props;
  const { t } = useLanguage();
  const { choices, ofTreatment } = useVatWords();
  // A treatment that came from elsewhere stays to choose.
  const own = value !== null && !choices.some((choice) => keyOf(choice) === keyOf(value)) ? [value] : [];
  const known = [...choices, ...own];
  const save = (treatment: VatTreatment | null) => onSave(treatment as Value);
  return (
    <>
      <Span columns={6}>
        <SavedSelect
          label={label}
          {...(help !== undefined && { help })}
          options={[
            ...(none === undefined ? [] : [{ value: NONE, label: none }]),
            ...known.map((choice) => ({ value: keyOf(choice), label: ofTreatment(choice) })),
          ]}
          value={value === null ? NONE : keyOf(value)}
          onSave={(key) => {
            const chosen = known.find((choice) => keyOf(choice) === key);
            return save(chosen === undefined ? null : { ...chosen, exemptionReason: '' });
          }}
        />
      </Span>
      {value !== null && value.category !== 'S' && (
        <Span columns={6}>
          <SavedText
            label={t('record.exemptionReason')}
            help={t('record.exemptionHelp', { text: ofTreatment(value) })}
            optional
            value={value.exemptionReason}
            onSave={(exemptionReason) => save({ ...value, exemptionReason })}
          />
        </Span>
      )}
    </>
  );
}
