import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeEditionFolder } from './edition-folder.ts';

const edition = makeEditionFolder();
afterAll(edition.remove);

const lava = 'glossary/lava.md';
const entry = '---\ntitle: Lava\n---\n\nMolten rock.\n';
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
const bigEndian = (text: string) => bytes(text, 'utf16le').swap16();

interface OddFile {
  title: string;
  path: string;
  content: string | Uint8Array;
  messages: string[];
}
const onlyName = ' [file-name]';
const form = 'use lower-case letters, digits and single hyphens';

const odd: OddFile[] = [
  {
    title: 'a letter in another encoding',
    path: lava,
    content: Buffer.concat([bytes(entry, 'utf8'), bytes('Roche d\xe9crite.\n', 'latin1')]),
    messages: [
      'glossary/lava.md:6:8  file  letters that are not in UTF-8; save the file in the encoding UTF-8 [encoding]',
    ],
  },
  {
    title: 'UTF-16 with its mark',
    path: lava,
    content: bytes(`\uFEFF${entry}`, 'utf16le'),
    messages: [
      'glossary/lava.md:1:1  file  a text in UTF-16; save the file in the encoding UTF-8 [file-kind]',
    ],
  },
  {
    title: 'UTF-16 without its mark',
    path: lava,
    content: bigEndian(entry),
    messages: [
      'glossary/lava.md:1:1  file  a text in UTF-16; save the file in the encoding UTF-8 [file-kind]',
    ],
  },
  {
    title: 'a NUL within the text',
    path: lava,
    content: `${entry}${'Lava flows. '.repeat(100)}\0\n`,
    messages: [
      'glossary/lava.md:6:1201  body  the hidden character U+0000 NULL after "flows"; delete it [hidden-letters]',
    ],
  },
  {
    title: 'a picture that is called an entry',
    path: lava,
    content: bytes('89504e470d0a1a0a0000000d49484452', 'hex'),
    messages: [
      'glossary/lava.md:1:1  file  a file that is no text; put texts alone here, in UTF-8 [file-kind]',
    ],
  },
  {
    title: 'a file of many megabytes',
    path: lava,
    content: new Uint8Array(9_000_000).fill(0x20),
    messages: [
      'glossary/lava.md:1:1  file  a file of 9 MB; put texts alone here, in files of less than 1 MB [file-kind]',
    ],
  },
  {
    title: 'a hidden file',
    path: 'glossary/.lava.md',
    content: entry,
    messages: ['glossary/.lava.md:1:1  file  a hidden file; take it out of the folder [file-kind]'],
  },
  {
    title: 'a page of HTML',
    path: 'glossary/lava.html',
    content: '<script>window.hostile = 1</script>',
    messages: [
      'glossary/lava.html:1:1  file  a file that belongs to no kind of entry; put entries as .md files straight into one of the folders chapters, people, documents, quotations, notes, events, places, glossary, figures, pages [file-place]',
    ],
  },
  {
    title: 'a device of Windows',
    path: 'glossary/aux.md',
    content: entry,
    messages: [
      'glossary/aux.md:1:1  file name  "aux.md", a name that Windows keeps for a device; rename the file, to "aux-1.md" perhaps [file-name]',
    ],
  },
  {
    title: 'a name in capitals',
    path: 'glossary/LPT1.md',
    content: entry,
    messages: [
      `glossary/LPT1.md:1:1  file name  "LPT1.md"; rename the file to "lpt1.md"; ${form}${onlyName}`,
    ],
  },
  {
    title: 'a name that ends with a dot',
    path: 'glossary/basalt..md',
    content: entry,
    messages: [
      `glossary/basalt..md:1:1  file name  "basalt..md"; rename the file to "basalt.md"; ${form}${onlyName}`,
    ],
  },
  {
    title: 'a name with a colon',
    path: 'glossary/basalt:hidden.md',
    content: entry,
    messages: [
      `glossary/basalt:hidden.md:1:1  file name  "basalt:hidden.md"; rename the file to "basalt-hidden.md"; ${form}${onlyName}`,
    ],
  },
  {
    title: 'a name with a letter of another script',
    path: 'glossary/b\u0430salt.md',
    content: entry,
    messages: [
      `glossary/b\u0430salt.md:1:1  file name  "b\u0430salt.md", in which U+0430 CYRILLIC SMALL LETTER A stands among Latin letters; rename the file to "basalt.md"; ${form}${onlyName}`,
    ],
  },
  {
    title: 'a name in the other Unicode form',
    path: 'glossary/cafe\u0301.md',
    content: entry,
    messages: [
      `glossary/cafe\u0301.md:1:1  file name  "cafe\u0301.md"; rename the file to "cafe.md"; ${form}${onlyName}`,
    ],
  },
  {
    title: 'a name without end',
    path: `glossary/${'a'.repeat(101)}.md`,
    content: entry,
    messages: [
      `glossary/${'a'.repeat(101)}.md:1:1  file name  a name of 101 letters; rename the file; 100 letters are the limit${onlyName}`,
    ],
  },
];

test.for(odd)('$title is refused', async ({ path, content, messages }) => {
  edition.write(path, content);
  expect(await edition.errors()).toEqual(messages);
  edition.restore(path);
});

test('two names that differ in capital letters alone are one file elsewhere', async () => {
  edition.write('glossary/Lava.md', entry);
  expect(await edition.errors()).toEqual([
    'glossary/Lava.md:1:1  file name  "Lava.md", the same name as "lava.md" but for capital letters; join the two files, or give this one a name of its own [duplicate-id]',
  ]);
  edition.restore('glossary/Lava.md');
});

test('links to files outside are not followed, and what is no file is not opened', async () => {
  symlinkSync('/etc/passwd', join(edition.folder, 'glossary/link.md'));
  symlinkSync('/etc', join(edition.folder, 'glossary/folder'));
  spawnSync('mkfifo', [join(edition.folder, 'glossary/pipe.md')]);
  mkdirSync(join(edition.folder, 'glossary/empty'));
  expect(await edition.errors()).toEqual([
    'glossary/folder:1:1  file  a link to another file; put the file itself here [file-kind]',
    'glossary/link.md:1:1  file  a link to another file; put the file itself here [file-kind]',
    'glossary/pipe.md:1:1  file  something that is no file; take it out of the folder [file-kind]',
  ]);
  for (const name of ['link.md', 'folder', 'pipe.md', 'empty']) edition.restore(`glossary/${name}`);
});

test('what systems leave in every folder is no fault', async () => {
  edition.write('.DS_Store', '\0\0\0');
  edition.write('glossary/README.md', 'Notes on this folder.');
  edition.write('glossary/Thumbs.db', '\0');
  expect(await edition.errors()).toEqual([]);
});
