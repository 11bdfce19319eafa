import type { Edition } from '../edition/edition.ts';
import { entriesOf } from '../edition/edition.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { nameForms } from '../edition/name-forms.ts';
import { nameForm, type Named } from '../edition/name-match.ts';
import { valuesAt } from '../edition/schema-fields.ts';
import { folders, type Kind } from '../schemas/folders.ts';
import type { AskedField } from './asked-fields.ts';

/** Something that may be answered: what is written, and what it is called. */
export interface Choice extends Named {
  value: string;
  label: string;
}

export interface Choices {
  items: Choice[];
  /** Whether nothing else may be answered. */
  isClosed: boolean;
}

/** What can be answered for a field in this edition: entries, works, words of a list, or past answers. */
export function choicesFor(field: AskedField, kind: Kind, edition: Edition): Choices {
  const { reference, vocabulary, language } = field.marks;
  if (vocabulary !== undefined) return closed(listed(edition.settings[vocabulary] ?? []));
  if (language === true) {
    return closed(
      listed(edition.settings.languages.map(({ code, label }) => ({ id: code, label }))),
    );
  }
  if (reference === 'bibliography') return closed(works(edition));
  if (reference === 'entry') return closed(anyEntry(edition));
  if (reference !== undefined) return closed(ofKind(reference, edition));
  if (field.words.length > 0) return closed(field.words.map((word) => choice(word, '', [word])));
  const past = field.marks.date === true ? [] : pastAnswers(field, kind, edition);
  if (field.path !== 'archive.repository') return { items: past, isClosed: false };
  return { items: [...archives(edition), ...past], isClosed: false };
}

const closed = (items: Choice[]): Choices => ({ items, isClosed: true });

const choice = (value: string, label: string, forms: readonly string[]): Choice => ({
  value,
  label,
  forms: [...new Set([value, ...forms])].map(nameForm),
});

const ofKind = (kind: Kind, { entries }: Edition): Choice[] =>
  [...entries.values()]
    .filter((entry) => entry.kind === kind)
    .map((entry) => choice(entry.id, entryTitle(entry), nameForms(entry)));

const listed = (words: readonly { id: string; label: string }[]): Choice[] =>
  words.map(({ id, label }) => choice(id, label, [label]));

const works = ({ bibliography }: Edition): Choice[] =>
  [...bibliography.values()].map((work) => {
    const names = [...(work.author ?? []), ...(work.editor ?? [])];
    const by = names.flatMap(({ family, literal }) => family ?? literal ?? []);
    return choice(work.id, work.title, [work.title, [...by, work.title].join(' ')]);
  });

const anyEntry = ({ entries }: Edition): Choice[] =>
  [...entries.values()].map((entry) => {
    const value = `${folders[entry.kind]}/${entry.id}`;
    return choice(value, entryTitle(entry), [entry.id, ...nameForms(entry)]);
  });

const archives = ({ settings }: Edition): Choice[] =>
  (settings.archives ?? []).map(({ name, variants = [] }) => choice(name, '', variants));

/** What other entries of the kind have in the field, for texts that come again and again. */
function pastAnswers({ path }: AskedField, kind: Kind, edition: Edition): Choice[] {
  if (!repeated.has(path)) return [];
  const values = entriesOf(edition, kind).flatMap(({ data }) => valuesAt(data, path.split('.')));
  return [...new Set(values.map(({ value }) => value))].sort().map((text) => choice(text, '', []));
}

const repeated: ReadonlySet<string> = new Set([
  ...['countries.*', 'speakerName', 'translator', 'rights', 'place'],
  ...['archive.repository', 'contributor.name', 'contributor.affiliation'],
]);
