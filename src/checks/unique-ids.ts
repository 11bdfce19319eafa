import { entryKey, type EntryKey } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

const rule = 'duplicate-id';

/** No id, former id or word of a list stands for two things. */
export function uniqueIds(checked: Checked): Problem[] {
  return [...sameButForCase(checked), ...aliases(checked), ...wordsOfLists(checked)];
}

/** Two such files are one file on Windows and on macOS. */
function sameButForCase({ ids }: Checked): Problem[] {
  return [...ids].flatMap(([kind, idsOfKind]) => {
    const first = new Map<string, string>();
    return [...idsOfKind]
      .sort()
      .reverse()
      .flatMap((id): Problem[] => {
        const other = first.get(id.toLowerCase());
        if (other === undefined) {
          first.set(id.toLowerCase(), id);
          return [];
        }
        return [
          {
            rule,
            severity: 'error',
            file: `${kinds[kind].folder}/${id}.md`,
            line: 1,
            column: 1,
            field: 'file name',
            found: `"${id}.md", the same name as "${other}.md" but for capital letters`,
            write: 'join the two files, or give this one a name of its own',
          },
        ];
      });
  });
}

function aliases({ ids, entries }: Checked): Problem[] {
  const holders = new Map<EntryKey, string>();
  return [...entries.values()].flatMap((entry) =>
    (entry.data.aliases ?? []).flatMap((alias, index) => {
      const key = entryKey(entry.kind, alias);
      const holder = holders.get(key);
      const report = (found: string, write: string): Problem[] => [
        problemInField(entry, ['aliases', index], { rule, found: `"${alias}", ${found}`, write }),
      ];
      if (ids.get(entry.kind)?.has(alias)) {
        const file = `${kinds[entry.kind].folder}/${alias}.md`;
        return report(
          `the id of ${file}`,
          'leave it out; an alias is an id that no file has any more',
        );
      }
      if (holder !== undefined)
        return report(`an alias in ${holder} too`, 'leave one of the two out');
      holders.set(key, entry.file);
      return [];
    }),
  );
}

function wordsOfLists({ settings, settingsFields }: Checked): Problem[] {
  if (settings === undefined || settingsFields === undefined) return [];
  const { themes, documentTypes, personGroups, placeTypes, offices = [] } = settings;
  return Object.entries({ themes, documentTypes, personGroups, placeTypes, offices }).flatMap(
    ([list, items]) => {
      const seen = new Set<string>();
      return items.flatMap(({ id }, index) => {
        const isNew = !seen.has(id);
        seen.add(id);
        if (isNew) return [];
        const source = { file: 'edition.yaml', frontMatter: settingsFields };
        const finding = { rule, found: `"${id}" a second time`, write: 'leave one of the two out' };
        return [problemInField(source, [list, index, 'id'], finding)];
      });
    },
  );
}
