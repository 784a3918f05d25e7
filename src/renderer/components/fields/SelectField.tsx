import { Select } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import { usePortalProps } from '../portal-target';
import classes from './Field.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  /** Null for none chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** True for long lists: typing narrows them. */
  readonly searchable?: boolean;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, searchable = false } = props;
  const { t } = useLanguage();
  const portal = usePortalProps();
  const isOpen = useRef(false);
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <Select
          id={ids.id}
          aria-describedby={ids['aria-describedby']}
          aria-invalid={ids['aria-invalid']}
          classNames={{ input: classNames(classes.input, classes.withAffix) }}
          data={options.map((option) => ({ ...option }))}
          value={value}
          disabled={props.disabled ?? false}
          searchable={searchable}
          selectFirstOptionOnChange={searchable}
          allowDeselect={false}
          checkIconPosition="right"
          nothingFoundMessage={t('shell.field.noMatch')}
          rightSection={<ChevronDown size={14} />}
          rightSectionPointerEvents="none"
          comboboxProps={portal}
          onDropdownOpen={() => {
            isOpen.current = true;
          }}
          onDropdownClose={() => {
            isOpen.current = false;
          }}
          onKeyDown={(event) => {
            // Enter chooses. Typed fast, it comes before there is anything to choose, and must not send the form.
            if (event.key === 'Enter' && isOpen.current) event.preventDefault();
          }}
          onChange={(chosen) => {
            if (chosen !== null) onChange(chosen);
          }}
        />
      )}
    </FieldFrame>
  );
}
