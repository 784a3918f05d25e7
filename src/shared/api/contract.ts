import type { Failure } from '../failure';
import { z } from '../zod';

/**
 * One call of the API: what a window, the command line or a test may ask of the application. `input` is validated on
 * entry by every host; `output` is what a successful call answers. Failures are values (`Failure`), never thrown.
 */
export interface CallDefinition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** One line in English for `proforma calls`: what it does. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  /** `write` calls change the company and announce what they changed; `read` calls may be repeated freely. */
  readonly kind: 'read' | 'write';
  /** Whether the call needs an open company. */
  readonly needsCompany: boolean;
}

export function read<I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) {
  return { summary, input, output, kind: 'read', needsCompany: true } as const satisfies CallDefinition;
}

export function write<I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) {
  return { summary, input, output, kind: 'write', needsCompany: true } as const satisfies CallDefinition;
}

/** The same call without the need of an open company. */
export function withoutCompany<D extends CallDefinition>(
  definition: D,
): Omit<D, 'needsCompany'> & { needsCompany: false } {
  return { ...definition, needsCompany: false };
}

/** The input of a call that takes nothing. */
export const nothing = z.strictObject({});

/** A window into a long list: rows `offset … offset + limit - 1` of the filtered, sorted whole. */
export const pageInput = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
};

/** What a list call answers: the rows asked for and how many there are in all. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row), total: z.int() });
}

/** Announced after every commit: the collections and ids it touched. A window asks again for what it shows of them. */
export interface Change {
  readonly seq: number;
  readonly touched: Readonly<Record<string, readonly string[]>>;
}

export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
