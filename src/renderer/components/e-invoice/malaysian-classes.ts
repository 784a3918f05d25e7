import {
  CLASSIFICATIONS,
  isReservedClassification,
  USUAL_CLASSIFICATION,
} from '@shared/e-invoice/malaysia/classifications';
import { type Classification, MALAYSIAN_LIST } from '@shared/model/classification';
import type { Option } from '../fields/SelectField';

/** Chosen where the class is left to what stands above: to the company. */
const LEFT_OPEN = '-';

const OFFERED = CLASSIFICATIONS.filter(({ code }) => !isReservedClassification(code));

/**
 * LHDN's classes to choose from, by code and LHDN's own name; a code that is none of them stands as it is.
 *
 * @param leftOpen what leaving it open is called; null where nothing stands above, and LHDN's "Others" is meant
 */
export function malaysianClasses(present: Classification | null, leftOpen: string | null): Option<string>[] {
  const isOffered = present === null || OFFERED.some(({ code }) => code === present.code);
  return [
    ...(leftOpen === null ? [] : [{ value: LEFT_OPEN, label: leftOpen }]),
    ...(isOffered ? [] : [{ value: present.code, label: present.code || '–' }]),
    ...OFFERED.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  ];
}

/** What stands in the field. */
export const shownClass = (present: Classification | null, leftOpen: string | null): string =>
  present?.code ?? (leftOpen === null ? USUAL_CLASSIFICATION : LEFT_OPEN);

export const chosenClass = (value: string): Classification | null =>
  value === LEFT_OPEN ? null : { code: value, scheme: MALAYSIAN_LIST };
