import { addDays, dateFromParts, endOfMonth, isPlainDate, type PlainDate, partsOf } from '../../dates';
import type { Failure } from '../../failure';
import type { Language } from '../languages';
import { formatDate } from './dates';
import { monthName, monthNames } from './month-names';
import type { Parsed } from './parse-decimal';

const TODAY: Readonly<Record<Language, readonly string[]>> = {
  en: ['today'],
  nb: ['i dag', 'idag'],
  nl: ['vandaag'],
  fr: ["aujourd'hui", 'aujourdhui'],
  ms: ['hari ini'],
};

const END_OF_MONTH: Readonly<Record<Language, readonly string[]>> = {
  en: ['end of month', 'end of the month', 'month end'],
  nb: ['slutten av måneden', 'månedsslutt', 'månedsskiftet'],
  nl: ['einde maand', 'einde van de maand', 'eind van de maand'],
  fr: ['fin de mois', 'fin du mois'],
  ms: ['akhir bulan', 'hujung bulan'],
};

/** The year that two digits mean: of this century. */
const CENTURY = 2000;

/** Words in one form: lower case, one kind of space and apostrophe. */
function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
}

/** The month of a full name, a short one, or the beginning of a name that no other month shares. */
function monthOfName(name: string, language: Language): number | undefined {
  const wanted = name.replace(/\.$/, '');
  const long = monthNames(language, 'long').map((each) => each.toLowerCase());
  const short = monthNames(language, 'short').map((each) => each.toLowerCase().replace(/\.$/, ''));
  const exact = long.indexOf(wanted) + 1 || short.indexOf(wanted) + 1;
  if (exact > 0) return exact;
  const begun = long.filter((each) => each.startsWith(wanted));
  return wanted.length >= 3 && begun.length === 1 ? long.indexOf(begun[0] ?? '') + 1 : undefined;
}

function refused(code: Failure['code'], params: Failure['params']): Parsed<PlainDate> {
  return { ok: false, reason: { code, params } };
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Day, month and year as the text gives them; those that it leaves out are today's. */
function readParts(text: string, language: Language, today: PlainDate): Parts | undefined {
  const now = partsOf(today);
  const yearOf = (digits: string | undefined) => {
    if (digits === undefined) return now.year;
    return digits.length === 2 ? CENTURY + Number(digits) : Number(digits);
  };
  const inDigits = /^(\d{1,2})(?:[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?)?\.?$/.exec(text);
  if (inDigits) {
    const [, day, month, year] = inDigits;
    return { day: Number(day), month: month === undefined ? now.month : Number(month), year: yearOf(year) };
  }
  const inWords = /^(\d{1,2})(?:\.|er)? ?(\p{L}+\.?)(?: ?(\d{4}|\d{2}))?$/u.exec(text);
  const month = monthOfName(inWords?.[2] ?? '', language);
  return inWords && month !== undefined ? { day: Number(inWords[1]), month, year: yearOf(inWords[3]) } : undefined;
}

/** A date as ISO writes it, day for day; a wrong one is read as well, so that it can be refused for what is wrong. */
function readIso(text: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return day === undefined ? undefined : { day: Number(day), month: Number(month), year: Number(year) };
}

function toDate({ day, month, year }: Parts, typed: string, language: Language, today: PlainDate): Parsed<PlainDate> {
  const date = dateFromParts(year, month, day);
  if (date !== undefined) return { ok: true, value: date };
  const first = dateFromParts(year, month, 1);
  if (first === undefined) {
    return refused('input.noSuchMonth', { text: typed, month, example: formatDate(today, language) });
  }
  const last = formatDate(endOfMonth(first), language);
  return refused('input.noSuchDay', { day, month: `${monthName(month, language)} ${year}`, last });
}

/**
 * Reads a date that a user typed: as the language writes it, with a two-digit year, without year or month (today's),
 * with the month's name, as ISO; `+14` and `-3` count days from `base`; the language's words for today and for the end
 * of the month of `base`. A day that does not exist is refused with the last one of its month.
 */
export function parseDateInput(
  text: string,
  language: Language,
  today: PlainDate,
  base: PlainDate = today,
): Parsed<PlainDate> {
  const typed = fold(text);
  if (TODAY[language].includes(typed)) return { ok: true, value: today };
  if (END_OF_MONTH[language].includes(typed)) return { ok: true, value: endOfMonth(base) };
  const notADate = refused('input.notADate', { text: text.trim().slice(0, 40), example: formatDate(today, language) });
  const days = /^([+\-\u2212]) ?(\d{1,5})$/.exec(typed);
  if (days) {
    const value = addDays(base, days[1] === '+' ? Number(days[2]) : -Number(days[2]));
    return isPlainDate(value) ? { ok: true, value } : notADate;
  }
  const parts = readIso(typed) ?? readParts(typed, language, today);
  return parts === undefined ? notADate : toDate(parts, text.trim(), language, today);
}
