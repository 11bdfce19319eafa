import { createHash } from 'node:crypto';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { attributes, elements, readPages } from './built-pages.ts';

const all = [...readPages().values()];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Titles of treaties are long, and tell their pages apart.
      'long-title': 'off',
      // HTML allows an id that begins with a digit, such as a year of the timeline.
      'valid-id': ['error', { relaxed: true }],
      // The search dialogue answers while its reader types, and Enter sends its one field.
      'wcag/h32': 'off',
    },
  }),
);

test('every page is valid HTML', () => {
  const faults = all.flatMap(({ address, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ line, column, message, ruleId }) =>
          `${address}:${line}:${column} ${message} (${ruleId})`,
      ),
  );
  expect(faults).toEqual([]);
});

test('every page has one first heading, and no level of heading is skipped', () => {
  const faults = all.flatMap(({ address, $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ name }) => Number(name.slice(1)));
    const isSkipped = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
    const isOne = levels.filter((level) => level === 1).length === 1;
    return isOne && !isSkipped ? [] : [`${address}: ${levels.join(' ')}`];
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title', () => {
  const byTitle = Map.groupBy(all, ({ $ }) => $('title').text().trim());
  const shared = [...byTitle].flatMap(([title, pages]) =>
    pages.length > 1 || title === ''
      ? [`${title}: ${pages.map((page) => page.address).join(' ')}`]
      : [],
  );
  expect(shared).toEqual([]);
});

test('every page has a description, and says in which language it is', () => {
  const faults = all.filter(
    (page) =>
      attributes(page, 'meta[name="description"]', 'content').join('').trim() === '' ||
      attributes(page, 'html', 'lang').join('') === '',
  );
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('every page forbids scripts and styles that do not come from the site as files', () => {
  const policies = new Set(
    all.map((page) =>
      attributes(page, 'meta[http-equiv="content-security-policy"]', 'content').join('|'),
    ),
  );
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('the only script within a page is the one that the policy names by its digest', () => {
  const strange = all.flatMap(({ address, html, $ }) =>
    $('script:not([src])')
      .toArray()
      .map((element) => $(element).text())
      .filter((code) => !html.includes(`'sha256-${digestOf(code)}'`))
      .map((code) => `${address}: ${code}`),
  );
  expect(strange).toEqual([]);
});

test('no page holds a style or a handler within its HTML', () => {
  const inline = all.flatMap((page) => [
    ...elements(page, 'style, [style]').map(({ name }) => `${page.address}: ${name}`),
    ...elements(page, '*').flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith('on')),
    ),
  ]);
  expect(inline).toEqual([]);
});

const digestOf = (code: string): string => createHash('sha256').update(code).digest('base64');
