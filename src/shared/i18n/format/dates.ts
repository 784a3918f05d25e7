import { dateOfInstant, type Instant, type PlainDate, partsOf, timeOfInstant } from '../../dates';
import type { Language } from '../languages';
import { monthName } from './month-names';
import { EN_DASH } from './separators';

const pad = (value: number) => String(value).padStart(2, '0');

/** Short dates have one width, for columns. English says the month, as 11/12 is read two ways. */
const SHORT: Readonly<Record<Language, (day: string, month: number, year: number) => string>> = {
  en: (day, month, year) => `${day} ${monthName(month, 'en', 'short')} ${year}`,
  nb: (day, month, year) => `${day}.${pad(month)}.${year}`,
  nl: (day, month, year) => `${day}-${pad(month)}-${year}`,
  fr: (day, month, year) => `${day}/${pad(month)}/${year}`,
  ms: (day, month, year) => `${day}/${pad(month)}/${year}`,
};

/** A day of the month as the language writes it in words: `20.` in Norwegian, `1er` in French. */
function dayInWords(day: number, language: Language): string {
  if (language === 'nb') return `${day}.`;
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** `short`: 20.11.2026, 20-11-2026, 20/11/2026, 20 Nov 2026. `long`: 20. november 2026, 1er novembre 2026. */
export function formatDate(date: PlainDate, language: Language, style: 'short' | 'long' = 'short'): string {
  const { year, month, day } = partsOf(date);
  if (style === 'short') return SHORT[language](pad(day), month, year);
  return `${dayInWords(day, language)} ${monthName(month, language)} ${year}`;
}

/** Dutch says “up to and including”: dashes between dates that are written with dashes are read as parts of them. */
const UP_TO = ' t/m ';

/** The first day of a range without what both days share: `2.–` for 2.–18.11.2026, `05/10 – ` for 05/10 – 30/10/2026. */
function shortStart(from: PlainDate, sameMonth: boolean, language: Language): string {
  const { month, day } = partsOf(from);
  if (language === 'fr' || language === 'ms') return `${pad(day)}/${pad(month)} ${EN_DASH} `;
  if (language === 'en') {
    return sameMonth ? `${day}${EN_DASH}` : `${day} ${monthName(month, 'en', 'short')} ${EN_DASH} `;
  }
  if (language === 'nb') return sameMonth ? `${day}.${EN_DASH}` : `${day}.${pad(month)}.${EN_DASH}`;
  return sameMonth ? `${day}${UP_TO}` : `${pad(day)}-${pad(month)}${UP_TO}`;
}

function shortEnd(to: PlainDate, sameMonth: boolean, language: Language): string {
  const { year, month, day } = partsOf(to);
  const padded = language === 'fr' || language === 'ms' || (language === 'nl' && !sameMonth);
  return SHORT[language](padded ? pad(day) : String(day), month, year);
}

/**
 * A period: 2.–18.11.2026 (nb), 2 t/m 18-11-2026 (nl), 05/10 – 30/10/2026 (fr, ms), 2–18 Nov 2026 (en). One day is that day;
 * days of two years are written out in full.
 */
export function formatDateRange(from: PlainDate, to: PlainDate, language: Language): string {
  if (from === to) return formatDate(from, language);
  const start = partsOf(from);
  const end = partsOf(to);
  if (start.year !== end.year) {
    const upTo = language === 'nl' ? UP_TO : ` ${EN_DASH} `;
    return formatDate(from, language) + upTo + formatDate(to, language);
  }
  const sameMonth = start.month === end.month;
  return shortStart(from, sameMonth, language) + shortEnd(to, sameMonth, language);
}

/**
 * A day or days where the year is clear, in words: 2.–6. november, 5–16 octobre, 2–19 november, 2–6 Nov. Across months
 * both are named; across years the period is written with them.
 */
export function formatDays(from: PlainDate, to: PlainDate, language: Language): string {
  const start = partsOf(from);
  const end = partsOf(to);
  if (start.year !== end.year) return formatDateRange(from, to, language);
  const width = language === 'en' || language === 'ms' ? 'short' : 'long';
  const inWords = ({ month, day }: { month: number; day: number }) =>
    `${dayInWords(day, language)} ${monthName(month, language, width)}`;
  if (from === to) return inWords(end);
  if (start.month !== end.month) return `${inWords(start)} ${EN_DASH} ${inWords(end)}`;
  return `${dayInWords(start.day, language)}${EN_DASH}${inWords(end)}`;
}

/** The time of day, `14:32`, in all five languages; by default in the zone of this computer. */
export function formatTime(instant: Instant, timeZone?: string): string {
  return timeOfInstant(instant, timeZone);
}

/** A moment: `20.11.2026 14:32`. */
export function formatDateTime(instant: Instant, language: Language, timeZone?: string): string {
  return `${formatDate(dateOfInstant(instant, timeZone), language)} ${formatTime(instant, timeZone)}`;
}
