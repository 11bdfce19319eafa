import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { templates } from '../../scripts/templates.ts';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.defineProperty(window, 'policyViolations', { value: violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
});
afterAll(() => site.close());

test.for(templates())('$address breaks no rule of its policy', async ({ address }) => {
  await page.goto(address, { waitUntil: 'load' });
  if (address.includes('?q=')) await page.locator('.search-page mark').first().waitFor();
  await page.evaluate(async () => {
    scrollTo(0, document.body.scrollHeight);
    await document.fonts.ready;
  });
  await expectClean();
});

test('a search in the dialogue breaks none', async () => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('neutrality');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await expectClean();
});

test('a preview of a link breaks none', async () => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  const link = page.locator('main a[href^="/"]').first();
  await link.hover();
  await page.waitForTimeout(600);
  await expectClean();
});

test('a script of anybody else’s is stopped, and the stop is noticed', async () => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hostile = 1';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(await violations()).toEqual(['script-src-elem inline']);
  site.complaints.splice(0);
});

test('the policy of every template allows no inline code and no other host', async () => {
  for (const { address } of templates()) {
    await page.goto(address);
    const policy = await page.evaluate(
      () =>
        document
          .querySelector('meta[http-equiv="content-security-policy"]')
          ?.getAttribute('content') ?? '',
    );
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
  site.complaints.splice(0);
});

test('no cookie is set, and what is kept serves the theme, the fonts and the place read', async () => {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((key) => !/^(?:theme$|fonts$|place)/.test(key))).toEqual([]);
});

const violations = () =>
  page.evaluate(() => {
    const list: unknown = Reflect.get(window, 'policyViolations');
    return Array.isArray(list) ? list.map(String) : ['nobody has watched'];
  });

async function expectClean() {
  expect(await violations()).toEqual([]);
  // The page of what is not found is asked for by its own name, which exists.
  expect(site.complaints.splice(0)).toEqual([]);
}
