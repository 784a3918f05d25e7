import { Autocomplete } from '@mantine/core';
import type { PriceList } from '@shared/model/price-list';
import { useCall } from '../../api/use-call';
import field from '../../components/fields/Field.module.css';
import { FieldFrame } from '../../components/fields/FieldFrame';
import { usePortalProps } from '../../components/portal-target';

interface CategoryFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | null;
  /** The categories that they have a price for are offered too. */
  readonly lists: readonly PriceList[];
  readonly value: string;
  readonly onChange: (category: string) => void;
}

/** A category by its name: one that was put down or has a price, or any other. */
export function CategoryField({ label, help, error, lists, value, onChange }: CategoryFieldProps) {
  const portal = usePortalProps();
  const categories = useCall('category.list', {}, { collections: ['categories'] });
  const known = new Set([
    ...(categories.data ?? []).map(({ name }) => name),
    ...lists.flatMap(({ prices }) => prices.map(({ category }) => category)),
  ]);
  known.delete('');
  return (
    <FieldFrame label={label} {...(help !== undefined && { help })} {...(error !== undefined && { error })}>
      {(ids) => (
        <Autocomplete
          id={ids.id}
          aria-describedby={ids['aria-describedby']}
          aria-invalid={ids['aria-invalid']}
          classNames={{ input: field.input ?? '' }}
          data={[...known].sort()}
          value={value}
          maxLength={100}
          comboboxProps={portal}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
