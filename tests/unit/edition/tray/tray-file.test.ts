import { expect, test } from 'vitest';
import { trayFileName, whyNot } from '../../../../src/edition/tray/tray-file.ts';

test('a file is named after its edition and its day', () => {
  expect(trayFileName('darwin1839', '2026-11-25')).toBe('tray-darwin1839-2026-11-25.json');
  expect(trayFileName('darwin1839', '2026-11-25', 'md')).toBe('tray-darwin1839-2026-11-25.md');
});

test('each file that cannot be loaded has its own message, and nothing is changed', () => {
  const messages = [
    whyNot({ kind: 'damaged' }),
    whyNot({ kind: 'foreign' }),
    whyNot({ kind: 'newer' }),
    whyNot({ kind: 'other-edition', title: 'Another Edition' }),
  ];
  expect(new Set(messages).size).toBe(4);
  for (const message of messages)
    expect(message).toMatch(/\. Nothing was loaded, and your tray is as it was\.$/);
  expect(messages[3]).toContain('another edition, “Another Edition”;');
});
