import { expect, test } from '../gallery/fixture';

test('axe does find a button without a name', async ({ gallery }) => {
  const page = await gallery.open('/states');
  await page.getByRole('main').evaluate((main) => main.append(document.createElement('button')));
  expect(await gallery.violations()).toEqual([expect.stringMatching(/^button-name: /)]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const screen of ['/states', '/invoices', '/invoices/lines']) {
    test(`axe finds nothing on ${screen} in the ${theme} theme`, async ({ gallery }) => {
      await gallery.open(screen, { theme });
      expect(await gallery.violations()).toEqual([]);
    });
  }

  test(`axe finds nothing in what floats in the ${theme} theme`, async ({ gallery }) => {
    const page = await gallery.open('/invoices', { theme });
    await expect(page.getByRole('row', { name: /Lofoten Kraftlag/ }).first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nord');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await gallery.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys on this screen' })).toBeVisible();
    expect(await gallery.violations()).toEqual([]);
  });

  test(`axe finds nothing in a decision with its calendar and list in the ${theme} theme`, async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines', { theme });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Open the calendar/ }).click();
    await expect(page.getByRole('button', { name: /20 November 2026/i })).toBeVisible();
    expect(await gallery.violations()).toEqual([]);
    await page.getByRole('button', { name: /24 November 2026/i }).click();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Invoice date' })).toHaveValue('24 Nov 2026');
    await page.getByLabel('Sent as').click();
    await expect(page.getByRole('option', { name: 'PDF and EHF' })).toBeVisible();
    expect(await gallery.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test.describe('a list', () => {
  test('is walked, selected and opened by keys alone', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    const rows = page.getByRole('row');
    await expect(rows.nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('3 selected')).toBeVisible();
    await expect(rows.nth(4)).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('opened')).toHaveText('Bergstad kommune');
    await page.keyboard.press('Escape');
    await expect(page.getByText('3 selected')).toBeHidden();
  });

  test('of any length keeps the focused row and draws only what is in view', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    const grid = page.getByRole('grid', { name: 'Fakturaer' });
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('End');
    const last = page.locator('tr[aria-rowindex="313"]');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(last).toContainText('2026-');
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
    await expect(grid).toHaveAttribute('aria-rowcount', '313');
    await page.keyboard.press('Home');
    await expect(page.locator('tr[aria-rowindex="2"]')).toBeFocused();
  });

  test('sorts by a click on a head, and adds a second head with Shift', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    const head = (name: string) => page.getByRole('columnheader', { name });
    await expect(head('Dato')).toHaveAttribute('aria-sort', 'descending');
    await head('Kunde').getByRole('button').click();
    await expect(head('Kunde')).toHaveAttribute('aria-sort', 'ascending');
    await expect(head('Dato')).not.toHaveAttribute('aria-sort', /./);
    await head('Nummer')
      .getByRole('button')
      .click({ modifiers: ['Shift'] });
    await expect(head('Kunde')).toHaveAttribute('aria-sort', 'ascending');
    await expect(head('Nummer')).toHaveAttribute('aria-sort', 'ascending');
  });

  test('is narrowed by typing, says when nothing matches, and clears again', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    await page.keyboard.press('/');
    await page.keyboard.type('jx');
    await expect(page.getByText('Ingen fakturaer passer med disse filtrene.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page.getByRole('row').nth(1)).toContainText('Nordvik Havbruk AS');
  });

  test('has no horizontal scroll bar in a small window', async ({ gallery, page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    await gallery.open('/invoices');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    const overflow = await page.evaluate(() => {
      const scroller = document.querySelector('table')?.parentElement;
      return scroller ? scroller.scrollWidth - scroller.clientWidth : Number.NaN;
    });
    expect(overflow).toBe(0);
  });
});

test('a tree is opened and closed by arrows, and says its levels', async ({ gallery }) => {
  const page = await gallery.open('/states');
  const tree = page.getByRole('treegrid', { name: 'Backlog' });
  await tree.getByRole('row', { name: /Nordvik/ }).focus();
  await page.keyboard.press('ArrowDown');
  const consulting = tree.getByRole('row', { name: /Consulting/ });
  await expect(consulting).toBeFocused();
  await expect(consulting).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowRight');
  await expect(consulting).toHaveAttribute('aria-expanded', 'true');
  await expect(tree.getByRole('row', { name: /Prosesskartlegging/ })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('row', { name: /Prosesskartlegging/ })).toHaveCount(0);
  await expect(consulting).toBeFocused();
});

test.describe('a cell', () => {
  const quantity = 'Quantity of Datamigrering, prøvekjøring';

  test('shows how a formula is read while it is typed, and takes it with Enter', async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines');
    await page.getByLabel(quantity).focus();
    await page.keyboard.type('=8*3');
    await expect(page.getByRole('row', { name: /Datamigrering/ })).toContainText('24.00, was 26.00');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(quantity)).toHaveValue('24.00');
    await expect(page.getByRole('img', { name: 'Edited: 26.00' })).toBeVisible();
  });

  test('is restored by Esc, and left by a second Esc', async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines');
    const cell = page.getByLabel(quantity);
    await cell.focus();
    await page.keyboard.type('5');
    await page.keyboard.press('Escape');
    await expect(cell).toHaveValue('26.00');
    await expect(cell).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(cell).not.toBeFocused();
  });

  test('keeps what cannot be read and says why', async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines');
    const cell = page.getByLabel(quantity);
    await cell.focus();
    await page.keyboard.type('twelve');
    await page.keyboard.press('Tab');
    await expect(cell).toHaveValue('twelve');
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toBeVisible();
  });

  test('keeps what the application refused, with its reason', async ({ gallery }) => {
    const page = await gallery.open('/states');
    const cell = page.getByLabel('Quantity');
    await cell.focus();
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: '“7” was not found' })).toBeVisible();
    await expect(cell).toHaveValue('99');
  });

  test('moves a date by days from where it stands', async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines');
    const cell = page.getByLabel('Invoice date');
    await cell.focus();
    await page.keyboard.type('+14');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveValue('04 Dec 2026');
  });
});

test.describe('keys', () => {
  test('of one letter rest while a field has the focus', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    await page.keyboard.press('/');
    await page.keyboard.type('n');
    await expect(page.getByTestId('opened')).not.toHaveText('new');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(page.getByTestId('opened')).toHaveText('new');
  });

  test('of the screen rest while something floats over it', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByTestId('opened')).not.toHaveText('new');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('of areas lead there, and Esc leads from a document to its list', async ({ gallery }) => {
    const page = await gallery.open('/invoices/lines');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('grid', { name: 'Fakturaer' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByRole('heading', { name: 'Cells' })).toBeVisible();
  });

  test('undo what a notice reports', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('b');
    await expect(page.getByText('1 merket som betalt')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('opened')).toHaveText('undone');
    await expect(page.getByText('1 merket som betalt')).toBeHidden();
  });

  test('widen and narrow the rail, and the screen remembers it', async ({ gallery }) => {
    const page = await gallery.open('/invoices');
    const rail = page.getByRole('navigation', { name: 'Areas' });
    await expect(rail).toHaveCSS('width', '220px');
    await page.keyboard.press('Control+b');
    await expect(rail).toHaveCSS('width', '52px');
    await page.reload();
    await expect(rail).toHaveCSS('width', '52px');
  });
});

test('the palette finds things and commands, and runs what is chosen', async ({ gallery }) => {
  const page = await gallery.open('/invoices');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sundt');
  await expect(page.getByRole('option').first()).toContainText('Sundt Eiendom AS');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('opened')).toHaveText('Sundt Eiendom AS');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>');
  await expect(page.getByRole('option')).toHaveText([/Opprett faktura/]);
});

test('a page of a PDF is drawn, counted and read aloud', async ({ gallery }) => {
  const page = await gallery.open('/invoices/lines');
  const sheet = page.getByRole('article', { name: 'Page 1 of 1' });
  await expect(sheet).toContainText('Faktura 26');
  await expect(sheet.locator('canvas')).toBeVisible();
  const before = await sheet.evaluate((element) => element.clientWidth);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => sheet.evaluate((element) => element.clientWidth)).toBeGreaterThan(before);
});

test('the language of the screen is the language of everything on it', async ({ gallery }) => {
  const page = await gallery.open('/states', { language: 'fr' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Rechercher ou exécuter' })).toBeVisible();
  await page.getByLabel('Price').fill('1 234,5');
  await page.getByLabel('Price').blur();
  await expect(page.getByLabel('Price')).toHaveValue('1\u202f234,50');
});
