import type { Article } from '../exports/epub/book.ts';
import { documentArticle } from '../exports/epub/document-article.ts';
import { guideArticle } from '../exports/epub/guide-article.ts';
import { noteArticle } from '../exports/epub/note-article.ts';
import { quotationArticle } from '../exports/epub/quotation-article.ts';
import { subjectArticle } from '../exports/epub/subject-article.ts';
import { chapterPaths } from './chapters.ts';
import { documentPaths, type DocumentView } from './documents.ts';
import { notePaths, type NoteView } from './notes.ts';
import { personPaths } from './people.ts';
import { quotationPaths } from './quotations.ts';
import type { MarginSection } from './subject.ts';
import { termPaths } from './terms.ts';
import type { Fact, Inline } from './views.ts';

/** What the pages of entries show, as articles of the book; their titles are those of its contents. */
export const guideArticles = async (): Promise<Article[]> =>
  (await chapterPaths()).map(({ props: { view } }) => ({
    ...guideArticle({ ...view, title: [view.title, view.subtitle].filter(Boolean).join(': ') }),
    title: view.documentTitle,
  }));

export const documentArticles = async (): Promise<Article[]> =>
  (await documentPaths()).map(({ props: { view } }) => ({
    ...documentArticle({ ...view, life: lifeOf(view), related: relatedOf(view) }),
    title: [view.title, view.search.dates].filter(Boolean).join(', '),
  }));

export const quotationArticles = async (): Promise<Article[]> =>
  (await quotationPaths()).map(({ props: { view } }) => ({
    ...quotationArticle(view),
    title: view.documentTitle,
  }));

export const personArticles = async (): Promise<Article[]> =>
  (await personPaths()).map(({ props: { view } }) =>
    subjectArticle({
      ...view,
      beside: factsOf(view.margin),
      offices: view.offices.lines.map(({ title, of, when }) => [
        title,
        { text: [of === undefined ? '' : `, ${of}`, when.length > 0 ? ', ' : ''].join('') },
        ...when,
      ]),
    }),
  );

export const termArticles = async (): Promise<Article[]> =>
  (await termPaths()).map(({ props: { view } }) =>
    subjectArticle({ ...view, beside: factsOf(view.margin), offices: [] }),
  );

export const noteArticles = async (): Promise<Article[]> =>
  (await notePaths()).map(({ props: { view } }) => noteArticle({ ...view, about: aboutOf(view) }));

/** What a note does to each statement, with the entry in which it stands. */
const aboutOf = ({ about }: NoteView): Fact[] =>
  about.map(({ link, href, bearing, statement }) => ({
    label: bearing ?? 'About',
    values: [
      ...(statement === undefined ? [] : [[{ text: statement }]]),
      [{ text: link.title, href }],
    ],
  }));

const factsOf = (margin: readonly MarginSection[]): Fact[] =>
  margin.map(({ title, lines }) => ({ label: title, values: lines }));

/** The dates of a treaty, each with its reckoning and with what others hold. */
const lifeOf = ({ life }: DocumentView): Fact[] =>
  life.map(({ label, date, words, readings }) => ({
    label,
    values: [
      [...date, ...(words.length === 0 ? [] : [{ text: '. ' }, ...words])],
      ...readings.map(({ date: other, says, follows }) => [
        { text: 'Disputed: ' },
        ...other,
        { text: '. ' },
        ...says,
        { text: follows === undefined ? '' : ` ${follows}` },
      ]),
    ],
  }));

const relatedOf = ({ related }: DocumentView): Inline[][] =>
  related.map(({ link, before, after }) => [
    { text: before === undefined ? '' : `${before} ` },
    { text: link.title, href: link.href },
    { text: [after, link.detail].map((words) => (words ? `, ${words}` : '')).join('') },
  ]);
