import { entriesOf } from '../edition/edition.ts';
import { hostNames } from '../edition/host-links.ts';
import { nameForms } from '../edition/name-forms.ts';
import { noteFile } from '../edition/note-draft.ts';
import type { KnownEntry, NoteFormData } from '../edition/note-form-data.ts';
import { fieldAt } from '../edition/schema-fields.ts';
import { typeset } from '../edition/typeset.ts';
import { shelfMarkParts } from '../schemas/archive.ts';
import { folders } from '../schemas/folders.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { noteSchema } from '../schemas/note.ts';
import { detailInWords, linkTo } from './entry-links.ts';
import { entriesInOrder, findEntry, openSite, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

/** What the page with the form for a note shows. */
export interface NoteFormView {
  archives: string[];
  /** What a note must say of each field, by its name, in the words of its schema. */
  help: Record<string, string>;
  /** "GitHub"; nothing where the edition names no host. */
  host: string | undefined;
  send: string | undefined;
  /** A file as it may be written by hand. */
  example: string;
  finished: EntryLink | undefined;
  contribute: EntryLink | undefined;
}

export async function noteFormView(): Promise<NoteFormView> {
  const site = await openSite();
  const { contribute, archives = [] } = site.edition.settings;
  const contributePage = findEntry(site, 'page', 'contribute');
  const [finished] = entriesInOrder(site, 'note');
  return {
    archives: archives.map(({ name }) => name),
    help: Object.fromEntries(
      helped.map((name) => [name, typeset(descriptionOf(name).replaceAll('"', '”'))]),
    ),
    host: contribute?.source && hostNames[contribute.source.host],
    send: contribute?.send && typeset(contribute.send),
    example: exampleFor(site),
    finished: finished && linkTo(finished),
    contribute: contributePage && linkTo(contributePage),
  };
}

/** Fields of which the schema says in words for readers what belongs there. */
const helped = ['title', 'proves', 'contributor.affiliation', 'archive.note'];

const descriptionOf = (name: string): string =>
  fieldAt(noteSchema, name.split('.'))?.description ?? '';

/** The form's file of what it must know. */
export async function noteFormData(): Promise<string> {
  const site = await openSite();
  const { bibliography, settings } = site.edition;
  const named = kindNames.filter((kind) => kind !== 'page');
  const data: NoteFormData = {
    folders: Object.fromEntries(
      named.map((kind) => [folders[kind], { address: kinds[kind].address, one: kinds[kind].one }]),
    ),
    entries: named
      .flatMap((kind) => site.ordered.get(kind) ?? [])
      .map((entry): KnownEntry => {
        const [title = entry.title, ...others] = nameForms(entry);
        return [`${folders[entry.kind]}/${entry.id}`, detailInWords(entry) ?? '', title, ...others];
      }),
    works: [...bibliography.keys()].sort(),
    archives: settings.archives ?? [],
    source: settings.contribute?.source,
  };
  return JSON.stringify(data);
}

/** It says of itself what belongs in each place, and names an entry and an archive that there are. */
function exampleFor({ edition }: Site): string {
  const [subject] = [...entriesOf(edition, 'document'), ...entriesOf(edition, 'person')];
  const [archive] = edition.settings.archives ?? [];
  const parts = shelfMarkParts.map(
    (part) => [`archive.${part}`, archive?.example[part] ?? ''] as const,
  );
  return noteFile({
    title: 'What the note is about, in a line',
    'contributor.name': 'Your name',
    'contributor.affiliation': 'Your institution',
    date: '2020-05-01',
    'subjects.0.entry':
      subject === undefined ? 'documents/some-id' : subject.file.replace(/\.md$/, ''),
    'subjects.0.bearing': 'adds-to',
    'subjects.0.statement': 'What the page says of the matter, in your own words',
    'archive.repository': archive?.name ?? 'Name of the archive',
    ...Object.fromEntries(parts),
    ...(archive === undefined ? { 'archive.box': '1' } : {}),
    proves: 'What follows from it, in a sentence or two of your own words.',
    body: 'What you saw, and what it says, in your own words.\n\nWhat you could not read, and what has still to be compared.',
  });
}
