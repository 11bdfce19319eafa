import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from 'yaml';
import { attributes, readPages } from './built-pages.ts';

const pages = readPages();
const page = pages.get('/');
if (page === undefined) throw new Error('The site has no home page.');
const { $ } = page;

const settingsSchema = z.object({
  home: z.object({
    story: z.array(z.string()),
    people: z.array(z.string()),
    ways: z.array(z.object({ title: z.string() })),
  }),
});
const { home } = settingsSchema.parse(parse(readFileSync('content/edition.yaml', 'utf8')));

test('the ways in stand above everything else that the page links to', () => {
  const links = $('main a').toArray().slice(0, 3);
  expect(links.map((link) => $(link).text())).toEqual(home.ways.map(({ title }) => title));
});

test('the term of the treaty is drawn, and says in words what it shows', () => {
  const [label = ''] = attributes(page, '.opening svg[role="img"]', 'aria-label');
  expect(label).toContain('in force, 25\u00a0April 1941');
  expect(label).toContain('9\u00a0August 1945');
});

test('the words of the ways in have their counts filled in', () => {
  const words = $('.ways').text();
  expect(words).toMatch(/\d+ people/);
  expect(words).not.toMatch(/[{}]/);
});

test('the story is told by the events that the edition chooses, each with its day and its text', () => {
  expect(attributes(page, '.steps a', 'href')).toEqual(home.story.map((id) => `/timeline/${id}/`));
  expect($('#story').text()).toBe('The story in seven dates');
  expect($('.steps time').length).toBe(home.story.length);
  const texts = $('.steps .item-text')
    .toArray()
    .map((text) => $(text).text());
  expect(texts.filter((text) => !/[.!?]$/.test(text))).toEqual([]);
});

test('the people at the centre are those that the edition chooses, with their names as they wrote them', () => {
  expect(attributes(page, '.cast a', 'href')).toEqual(home.people.map((id) => `/people/${id}/`));
  expect(attributes(page, '.cast [lang]', 'lang').length).toBe(home.people.length);
});

test('the latest notes from archives stand with their contributor and day', () => {
  const items = $('#notes').parent().find('li').toArray();
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect($(item).find('a').first().attr('href')).toMatch(/^\/notes\/[^/]+\/$/);
    expect($(item).find('.note').text()).toMatch(/^.+, \d{1,2}\s\w+ \d{4}$/);
  }
});
