import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { noteOf, putOnTray, quotations, speakers } from './tray-page.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const chapter = '/chapters/10-japan-seeks-soviet-mediation/';

test('a quotation is put on the tray from its page, a chapter and the list, and is there later', async () => {
  const page = await site.newPage();
  await putOnTray(page, [quotations[2]]);
  await page.goto(chapter);
  const inChapter = page
    .locator('figure')
    .getByRole('button', { name: /^Put on the tray: “at the/ });
  await inChapter.click();
  await page.getByRole('status').getByText('On the tray, which now holds 2.').waitFor();
  await page.goto('/quotations/');
  const item = page.getByRole('listitem').filter({ hasText: 'Molotov’s suggestion that Japan' });
  await item.getByRole('button').click();
  await page.getByRole('link', { name: 'Go to the tray' }).click();
  await page.waitForURL('**/tray/');
  const onTray = ['Yakov Malik', 'Koki Hirota', 'Yoshitsugu Tatekawa'];
  expect(await speakers(page)).toEqual(onTray);
  await page.reload();
  expect(await speakers(page)).toEqual(onTray);
  await page.goto(chapter);
  await page.locator('figure .tray-mark[aria-pressed="true"]').waitFor();
  expect(await page.locator('.tray-mark[aria-pressed="true"]').count()).toBe(1);
});

test('the bar leads to the tray once something lies on it, and says how much', async () => {
  const page = await site.newPage();
  await page.goto('/people/');
  expect(await page.locator('.tray-link').count()).toBe(0);
  await putOnTray(page, [quotations[0]]);
  await page.goto('/people/');
  await page.getByRole('banner').getByRole('link', { name: 'Tray (1)' }).click();
  await page.waitForURL('**/tray/');
});

test('taken off with a note, it can be put back with it, without haste', async () => {
  const page = await site.newPage();
  await putOnTray(page, [quotations[2]]);
  await page.goto('/tray/');
  await noteOf(page, 'Yakov Malik').fill('for part two');
  await page.goto(`/quotations/${quotations[2]}/`);
  const mark = page.getByRole('button', { name: 'Put on the tray' });
  await mark.click();
  await page.getByRole('status').getByText('Taken off the tray, with your note.').waitFor();
  expect(await mark.getAttribute('aria-pressed')).toBe('false');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await mark.getAttribute('aria-pressed')).toBe('true');
  await page.goto('/tray/');
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('for part two');
});

test('results of the search have the button, too, on their page and in the dialogue', async () => {
  const page = await site.newPage();
  await page.goto('/search/?q=two-sided&kind=Quotation');
  const result = page.getByRole('listitem').filter({ hasText: 'always two-sided' }).first();
  await result.getByRole('button', { name: /^Put on the tray/ }).click();
  await page.getByRole('status').getByText('On the tray').waitFor();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('two-sided');
  const found = page
    .getByRole('dialog')
    .getByRole('button', { name: /^Put on the tray/ })
    .first();
  expect(await found.getAttribute('aria-pressed')).toBe('true');
  await found.click();
  await page.getByRole('dialog').getByRole('status').getByText('Taken off').waitFor();
});

test('so has the preview of a link to a quotation', async () => {
  const page = await site.newPage();
  await page.goto('/people/hopkins-harry/');
  await page.locator('.prose a[href^="/quotations/"]').first().hover();
  const card = page.getByRole('dialog', { name: /^Preview/ });
  const mark = card.getByRole('button', { name: /^Put on the tray/ });
  await mark.click();
  await page.getByRole('status').getByText('On the tray').waitFor();
  expect(await mark.getAttribute('aria-pressed')).toBe('true');
});

test('the words of the button are not searched for among the quotations', async () => {
  const page = await site.newPage();
  await page.goto('/quotations/');
  await page.locator('.tray-mark').first().waitFor();
  await page.getByRole('search').getByRole('searchbox').fill('tray');
  await page.getByText(/^None of the/).waitFor();
});

test('the buttons come without moving anything', async () => {
  for (const address of ['/quotations/', chapter, `/quotations/${quotations[0]}/`]) {
    for (const width of [320, 1440]) {
      const page = await site.newPage({ viewport: { width, height: 900 } });
      await putOnTray(page, [quotations[2]]);
      await page.goto(address);
      await page.locator('.tray-mark').first().waitFor();
      await page.locator('.tray-link').waitFor();
      const moved = (await page.evaluate(sumOfShifts)).toFixed(3);
      const isOverText = await page.locator('.tray-mark').first().evaluate(overlapsText);
      expect({ address, width, moved, isOverText }).toEqual({
        address,
        width,
        moved: '0.000',
        isOverText: false,
      });
      await page.context().close();
    }
  }
});

test('a quotation that cannot be fetched is not put on the tray, and the page says why', async () => {
  const page = await site.newPage();
  await page.goto(`/quotations/${quotations[0]}/`);
  const mark = page.getByRole('button', { name: 'Put on the tray' });
  await page.route('**/*.json*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Sign in to this network</h1>' }),
  );
  await mark.click();
  await page.getByRole('status').getByText('could not be fetched').waitFor();
  expect(await mark.getAttribute('aria-pressed')).toBe('false');
  await page.unroute('**/*.json*');
  await mark.click();
  await page.getByRole('status').getByText('On the tray').waitFor();
});

test('without a script no button is there, and the tray says that it needs one', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(chapter);
  expect(await page.locator('.tray-mark').count()).toBe(0);
  await page.goto('/tray/');
  expect(await page.getByText('The tray needs a script').isVisible()).toBe(true);
  expect(await page.locator('main :is(button, input):visible').count()).toBe(0);
});

function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
}

/** Whether the button stands over words of what it belongs to. */
function overlapsText(mark: Element): boolean {
  const own = mark.getBoundingClientRect();
  const texts = mark.closest('figure, li')?.querySelectorAll('p, figcaption:not(:has(p))') ?? [];
  const lines = [...texts]
    .filter((text) => text.checkVisibility())
    .flatMap((text) => [...text.childNodes])
    .filter((node) => node !== mark)
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    });
  return lines.some(
    ({ left, right, top, bottom }) =>
      left < own.right && right > own.left && top < own.bottom - 1 && bottom > own.top + 1,
  );
}
