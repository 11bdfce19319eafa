import { partOf, type Preview, type PreviewFile } from '../edition/previews.ts';

/**
 * The previews of one kind as files: `people.json` for all of them, which compresses better than
 * many small ones and makes every preview but the first appear at once. A kind of more than
 * `perFile` is divided: `people.json` tells into how many parts, and `people-0.json` is the first.
 */
export function previewFiles(
  name: string,
  previews: readonly (readonly [id: string, preview: Preview])[],
  perFile = 400,
): { name: string; content: string }[] {
  if (previews.length === 0) return [];
  const parts = Math.ceil(previews.length / perFile);
  if (parts === 1) return [file(name, { previews: Object.fromEntries(previews) })];
  const divided = Map.groupBy(previews, ([id]) => partOf(id, parts));
  return [
    file(name, { parts }),
    ...Array.from({ length: parts }, (_, part) =>
      file(`${name}-${String(part)}`, { previews: Object.fromEntries(divided.get(part) ?? []) }),
    ),
  ];
}

const file = (name: string, content: PreviewFile) => ({ name, content: JSON.stringify(content) });
