import { z } from '../zod';
import { line } from './fields';

/**
 * What a line is sorted into (BT-158): a code, and the list that it is of. Lists are those of UNTDID 7143 (`HS` customs
 * tariff, `STI` the vocabulary of public procurement), and `CLASS` is LHDN's own.
 */
export const classificationSchema = z.object({ code: line(50), scheme: line(10) });

export type Classification = z.infer<typeof classificationSchema>;

/** LHDN's list, in MyInvois. */
export const MALAYSIAN_LIST = 'CLASS';
