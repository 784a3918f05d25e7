import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

// The package's own launch arguments (--single-process and others) crash the second context: only its path is used.
const executablePath = process.env['PROFORMA_CHROMIUM'] ?? (await chromium.executablePath());

export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  fullyParallel: true,
  // What fails once has a cause, and trying again would hide it.
  retries: 0,
  // Limits against what hangs: a busy machine takes many times as long as a quiet one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Without a UTF-8 locale Chromium cannot name a downloaded file “Faktura … Mørk.eml” and calls it “download”.
    launchOptions: { executablePath, args: [], env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
