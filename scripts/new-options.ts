import { parseArgs } from 'node:util';
import { askedFields } from '../src/drafts/asked-fields.ts';
import { counted } from '../src/edition/counted.ts';
import { nearMiss } from '../src/edition/near-miss.ts';
import { kindNames, kindOfFolder, kinds, type Kind } from '../src/schemas/kinds.ts';

export interface NewOptions {
  kind: Kind | undefined;
  /** Answers by the name of the field, as they were typed. */
  given: ReadonlyMap<string, readonly string[]>;
  file: string | undefined;
  words: string | undefined;
  body: string | undefined;
  /** Ask although no terminal is there, as where answers come from a file. */
  ask: boolean;
  help: boolean;
}

const ofAnyKind = {
  about: { type: 'string', multiple: true },
  file: { type: 'string' },
  words: { type: 'string' },
  body: { type: 'string' },
  ask: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line asks for, or one sentence that says what is wrong with it. */
export function readNewOptions(args: readonly string[]): NewOptions | string {
  const [word = '', ...others] = args;
  const kind = word.startsWith('-') || word === '' ? undefined : kindCalled(word);
  if (word !== '' && !word.startsWith('-') && kind === undefined) return unknownKind(word);
  const fields = kind === undefined ? [] : askedFields(kind).map(({ name }) => name);
  const known = [...fields, ...Object.keys(ofAnyKind)];
  const { values, tokens } = parseArgs({
    args: kind === undefined ? [...args] : others,
    options: {
      ...Object.fromEntries(fields.map((name) => [name, { type: 'string', multiple: true }])),
      ...ofAnyKind,
    },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      return `Put "${token.value}" in quotes with the words before it.`;
    }
    const fault = token.kind === 'option' ? faultOf(token, kind, known) : undefined;
    if (fault !== undefined) return fault;
  }
  return {
    kind,
    given: new Map(
      ['about', ...fields].flatMap((name) => {
        const typed = textsOf(values[name]);
        return typed.length === 0 ? [] : [[name, typed]];
      }),
    ),
    file: textsOf(values.file)[0],
    words: textsOf(values.words)[0],
    body: textsOf(values.body)[0],
    ask: values.ask === true,
    help: values.help === true,
  };
}

function faultOf(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  kind: Kind | undefined,
  known: readonly string[],
): string | undefined {
  if (!known.includes(name)) return unknownOption(rawName, name, kind, known);
  const isSwitch = name === 'ask' || name === 'help';
  if (isSwitch) return value === undefined ? undefined : `Write "${rawName}" alone.`;
  return value === undefined || value === '' ? `Write the answer after "${rawName}".` : undefined;
}

const textsOf = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** A kind by its name, its folder or the words for one of it. */
export const kindCalled = (word: string): Kind | undefined =>
  kindOfFolder.get(word) ??
  kindNames.find((kind) => kind === word.toLowerCase() || kinds[kind].one === word.toLowerCase());

export function unknownKind(word: string): string {
  const near = nearMiss(word, kindNames);
  const rest =
    near === undefined ? `write one of ${kindNames.join(', ')}` : `did you mean "${near}"?`;
  return `There is no kind of entry "${word}"; ${rest}`;
}

function unknownOption(
  rawName: string,
  name: string,
  kind: Kind | undefined,
  known: readonly string[],
): string {
  if (kind === undefined) return `Name the kind of entry first: npm run new -- note ${rawName} …`;
  const near = nearMiss(name, known);
  const rest = near === undefined ? `there are ${known.join(', ')}` : `did you mean "--${near}"?`;
  return `There is no option "${rawName}" for a new ${kinds[kind].one}; ${rest}`;
}

export function helpFor(kind: Kind | undefined): string {
  if (kind === undefined) return help;
  const lines = askedFields(kind).map(
    ({ name, about, isRequired }) => `--${name}${isRequired ? ' (needed)' : ''}\n    ${about}`,
  );
  const count = counted(lines.length, 'field');
  return `npm run new -- ${kind}: ${count}, each of which may be answered by an option\n\n${lines.join('\n')}`;
}

const help = `Asks for what a new entry needs and writes its file: npm run new

npm run new -- KIND                    ask for an entry of this kind: ${kindNames.join(', ')}
npm run new -- note --about FOLDER/ID  an archival note about an entry, or about a paragraph of it:
                                       documents/some-letter#p7k2a, or the address of its page
npm run new -- KIND --title "…"        answer a question beforehand; "npm run new -- KIND --help"
                                       lists the questions of a kind
npm run new -- KIND --file NAME        choose the name of the file; otherwise the title gives it
npm run new -- KIND --body "…"         the text; of a quotation, the words quoted are --words "…"
npm run new -- KIND --ask              ask although this is no terminal

People, places and works may be called by any of their names. No file is ever overwritten. Where
nobody can be asked, the options must hold all that is needed.

EDITION=another/folder npm run new     write into another edition than content/

It ends with 0 if the file was written, 1 if an answer is missing or wrong, 2 if it could not run.`;
