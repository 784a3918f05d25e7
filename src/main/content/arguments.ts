import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Failure, Result } from '@shared/failure';
import { defaultHome } from '../home';

/** What both hosts that show screens are started with. */
export interface HostArguments {
  /** Absolute. */
  readonly home: string;
  /** Absolute; the company to open at once. */
  readonly company?: string;
  /** 0 takes any free port. Only the browser host listens on one. */
  readonly port: number;
}

/**
 * Reads `--home DIR`, `--company DIR` and `--port N`. Other arguments are left alone: Electron and Chromium have switches
 * of their own.
 *
 * @param given the arguments after the program's own
 */
export function readHostArguments(given: readonly string[]): Result<HostArguments> {
  const { values } = parseArgs({
    args: [...given],
    options: { home: { type: 'string' }, company: { type: 'string' }, port: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const text = (value: string | boolean | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
  const port = text(values['port']);
  if (values['port'] !== undefined && (port === undefined || !/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)) {
    const failure: Failure = { code: 'host.badPort', params: { port: port ?? '' } };
    return { ok: false, failure };
  }
  const company = text(values['company']);
  return {
    ok: true,
    value: {
      home: resolve(text(values['home']) ?? defaultHome()),
      ...(company === undefined ? {} : { company: resolve(company) }),
      port: Number(port ?? 0),
    },
  };
}
