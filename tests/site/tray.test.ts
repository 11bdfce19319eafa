import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKept } from '../../src/edition/tray/read-kept.ts';
import { readPages } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const pages = readPages();
const quotations = readContentFiles().filter(({ folder }) => folder === 'quotations');
const plain = (text: string): string => text.replace(/[\s“”‘’]+/g, ' ').trim();

test('every quotation has a file that the tray can keep, with the words of its page', () => {
  expect(quotations.length).toBeGreaterThan(0);
  for (const { address } of quotations) {
    const text = readFileSync(`dist${address.replace(/\/$/, '')}.json`, 'utf8');
    const kept = readKept(JSON.parse(text));
    const { $ } = pages.get(address) ?? { $: undefined };
    expect(address).toContain(kept.id);
    expect(new URL(kept.address).pathname).toBe(address);
    expect(plain(kept.words.join(' '))).toBe(plain($?.('.words').text() ?? ''));
    expect(kept.heading).toBe($?.('h1').text().trim());
    expect(kept.source, address).toBeDefined();
    // What the file says is all that is kept: nothing of it is unknown to the tray.
    expect(JSON.parse(JSON.stringify(kept)), address).toEqual(JSON.parse(text));
  }
});

test('both citations of a quotation are those that its page offers', () => {
  for (const { address } of quotations.slice(0, 20)) {
    const text = readFileSync(`dist${address.replace(/\/$/, '')}.json`, 'utf8');
    const kept = readKept(JSON.parse(text));
    const { $ } = pages.get(address) ?? { $: undefined };
    for (const [id, citation] of [
      ['cite-page', kept.page],
      ['cite-source', kept.source],
    ] as const) {
      const note = citation?.note.map((piece) =>
        typeof piece === 'string' ? piece : piece.italic,
      );
      expect(note?.join('')).toBe($?.(`#${id} dt:contains("Chicago note") + dd`).text());
    }
  }
});

test('the menu of every page leads to the tray', () => {
  const without = [...pages.values()].filter(
    ({ html, $ }) =>
      !html.includes('http-equiv="refresh"') && $('.bar-menu a[href="/tray/"]').length !== 1,
  );
  expect(without.map(({ address }) => address)).toEqual([]);
});
