import type { Kind } from '../schemas/folders.ts';
import { idFromTitle } from '../edition/id-from-title.ts';
import type { Answers } from './draft-data.ts';

/** What is known of whoever makes a new entry, and of the day. */
export interface Surroundings {
  today: string;
  userName: string | undefined;
}

/** What stands in a field that nobody answered, for whoever does not say otherwise. */
export function standingAnswer(kind: Kind, path: string, known: Surroundings): string | undefined {
  if (kind === 'note' && path === 'date') return known.today;
  if (kind === 'note' && path === 'state') return 'proposed';
  if (kind === 'note' && path === 'contributor.name') return known.userName;
  return kind === 'chapter' && path === 'text' ? 'guide' : undefined;
}

/** What is offered to somebody who is asked: right in most cases, but to be looked at. */
export function offeredAnswer(path: string, answers: Answers): string | undefined {
  if (path === 'rights') return 'brief-quotation';
  const name = path === 'sortName' ? first(answers, 'name') : undefined;
  const [, given, family] = /^(.+) (\S+)$/.exec(name ?? '') ?? [];
  return given === undefined || family === undefined ? undefined : `${family}, ${given}`;
}

/** The id that an entry gets by what it is called; empty where that has no Latin letter. */
export function suggestedId(kind: Kind, answers: Answers, words: string): string {
  return idFromTitle(nameFor(kind, answers, words));
}

function nameFor(kind: Kind, answers: Answers, words: string): string {
  const title = first(answers, 'title') ?? first(answers, 'name') ?? '';
  if (kind === 'person') return first(answers, 'sortName') ?? title;
  if (kind === 'chapter') {
    const number = first(answers, 'number');
    return number === undefined ? title : `${number.padStart(2, '0')} ${title}`;
  }
  if (kind === 'figure') return `figure ${first(answers, 'number') ?? ''}`;
  if (kind !== 'quotation') return title;
  const speaker = first(answers, 'speaker')?.split('-')[0] ?? first(answers, 'speakerName');
  const said = words === '' ? first(answers, 'occasion') : words.split(/\s+/).slice(0, 4).join(' ');
  const year = /\d{4}/.exec(first(answers, 'date') ?? '')?.[0];
  return [speaker, said, year].join(' ');
}

const first = (answers: Answers, path: string): string | undefined => answers.get(path)?.[0];
