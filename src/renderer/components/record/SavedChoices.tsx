import type { CallResult } from '@shared/api/contract';
import type { ReactNode } from 'react';
import { CheckField, RadioField, SegmentedField } from '../fields/ChoiceFields';
import { FieldError, type FieldProps } from '../fields/FieldFrame';
import { type Option, SelectField } from '../fields/SelectField';
import { useSavedChoice } from './use-saved-choice';

interface SavedChoiceProps<Value extends string> extends Omit<FieldProps, 'error'> {
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onSave: (value: Value) => Promise<CallResult<unknown>>;
}

/** One of many, saved as it is chosen. */
export function SavedSelect<Value extends string>({
  value,
  onSave,
  searchable = false,
  ...props
}: SavedChoiceProps<Value> & { readonly searchable?: boolean }) {
  const choice = useSavedChoice(value, onSave);
  return (
    <SelectField
      {...props}
      searchable={searchable}
      value={choice.value}
      error={choice.error}
      onChange={(next) => void choice.choose(next)}
    />
  );
}

/** One of a few, with room for words. */
export function SavedRadio<Value extends string>({ value, onSave, ...props }: SavedChoiceProps<Value>) {
  const choice = useSavedChoice(value, onSave);
  return (
    <RadioField {...props} value={choice.value} error={choice.error} onChange={(next) => void choice.choose(next)} />
  );
}

/** One of a few short words. */
export function SavedSegments<Value extends string>({ value, onSave, ...props }: SavedChoiceProps<Value>) {
  const choice = useSavedChoice(value, onSave);
  return (
    <SegmentedField
      {...props}
      value={choice.value}
      error={choice.error}
      onChange={(next) => void choice.choose(next)}
    />
  );
}

interface SavedCheckProps {
  readonly label: ReactNode;
  readonly note?: string;
  readonly value: boolean;
  readonly onSave: (value: boolean) => Promise<CallResult<unknown>>;
}

export function SavedCheck({ label, note, value, onSave }: SavedCheckProps) {
  const choice = useSavedChoice(value, onSave);
  return (
    <div>
      <CheckField
        label={label}
        checked={choice.value}
        onChange={(next) => void choice.choose(next)}
        {...(note !== undefined && { note })}
      />
      {choice.error !== null && <FieldError text={choice.error} />}
    </div>
  );
}
