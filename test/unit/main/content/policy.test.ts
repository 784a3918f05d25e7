import { contentPolicy } from '@main/content/policy';
import { expect, test } from 'vitest';

test('nothing is allowed but the host’s own files and the styles of this response', () => {
  expect(contentPolicy('abc').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('without a nonce no inline style is allowed either', () => {
  expect(contentPolicy()).toContain("style-src 'self';");
  expect(contentPolicy()).not.toContain('nonce');
});
