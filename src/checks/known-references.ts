import type { Problem } from '../edition/problem.ts';
import { fieldTarget, type Target } from '../edition/references.ts';
import { findMarkedFields, valuesAt } from '../edition/schema-fields.ts';
import { editionSchema } from '../schemas/edition.ts';
import type { Checked } from './checked.ts';
import { nearestOf } from './nearest.ts';
import { problemInField, type Finding } from './problem-in.ts';
import { unknownEntries } from './unknown-entry.ts';

const rule = 'known-references';

/**
 * Every id in front matter, in a directive and in `edition.yaml`, and every key of a citation, has
 * its entry or work. Links in prose are the matter of `links.ts`.
 */
export function knownReferences(checked: Checked): Problem[] {
  const findUnknown = unknownTargets(checked);
  return [...inEntries(checked, findUnknown), ...inSettings(checked, findUnknown)];
}

type FindUnknownTarget = (target: Target) => Finding | undefined;

function unknownTargets(checked: Checked): FindUnknownTarget {
  const { workKeys } = checked;
  const findUnknown = unknownEntries(checked);
  const nearest = nearestOf(workKeys ?? []);
  return (target) => {
    if (target.type === 'entry') {
      const unknown = findUnknown(target.kind, target.id);
      return unknown && { rule, ...unknown };
    }
    const { key } = target;
    if (workKeys === undefined || workKeys.has(key)) return undefined;
    const near = nearest(key);
    return {
      rule,
      found: `"${key}", which is no work of the bibliography`,
      write:
        near === undefined
          ? 'correct the key, or add the work to bibliography.json'
          : `did you mean "${near}"?`,
    };
  };
}

function inEntries({ graph }: Checked, findUnknown: FindUnknownTarget): Problem[] {
  const references = [...graph.from.values()].flat().filter(({ via }) => via !== 'link');
  return references.flatMap(({ to, file, line, column, field }): Problem[] => {
    const unknown = findUnknown(to);
    return unknown ? [{ severity: 'error', file, line, column, field, ...unknown }] : [];
  });
}

function inSettings(
  { settings, settingsFields }: Checked,
  findUnknown: FindUnknownTarget,
): Problem[] {
  if (settingsFields === undefined) return [];
  const fields = findMarkedFields(editionSchema);
  return fields.flatMap(({ path, marks }) =>
    valuesAt(settings, path).flatMap(({ value, path: at }) => {
      const target = fieldTarget(marks.reference, value);
      const unknown = target && findUnknown(target);
      const source = { file: 'edition.yaml', frontMatter: settingsFields };
      return unknown ? [problemInField(source, at, unknown)] : [];
    }),
  );
}
