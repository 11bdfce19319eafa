import { expect, test } from 'vitest';
import { checkEdition, hasErrors } from '../../src/checks/check-edition.ts';
import { change, errorsIn, tinyEdition, warningsIn } from './tiny-edition.ts';

test('finds nothing in an edition without fault', () => {
  expect(errorsIn({})).toEqual([]);
  expect(warningsIn({})).toEqual([]);
});

test('reports every problem of every file, by file, line and column', () => {
  const problems = errorsIn({
    ...change('places/plymouth.md', 'type: port', 'type: volcano'),
    ...change('edition.yaml', 'shortTitle: Beagle\n', ''),
    ...change('people/darwin-charles.md', '"1809-02-12"', '"1809-02-30"'),
    ...change('glossary/lava.md', 'Molten rock.', 'Molten <b>rock</b> [here](none.md).'),
    'events/landing.md': 'Landing',
  });
  expect(problems.map((line) => line.split('  ')[0])).toEqual([
    'edition.yaml:1:1',
    'events/landing.md:1:1',
    'glossary/lava.md:5:8',
    'glossary/lava.md:5:20',
    'people/darwin-charles.md:4:1',
  ]);
});

test('does not call an entry unknown because it has a fault', () => {
  expect(errorsIn(change('people/darwin-charles.md', 'group: crew', 'group: 5'))).toEqual([
    'people/darwin-charles.md:8:1  group  5; put it in quotes: "5" [wrong-type]',
  ]);
});

test('lets an edition with warnings alone be built', () => {
  const basalt = { 'glossary/basalt.md': '---\ntitle: Basalt\n---\n\nA rock.\n' };
  expect(hasErrors(checkEdition(tinyEdition(basalt)))).toBe(false);
  expect(hasErrors(checkEdition(tinyEdition({ 'glossary/basalt.md': '' })))).toBe(true);
});

test('reports the faults of a text together with those of its front matter', () => {
  const problems = errorsIn({
    'people/gray-asa.md':
      '---\nnam: Asa Gray\nsortName: Gray, Asa\ncountries:\n  - United States\ngroup: crew\n---\n\n[X](../people/darwin-charls.md) <b>wrote</b>.\n',
  });
  expect(problems).toEqual([
    'people/gray-asa.md:2:1  nam  a field that does not exist here; did you mean "name"? [unknown-field]',
    'people/gray-asa.md:9:1  body  "darwin-charls", which is no person of the edition; did you mean "darwin-charles"? [links]',
    'people/gray-asa.md:9:33  body  "<b>"; write **words** [raw-html]',
  ]);
});
