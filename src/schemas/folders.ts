/** The kinds of entry and the folder of each; `kinds.ts` says the rest of every kind. */
export const folders = {
  chapter: 'chapters',
  person: 'people',
  document: 'documents',
  quotation: 'quotations',
  note: 'notes',
  event: 'events',
  place: 'places',
  term: 'glossary',
  figure: 'figures',
  page: 'pages',
} as const;

export type Kind = keyof typeof folders;

const isKind = (name: string): name is Kind => Object.hasOwn(folders, name);

/** Every kind, in the order in which readers are shown them. */
export const kindNames: readonly Kind[] = Object.keys(folders).filter(isKind);

export const kindOfFolder: ReadonlyMap<string, Kind> = new Map(
  kindNames.map((kind) => [folders[kind], kind]),
);
