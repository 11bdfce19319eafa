import { dateInWords } from '../edition/dates.ts';
import type { Entry } from '../edition/entry.ts';
import { centralPeople, countEntries, storyEvents, withCounts } from '../edition/home-choice.ts';
import { lifeDates } from '../edition/life-dates.ts';
import { numberInWords } from '../edition/number-words.ts';
import { typeset } from '../edition/typeset.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { firstWords, indexTitles } from './entry-views.ts';
import { linkTo } from './entry-links.ts';
import { termFigure, type TermFigure } from './entries/term-figure.ts';
import { inlineDate } from './facts.ts';
import { textView } from './pages.ts';
import { entriesInOrder, findEntry, href, openSite, type Site } from './site.ts';

/** The home page: the edition's own words, the ways in, and what its entries tell of the story. */
export async function homeView() {
  const site = await openSite();
  const { book, home } = site.edition.settings;
  const events = entriesInOrder(site, 'event');
  const story = storyEvents(site.edition, site.graph, events);
  return {
    text: await textView('home'),
    label: home?.label ?? `A companion to ${book.author}, ${book.title}`,
    term: termOf(site),
    ways: waysOf(site),
    story: {
      title: `The story in ${numberInWords(story.length)} dates`,
      // One event is no story.
      steps: story.length > 1 ? story.map(stepOf) : [],
      all: { href: href(`${kinds.event.address}/`), title: `All ${String(events.length)} events` },
    },
    people: centralPeople(site.edition, site.graph).map(personOf),
    notes: {
      index: href(`${kinds.note.address}/`),
      latest: entriesInOrder(site, 'note').toReversed().slice(0, 3).map(noteOf),
    },
  };
}

/** The treaty whose term the edition shows first, as a drawing. */
function termOf(site: Site): TermFigure | undefined {
  const id = site.edition.settings.home?.treaty;
  const treaty = id === undefined ? undefined : findEntry(site, 'document', id);
  return treaty && termFigure(treaty);
}

/** Without a choice of the edition's own, the ways lead to what most editions have. */
const ownWays: readonly Kind[] = ['chapter', 'person', 'quotation'];

function waysOf({ edition }: Site) {
  const counts = countEntries(edition);
  const ways =
    edition.settings.home?.ways ??
    ownWays.map((kind) => ({
      title: indexTitles[kind],
      to: kinds[kind].address,
      text: `{${kinds[kind].folder}} ${kinds[kind].many}`,
    }));
  return ways.map(({ title, to, text }) => ({
    title,
    href: href(`${to}/`),
    text: withCounts(text, counts),
  }));
}

const stepOf = (event: Entry<'event'>) => ({
  ...linkTo(event),
  date: inlineDate(event.data.date) ?? [],
  text: typeset(event.passages[0]?.text ?? ''),
});

const personOf = (person: Entry<'person'>) => ({
  ...linkTo(person),
  native: person.data.native?.[0],
  dates: lifeDates(person.data.born, person.data.died),
});

const noteOf = (note: Entry<'note'>) => ({
  ...linkTo(note),
  by: `${note.data.contributor.name}, ${dateInWords(note.data.date)}`,
  text: note.data.summary ?? firstWords(note),
});
