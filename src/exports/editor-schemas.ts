import { z } from 'zod';
import { entriesOf, type Edition } from '../edition/edition.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { bibliographyItemSchema } from '../schemas/bibliography.ts';
import { editionSchema } from '../schemas/edition.ts';
import { folders } from '../schemas/folders.ts';
import type { FieldMarks } from '../schemas/identifier.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';

/**
 * JSON Schemas for editors, by name: one of each folder of entries, of `edition.yaml` and of
 * `bibliography.json`. Where a field names an entry, a work or a word of a list, the schema holds all
 * that this edition has, each with what it is called, so that an editor can complete it.
 */
export function editorSchemas(edition: Edition): Map<string, object> {
  const known = knownValues(edition);
  const ofEntries = kindNames.map((kind): [string, object] => [
    folders[kind],
    jsonSchema(kinds[kind].schema, known),
  ]);
  return new Map([
    ...ofEntries,
    ['edition', jsonSchema(editionSchema, known)],
    ['bibliography', jsonSchema(z.array(bibliographyItemSchema), known)],
  ]);
}

/** What may stand in a field, and what each is called. */
interface Words {
  values: string[];
  labels: string[];
}

type Known = (marks: FieldMarks) => Words | undefined;

function knownValues(edition: Edition): Known {
  const { settings, entries, bibliography } = edition;
  const all = [...entries.values()];
  const ofKinds = new Map(
    kindNames.map((kind) => [
      kind,
      wordsOf(entriesOf(edition, kind).map(({ id, title }) => [id, title])),
    ]),
  );
  const any = wordsOf(all.map((one) => [`${folders[one.kind]}/${one.id}`, entryTitle(one)]));
  const works = wordsOf([...bibliography.values()].map(({ id, title }) => [id, title]));
  const languages = wordsOf(settings.languages.map(({ code, label }) => [code, label]));
  return ({ reference, vocabulary, language }) => {
    if (vocabulary)
      return wordsOf((settings[vocabulary] ?? []).map(({ id, label }) => [id, label]));
    if (language === true) return languages;
    if (reference === 'bibliography') return works;
    if (reference === 'entry') return any;
    return reference && ofKinds.get(reference);
  };
}

const wordsOf = (pairs: readonly [value: string, label: string][]): Words => ({
  values: pairs.map(([value]) => value),
  labels: pairs.map(([, label]) => label),
});

const jsonSchema = (schema: z.ZodType, known: Known): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      const marks: FieldMarks = z.globalRegistry.get(zodSchema) ?? {};
      // Marks are our own; an editor would stumble over them.
      for (const mark of ['reference', 'vocabulary', 'language', 'date'])
        Reflect.deleteProperty(made, mark);
      if (marks.date === true) made.examples = ['1835-04-13', '1835-04', '1835~', '1835/1836'];
      const words = known(marks);
      if (words === undefined || words.values.length === 0) return;
      Reflect.deleteProperty(made, 'pattern');
      made.enum = words.values;
      made['enumDescriptions'] = words.labels;
    },
  });
