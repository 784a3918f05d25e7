import type { CallResult } from '@shared/api/contract';
import type { Dimensions } from '@shared/model/actual';
import { Span } from '../record/FormSection';
import { useSavedChoice } from '../record/use-saved-choice';
import { DimensionField, useDimensions } from './DimensionFields';
import { GroupField, useTaxGroups } from './GroupField';

interface SavedBooksProps {
  readonly taxGroupId: string | null;
  readonly dimensions: Dimensions;
  readonly onGroup: (taxGroupId: string | null) => Promise<CallResult<unknown>>;
  readonly onDimensions: (dimensions: Dimensions) => Promise<CallResult<unknown>>;
}

/**
 * The tax group and the dimensions of a record that is saved field by field, in a `FormSection`. Nothing is drawn for a
 * company without tax groups and dimensions.
 */
export function SavedBooks({ taxGroupId, dimensions, onGroup, onDimensions }: SavedBooksProps) {
  const group = useSavedChoice(taxGroupId, onGroup);
  const values = useSavedChoice(dimensions, onDimensions);
  const hasGroups = useTaxGroups('party').length > 0;
  return (
    <>
      {hasGroups && (
        <Span columns={3}>
          <GroupField
            kind="party"
            value={group.value}
            error={group.error}
            onChange={(next) => void group.choose(next)}
          />
        </Span>
      )}
      {useDimensions().map((dimension) => (
        <Span key={dimension.id} columns={3}>
          <DimensionField
            dimension={dimension}
            value={values.value}
            error={values.error}
            onChange={(next) => void values.choose(next)}
          />
        </Span>
      ))}
    </>
  );
}
