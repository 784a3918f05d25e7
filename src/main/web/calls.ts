import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from '@shared/zod';
import type { Application } from '../application-contract';
import { answerJson, failed } from './answer';

const MEGABYTE = 1024 * 1024;

/** The largest body: a timesheet export of several years, as text within JSON, with room to spare. */
export const BODY_LIMIT = 64 * MEGABYTE;

/** The body of a call. What the input must be is the application's to say. */
const bodySchema = z.strictObject({ input: z.unknown() });

class BodyTooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // The length announced may be missing or untrue: what arrives is counted.
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * `POST /api/<noun.verb>` with the body `{"input": …}`; the answer is the `CallResult`, with status 200 whether the
 * application did it or refused. Another status means that the request never reached the application.
 */
export async function answerCall(
  application: Application,
  by: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    answerJson(response, 415, failed('host.badRequest', { problem: 'content-type' }));
    return;
  }
  let input: unknown;
  try {
    input = bodySchema.parse(JSON.parse(await readBody(request))).input;
  } catch (error) {
    // What is left of the body is not worth reading: the connection ends with the answer.
    response.setHeader('connection', 'close');
    if (error instanceof BodyTooLarge) {
      answerJson(response, 413, failed('host.tooLarge', { limit: BODY_LIMIT / MEGABYTE }));
    } else {
      answerJson(response, 400, failed('host.badRequest', { problem: '{"input": …}' }));
    }
    return;
  }
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const result = await application.call(name, input, { by, signal: gone.signal });
  if (!response.destroyed) answerJson(response, 200, result);
}
