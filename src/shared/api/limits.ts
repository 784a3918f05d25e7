import { z } from '../zod';
import { write } from './contract';
import { outcomeSchema } from './shapes';

const rows = z.strictObject({ ids: z.array(z.string()).min(1).max(10_000) });

export const limitCalls = {
  'backlog.resetLimit': write(
    'Gives back what rows hold of their not-to-exceed limits, so that other work can have it. Says of each refused row why.',
    rows,
    outcomeSchema,
  ),
  'backlog.evaluateLimit': write(
    'Evaluates rows against their not-to-exceed limits again, in the order given: committed where there is room.',
    rows,
    outcomeSchema,
  ),
};
