import type { Page } from '@playwright/test';

/** Makes a call of the API as the page would, and answers its value; a refusal fails the test with its code. */
export async function callFrom(page: Page, name: string, input: unknown = {}): Promise<unknown> {
  const result = await page.evaluate(
    async ([called, given]) => {
      const bridge = (window as { proforma?: { call(name: string, input: unknown): Promise<unknown> } }).proforma;
      if (bridge) return bridge.call(called, given);
      const response = await fetch(`api/${called}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ input: given }),
      });
      return response.json();
    },
    [name, input] as const,
  );
  const { ok, value, failure } = result as { ok: boolean; value?: unknown; failure?: { code: string } };
  if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(failure)}`);
  return value;
}
