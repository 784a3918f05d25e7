import type { Failure } from '@shared/failure';

/** Parts a refusal between its field, where the pane shows that field, and the bar under the form. */
export function errorsOf(
  failure: Failure | null,
  fields: readonly string[],
  explain: (failure: Failure) => string,
): { readonly of: (field: string) => string | null; readonly rest: Failure | null } {
  const field = failure?.field?.replace(/^changes\./, '');
  const isShown = field !== undefined && fields.includes(field);
  return {
    of: (one) => (isShown && failure !== null && field === one ? explain(failure) : null),
    rest: isShown ? null : failure,
  };
}
