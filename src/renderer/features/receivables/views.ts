export const VIEWS = ['ageing', 'remind', 'sent', 'payments', 'rates'] as const;

export type ViewName = (typeof VIEWS)[number];

/** The view that an address such as `/receivables?view=payments` names. */
export function viewOf(asked: string | undefined): ViewName {
  return VIEWS.find((name) => name === asked) ?? 'ageing';
}
