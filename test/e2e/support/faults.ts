import type { BrowserContext } from '@playwright/test';

/** What a page must never do: say an error, break the content policy, or ask for anything outside its host. */
export interface Faults {
  /** Lets pass what a spec provokes on purpose, such as the lost connection to a host that it stops. */
  allow(pattern: RegExp): void;
  seen(): readonly string[];
}

const INSIDE_THE_PAGE = /^(blob|data|about):/;

/** Watches every page of a context from now on. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().stack ?? thrown.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !INSIDE_THE_PAGE.test(url)) faults.push(`request: ${url}`);
  });
  // Some violations are caught by the code that causes them, and say nothing on the console.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return {
    allow: (pattern) => {
      allowed.push(pattern);
    },
    seen: () => faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  };
}
