import { addDays, addMonths, endOfMonth, type PlainDate, startOfMonth } from '@shared/dates';

export const DATE_PRESETS = ['last30', 'last60', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear'] as const;

export type DatePreset = (typeof DATE_PRESETS)[number];

export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days that a preset means today. Drafts are dated ahead now and then, so the running spans end with their month or year. */
export function spanOf(preset: DatePreset, today: PlainDate): DateSpan {
  const lastMonth = addMonths(startOfMonth(today), -1);
  const year = Number(today.slice(0, 4));
  const wholeYear = (one: number): DateSpan => ({ from: `${one}-01-01`, to: `${one}-12-31` });
  switch (preset) {
    case 'last30':
      return { from: addDays(today, -30), to: today };
    case 'last60':
      return { from: addDays(today, -60), to: today };
    case 'thisMonth':
      return { from: startOfMonth(today), to: endOfMonth(today) };
    case 'lastMonth':
      return { from: lastMonth, to: endOfMonth(lastMonth) };
    case 'thisYear':
      return wholeYear(year);
    case 'lastYear':
      return wholeYear(year - 1);
  }
}

/** The preset that two dates are today, so that a chip can say it in words. */
export function presetOf(
  { from, to }: { readonly from?: PlainDate; readonly to?: PlainDate },
  today: PlainDate,
): DatePreset | undefined {
  return DATE_PRESETS.find((preset) => {
    const span = spanOf(preset, today);
    return span.from === from && span.to === to;
  });
}
