import { amountSchema } from '../model/fields';
import { z } from '../zod';
import { read } from './contract';

export const searchCalls = {
  'search.query': read(
    'Finds invoices, customers and projects by a few letters of a name or number.',
    z.strictObject({ text: z.string().min(1).max(100), limit: z.int().min(1).max(20).default(5) }),
    z.object({
      invoices: z.array(
        z.object({
          id: z.string(),
          number: z.string().nullable(),
          customerName: z.string(),
          projectName: z.string(),
          status: z.string(),
          dueDate: z.string(),
          grossAmount: amountSchema,
          currency: z.string(),
        }),
      ),
      customers: z.array(z.object({ id: z.string(), number: z.string(), name: z.string(), city: z.string() })),
      projects: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          name: z.string(),
          customerName: z.string(),
          readyAmount: amountSchema,
          readyCount: z.int(),
          currency: z.string(),
        }),
      ),
    }),
  ),
};
