const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?$/iu;

const HOUR_ALONE = /^(\d{1,2})\s*([ap]\.?\s?m\.?)$/iu;

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/**
 * A time of day as HH:MM:SS: `9:05`, `09:05:00`, `09.05`, or with AM and PM in either case, whatever space stands
 * before them. 12 AM is midnight, 12 PM noon. Undefined where it is no time.
 */
export function readTime(text: string): string | undefined {
  const whole = TIME.exec(text);
  const parts = whole ?? HOUR_ALONE.exec(text);
  if (parts === null) return undefined;
  const [minute, second, half] = whole === null ? ['00', '00', parts[2]] : [parts[2], parts[3] ?? '00', parts[4]];
  const hour = hourOf(Number(parts[1]), half);
  if (hour === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minute}:${second}`;
}

export function secondsOfDay(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
