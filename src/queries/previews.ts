import type { AnyEntry } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { noteStates } from '../edition/note-words.ts';
import type { Preview } from '../edition/previews.ts';
import { inQuotationMarks, quotationWords, shortened } from '../edition/quotation-words.ts';
import { proofStates } from '../edition/proof-states.ts';
import { recordSigns } from '../edition/record-signs.ts';
import { firstSentences } from '../edition/sentences.ts';
import { webAddress } from '../exports/format-citations.ts';
import { previewFiles } from '../exports/preview-files.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { speakerLine } from './entries/quotation.ts';
import { detailInWords } from './entry-links.ts';
import { labelOf } from './facts.ts';
import { capitalised } from './mentions.ts';
import { openSite, type Site } from './site.ts';

/** The files from which links to entries and to works take their previews. */
export async function allPreviewFiles() {
  const site = await openSite();
  const ofEntries = kindNames
    .filter((kind) => kind !== 'page')
    .flatMap((kind) => {
      const entries = site.ordered.get(kind) ?? [];
      return previewFiles(
        kinds[kind].address,
        entries.map((entry) => [entry.id, previewOf(site, entry)] as const),
      );
    });
  return [...ofEntries, ...previewFiles('bibliography', worksNamedInBrief(site))];
}

function previewOf(site: Site, entry: AnyEntry): Preview {
  const label = [wordFor(site, entry), detailInWords(entry)].filter(Boolean).join(' · ');
  if (entry.kind === 'quotation') {
    const words = shortened(quotationWords(entry).join(' '), longest);
    return {
      label,
      name: speakerLine(site, entry)
        .map((piece) => piece.text)
        .join(''),
      text: inQuotationMarks(words),
      state: entry.data.record?.map((sign) => recordSigns[sign].label).join('; '),
    };
  }
  return {
    label,
    name: entryTitle(entry),
    native: 'native' in entry.data ? entry.data.native : originalTitles(entry),
    text:
      (entry.kind === 'note' ? entry.data.proves : undefined) ??
      entry.data.summary ??
      beginning(entry),
    state: stateOf(entry),
  };
}

function stateOf({ kind, data }: AnyEntry): string | undefined {
  if (kind === 'note') return noteStates[data.state].label;
  return kind === 'document' && data.proof ? proofStates[data.proof.state].label : undefined;
}

/** The works that some page names in brief: in running text, or after it has named them in full. */
function worksNamedInBrief({ edition, graph, citations }: Site): (readonly [string, Preview])[] {
  const keys = new Set<string>();
  for (const references of graph.from.values()) {
    const named = new Set<string>();
    for (const { to, passage } of references) {
      if (to.type !== 'work') continue;
      const isInText = passage !== undefined && passage.type !== 'footnote';
      if (isInText || named.has(to.key)) keys.add(to.key);
      named.add(to.key);
    }
  }
  return [...keys].sort().flatMap((key) => {
    const item = edition.bibliography.get(key);
    if (item === undefined) return [];
    const preview = {
      label: 'Source',
      html: `${citations.note(key)}.`,
      address: webAddress(item),
    };
    return [[key, preview] as const];
  });
}

const wordFor = ({ edition }: Site, { kind, data }: AnyEntry): string =>
  kind === 'document'
    ? labelOf(edition.settings.documentTypes, data.type)
    : capitalised(kinds[kind].one);

const originalTitles = ({ kind, data }: AnyEntry) =>
  kind === 'document' ? data.originalTitles : undefined;

function beginning({ passages }: AnyEntry): string {
  const first = passages.find(
    ({ type, directive }) => type !== 'footnote' && directive === undefined,
  );
  return shortened(firstSentences(first?.text.trim() ?? '', usual), longest);
}

/** In characters; a card holds the longest text without scrolling. */
const usual = 240;
const longest = 320;
