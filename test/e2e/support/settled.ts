import type { Page, Request } from '@playwright/test';

const underWay = new WeakMap<Page, ReadonlySet<Request>>();

/** An answer is drawn in the first, what it measures of itself in the next; a third shows that nothing follows. */
const QUIET_DRAWINGS = 3;

/** What goes on for longer is taken as it is: a test that needs it ended says so itself. */
const PATIENCE_MS = 10_000;

/** Asked of a page that is just being left. */
const LEFT = /Execution context was destroyed|Cannot find context/;

/** Notes from now on what the page waits for. */
export function watchRequests(page: Page): void {
  const pending = new Set<Request>();
  underWay.set(page, pending);
  page.on('request', (request) => {
    // The stream of events never ends.
    if (!request.url().endsWith('/events')) pending.add(request);
  });
  const ended = (request: Request) => {
    pending.delete(request);
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** Waits until everything asked for has come and is drawn: nothing under way, a few drawings in a row. */
export async function settled(page: Page): Promise<void> {
  const ends = performance.now() + PATIENCE_MS;
  do {
    await quietDrawings(page, ends - performance.now());
  } while ((underWay.get(page)?.size ?? 0) > 0 && performance.now() < ends);
}

async function quietDrawings(page: Page, patience: number): Promise<void> {
  try {
    await page.evaluate(
      ([drawings, most]) =>
        new Promise<void>((resolve) => {
          const ends = performance.now() + most;
          const look = (left: number) => {
            if (left === 0 || performance.now() > ends) return resolve();
            const isBusy = document.querySelector('[aria-busy="true"], [role="progressbar"]') !== null;
            requestAnimationFrame(() => look(isBusy ? drawings : left - 1));
          };
          look(drawings);
        }),
      [QUIET_DRAWINGS, patience] as const,
    );
  } catch (error) {
    if (!(error instanceof Error && LEFT.test(error.message))) throw error;
    await page.waitForLoadState();
  }
}

/**
 * The keys of a page are pressed by somebody who looks first: not before what the last one did has come and is drawn. On a
 * busy machine a key would otherwise reach the list or the pane that the next one is about to take the place of. Keys that
 * must follow each other at once are pressed side by side: `Promise.all([press('i'), press('i')])`.
 */
export function pressWhenSettled(page: Page): void {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  const type = keyboard.type.bind(keyboard);
  keyboard.press = async (...args) => {
    await settled(page);
    await press(...args);
  };
  keyboard.type = async (...args) => {
    await settled(page);
    await type(...args);
  };
}
