import type { ServerResponse } from 'node:http';
import type { CallResult } from '@shared/api/contract';
import type { FailureCode } from '@shared/i18n/catalogue';
import { contentPolicy, SECURITY_HEADERS } from '../content/policy';

const NEVER_STORED = {
  ...SECURITY_HEADERS,
  'content-security-policy': contentPolicy(),
  'cache-control': 'no-store',
};

export function answerJson(response: ServerResponse, status: number, result: CallResult<unknown>): void {
  response.writeHead(status, { ...NEVER_STORED, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(result));
}

export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...NEVER_STORED, 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

export function failed(code: FailureCode, params: Record<string, string | number> = {}): CallResult<never> {
  return { ok: false, failure: { code, params } };
}
