import { Autocomplete } from '@mantine/core';
import { useCall } from '@renderer/api/use-call';
import { classNames } from '@renderer/components/class-names';
import fieldClasses from '@renderer/components/fields/Field.module.css';
import { FieldFrame } from '@renderer/components/fields/FieldFrame';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';

export type KnownCustomer = ApiOutput<'customer.list'>['rows'][number];

interface CustomerFieldProps {
  readonly label: string;
  readonly value: string;
  /** `known` is the customer of that name, if there is one: else it is to be made. */
  readonly onChange: (name: string, known: KnownCustomer | undefined) => void;
  readonly error: string | null;
}

const OFFERED = 20;

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** A customer by name: typing offers those that are known, and any other name becomes a new one. */
export function CustomerField({ label, value, onChange, error }: CustomerFieldProps) {
  const { t } = useLanguage();
  const found = useCall('customer.list', { text: value.trim(), limit: OFFERED }, { collections: ['customers'] });
  const rows = found.data?.rows ?? [];
  const known = rows.find(({ name }) => sameName(name, value));
  const facts = [known?.number, known?.city, known?.currency].filter(Boolean).join(', ');
  const help = value.trim() === '' ? undefined : known ? facts : t('projects.field.newCustomer');
  const names = [...new Set(rows.map(({ name }) => name))];
  return (
    <FieldFrame label={label} error={error} help={help}>
      {(ids) => (
        <Autocomplete
          id={ids.id}
          aria-describedby={ids['aria-describedby']}
          aria-invalid={ids['aria-invalid']}
          classNames={{ input: classNames(fieldClasses.input) }}
          data={names}
          value={value}
          // The application has found them already, by number and code too.
          filter={({ options }) => options}
          onChange={(name) =>
            onChange(
              name,
              rows.find((row) => sameName(row.name, name)),
            )
          }
        />
      )}
    </FieldFrame>
  );
}
