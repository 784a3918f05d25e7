import { z } from '../zod';

/** What fills the parameters of a message: of a refusal, a reason, a proposal. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** A code with its parameters, as it crosses to a window: the sentence is made there, in the language of the screen. */
export const failureSchema = z.object({ code: z.string(), params: paramsSchema });

/** What an action on many rows did: how many, and the reason for each that could not be treated like the rest. */
export const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
});

/** A file that was made, on its way to whoever asked for it. */
export const fileSchema = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** The content. */
  base64: z.string(),
});

export const pdfSchema = fileSchema.extend({ pages: z.int(), hash: z.string(), warnings: z.array(z.string()) });
