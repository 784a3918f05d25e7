import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import { countryOf } from '@shared/countries';
import { printAccountNumber, printIban } from '@shared/countries/bank';
import { type IdentifierKind, readIdentifier } from '@shared/countries/read-identifier';
import { SavedText } from '../record/SavedText';

interface IdentifierFieldProps {
  readonly kind: IdentifierKind;
  readonly label: string;
  readonly help?: string;
  /** Whose rules it is judged by. */
  readonly country: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<CallResult<unknown>>;
}

const PRINTED: Readonly<Record<IdentifierKind, (value: string, country: string) => string>> = {
  legalId: (value, country) => countryOf(country).legalId.print(value),
  vatId: (value, country) => countryOf(country).vatId.print(value),
  accountNumber: printAccountNumber,
  iban: (value) => printIban(value),
  bic: (value) => value,
};

/**
 * An organisation, VAT, account or bank number: grouped as its country prints it, and judged as soon as it is left, by
 * the rule that the application itself refuses by.
 */
export function IdentifierField({ kind, country, ...field }: IdentifierFieldProps) {
  const { explain } = useLanguage();
  return (
    <SavedText
      {...field}
      figures
      show={(value) => (value === '' ? '' : PRINTED[kind](value, country))}
      read={(text) => {
        const { value, problem } = readIdentifier(kind, text, country);
        if (problem === undefined) return { value, problem: null };
        return { value, problem: explain({ code: problem, params: { value: text.trim() } }) };
      }}
    />
  );
}
