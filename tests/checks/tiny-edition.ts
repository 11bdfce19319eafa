import { checkEdition } from '../../src/checks/check-edition.ts';
import { oneLine } from '../../src/edition/one-line.ts';
import type { Problem } from '../../src/edition/problem.ts';
import type { SourceFile } from '../../src/edition/read-edition.ts';

/** A whole edition without a fault, as small as can be: the voyage of the Beagle. */
const files: Readonly<Record<string, string>> = {
  'edition.yaml': `title: The Voyage of the Beagle
shortTitle: Beagle
description: Companion to Darwin’s journal of the voyage.
language: en
book:
  key: darwin1839
  title: Journal of Researches
  author: Charles Darwin
  publisher: Henry Colburn
  year: "1839"
  longestQuotation: 5
  contents:
    - title: Galapagos Archipelago
      first: "453"
      chapter: galapagos-archipelago
editors:
  - The editors
rights: Free
licence:
  name: CC BY 4.0
  address: https://creativecommons.org/licenses/by/4.0/
languages:
  - code: en
    label: English
  - code: es
    label: Spanish
themes:
  - id: islands
    label: Islands
  - id: species
    label: Species
documentTypes:
  - id: letter
    label: Letter
personGroups:
  - id: crew
    label: On board
placeTypes:
  - id: port
    label: Ports
`,
  'bibliography.json': `[
  {
    "id": "darwin1839",
    "type": "book",
    "title": "Journal of Researches"
  },
  {
    "id": "fitzroy1839",
    "type": "book",
    "title": "Narrative of the Surveying Voyages"
  }
]
`,
  'chapters/galapagos-archipelago.md': `---
title: Galapagos Archipelago
part: chapter
number: 19
pages:
  first: "453"
  last: "478"
period: "1835-09-15/1835-10-20"
figures:
  - finches
text: guide
---

## The islands

[Darwin](../people/darwin-charles.md) came with [FitzRoy](../people/fitzroy-robert.md)
[@darwin1839, p. 454] and saw the finches.[^1]

::quotation{#black-lava-1835}

[^1]: [@fitzroy1839, pp. 485–490].
`,
  'people/darwin-charles.md': `---
name: Charles Darwin
sortName: Darwin, Charles
born: "1809-02-12"
died: "1882-04-19"
countries:
  - United Kingdom
group: crew
roles:
  - title: Naturalist
    of: HMS Beagle
    from: "1831-12-27"
    to: "1836-10-02"
---

He sailed from [Plymouth](../places/plymouth.md).
`,
  'people/fitzroy-robert.md': `---
name: Robert FitzRoy
sortName: FitzRoy, Robert
countries:
  - United Kingdom
group: crew
---

Captain of the Beagle.
`,
  'documents/henslow-letter-1831.md': `---
title: Henslow to Darwin
type: letter
date: "1831-08-24"
recipients:
  - darwin-charles
transcription: summary
---

Henslow tells Darwin of the voyage.
`,
  'quotations/black-lava-1835.md': `---
speaker: darwin-charles
date: "1835-09-17"
occasion: Landing on Chatham Island
source:
  key: darwin1839
  locator: p. 454
language: en
themes:
  - islands
rights: free
---

> Nothing could be less inviting.

Written of the [lava field](../glossary/lava.md).
`,
  'notes/date-of-the-letter.md': `---
title: Date of the letter
contributor:
  name: A reader
date: "2020-05-01"
subjects:
  - entry: documents/henslow-letter-1831
archive:
  repository: A library
  box: "1"
state: verified
verifier:
  name: Another reader
  date: "2020-06-01"
---

The date was compared.
`,
  'places/plymouth.md': `---
name: Plymouth
type: port
lat: 50.37
lon: -4.14
coordinatesFrom: gazetteer
---

The Beagle’s port.
`,
  'glossary/lava.md': `---
title: Lava
---

Molten rock.
`,
  'figures/finches.md': `---
title: Heads of finches
number: 1
page: "461"
chapter: galapagos-archipelago
---

Four heads, drawn by Gould.
`,
};

/** Files to put beside those of the tiny edition or in the place of them; nothing takes one away. */
export type Changes = Readonly<Record<string, string | undefined>>;

export function tinyEdition(changes: Changes = {}): SourceFile[] {
  return Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** The change of some words in one file of the tiny edition. */
export function change(path: string, words: string, others: string): Changes {
  const text = files[path] ?? '';
  if (!text.includes(words)) throw new Error(`${path} has no ${words}`);
  return { [path]: text.replace(words, () => others) };
}

/** The change of a file's whole text below its front matter. */
export function changeBody(path: string, body: string): Changes {
  const text = files[path] ?? '';
  return { [path]: text.slice(0, text.indexOf('\n---\n') + 5) + body };
}

/** The errors in the changed edition, a line for each. */
export const errorsIn = (changes: Changes): string[] => printed(changes, 'error');

/** The same of warnings. */
export const warningsIn = (changes: Changes): string[] => printed(changes, 'warning');

function printed(changes: Changes, severity: Problem['severity']): string[] {
  return checkEdition(tinyEdition(changes))
    .filter((problem) => problem.severity === severity)
    .map(lineOf);
}

/** A problem as data, in one line. */
export function lineOf({
  severity,
  file,
  line,
  column,
  field,
  found,
  write,
  rule,
}: Problem): string {
  const mark = severity === 'warning' ? `${rule}, warning` : rule;
  return oneLine(`${file}:${line}:${column}  ${field}  ${found}; ${write} [${mark}]`);
}
