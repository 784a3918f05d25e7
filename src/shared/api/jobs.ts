import { z } from '../zod';
import { nothing, read, write } from './contract';
import { failureSchema, fileSchema } from './shapes';

/** Long work that goes on while the window is used: asked for again and again until it has ended. */
export const jobSchema = z.object({
  id: z.string(),
  /** The call that started it. */
  kind: z.string(),
  state: z.enum(['running', 'done', 'canceled', 'failed']),
  /** Steps done, and how many there are. */
  done: z.int(),
  total: z.int(),
  /** Why it failed as a whole; null otherwise. */
  failure: failureSchema.nullable(),
  /** What could not be treated like the rest, by id, number and reason. */
  refused: z.array(z.object({ id: z.string(), name: z.string(), failure: failureSchema })),
  /** Whether it made a file that `job.file` answers. */
  hasFile: z.boolean(),
});

export type JobStatus = z.infer<typeof jobSchema>;

/** What a call answers that starts long work. */
export const startedSchema = z.object({ jobId: z.string() });

const byJob = z.strictObject({ jobId: z.string() });

export const jobCalls = {
  'job.status': read('Answers how far long work has come.', byJob, jobSchema),
  'job.cancel': write('Stops long work after the step it is at; what is done stays done.', byJob, nothing),
  'job.file': read(
    'Answers the file that long work has made. It is kept until the next few jobs have ended.',
    byJob,
    fileSchema,
  ),
};
