/** The states of Malaysia and their federal territories by LHDN's code, first by its own name, then as people write it. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  '01': ['Johor', 'Johore', 'Johor Darul Takzim'],
  '02': ['Kedah', 'Kedah Darul Aman'],
  '03': ['Kelantan', 'Kelantan Darul Naim'],
  '04': ['Melaka', 'Malacca'],
  '05': ['Negeri Sembilan', 'Negeri Sembilan Darul Khusus', 'N. Sembilan'],
  '06': ['Pahang', 'Pahang Darul Makmur'],
  '07': ['Pulau Pinang', 'Penang'],
  '08': ['Perak', 'Perak Darul Ridzuan'],
  '09': ['Perlis', 'Perlis Indera Kayangan'],
  '10': ['Selangor', 'Selangor Darul Ehsan'],
  '11': ['Terengganu', 'Terengganu Darul Iman'],
  '12': ['Sabah'],
  '13': ['Sarawak'],
  '14': ['Wilayah Persekutuan Kuala Lumpur', 'Kuala Lumpur', 'WP Kuala Lumpur', 'W.P. Kuala Lumpur', 'KL'],
  '15': ['Wilayah Persekutuan Labuan', 'Labuan', 'WP Labuan', 'W.P. Labuan'],
  '16': ['Wilayah Persekutuan Putrajaya', 'Putrajaya', 'WP Putrajaya', 'W.P. Putrajaya'],
};

/** Where the state is none of Malaysia's and nothing is known of it. */
export const NO_STATE = '17';

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).flatMap(([code, names]) => names.map((name) => [name.toLowerCase(), code] as const)),
);

/**
 * The code of a Malaysian state that was written as its code, in full or as people abbreviate it; undefined for what is
 * none. A federal territory is often named as the city alone.
 */
export function stateCodeOf(subdivision: string, city = ''): string | undefined {
  const written = subdivision.trim();
  if (Object.hasOwn(STATES, written)) return written;
  if (/^\d$/.test(written)) return stateCodeOf(`0${written}`);
  const found = CODES.get(written.toLowerCase());
  if (found !== undefined || written !== '') return found;
  return ['14', '15', '16'].find((code) => CODES.get(city.trim().toLowerCase()) === code);
}
