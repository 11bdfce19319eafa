import { csvFile } from '../edition/csv.ts';
import type { Edition } from '../edition/edition.ts';
import type { AnyEntry } from '../edition/entry.ts';
import type { Graph } from '../edition/graph.ts';
import { quotationWords } from '../edition/quotation-words.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';

/** One file that readers can take away. */
export interface DataFile {
  name: string;
  about: string;
  type: string;
  content: string;
}

const dataKinds: readonly Kind[] = [
  'person',
  'document',
  'quotation',
  'event',
  'place',
  'term',
  'note',
];

/**
 * The edition as files: each kind as JSON and CSV, the links between entries, the bibliography as
 * CSL-JSON. `addressOf` gives the whole address of an entry's page.
 */
export function dataFiles(
  edition: Pick<Edition, 'bibliography'>,
  graph: Graph,
  ordered: ReadonlyMap<Kind, readonly AnyEntry[]>,
  addressOf: (entry: AnyEntry) => string,
): DataFile[] {
  const perKind = dataKinds.flatMap((kind): DataFile[] => {
    const { folder, many } = kinds[kind];
    const records = (ordered.get(kind) ?? []).map((entry) => recordOf(entry, addressOf(entry)));
    const about = `${String(records.length)} ${records.length === 1 ? kinds[kind].one : many}`;
    if (records.length === 0) return [];
    return [
      { name: `${folder}.json`, about, type: 'application/json', content: json(records) },
      {
        name: `${folder}.csv`,
        about: `${about}, for a spreadsheet`,
        type: 'text/csv; charset=utf-8',
        content: csv(records),
      },
    ];
  });
  const links = [...graph.from.values()]
    .flat()
    .flatMap(({ from, to, via, field }) =>
      to.type === 'entry' ? [{ from, to: to.key, via, field }] : [],
    );
  const works = [...edition.bibliography.values()];
  return [
    ...perKind,
    {
      name: 'links.json',
      about: `${String(links.length)} links between entries`,
      type: 'application/json',
      content: json(links),
    },
    {
      name: 'bibliography.json',
      about: `${String(works.length)} works and web pages, as CSL-JSON`,
      type: 'application/json',
      content: json(works),
    },
  ];
}

type DataRecord = Record<string, unknown>;

function recordOf(entry: AnyEntry, address: string): DataRecord {
  return {
    id: entry.id,
    address,
    ...(entry.kind === 'quotation' ? { words: quotationWords(entry).join('\n') } : {}),
    ...entry.data,
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function csv(records: readonly DataRecord[]): string {
  const columns = [...new Set(records.flatMap(Object.keys))];
  return csvFile([columns, ...records.map((record) => columns.map((name) => cell(record[name])))]);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  if (typeof value === 'object') return Object.values(value).map(cell).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
