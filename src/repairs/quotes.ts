import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { z } from 'zod';
import { fieldAt } from '../edition/schema-fields.ts';
import { frontMatterPart } from './front-matter-part.ts';
import type { Repair, Step } from './repair.ts';
import { valuesOf } from './values-of.ts';

/** Puts quotes around dates, and around numbers and such where the schema wants text. */
export const quotes: Step = ({ path, text, schema }) => {
  const part = frontMatterPart(path, text);
  if (part === undefined || schema === undefined) return { text, repairs: [] };
  const { head, yaml, tail, linesBefore } = part;
  const document = parseDocument(yaml, { schema: 'core', merge: false, prettyErrors: false });
  const repairs: Repair[] = [];
  let mended = '';
  let done = 0;
  for (const { scalar, path: field } of plainScalars(document.contents)) {
    const [start, end] = scalar.range ?? [0, 0];
    const source = yaml.slice(start, end);
    const what = reasonFor(scalar, fieldAt(schema, field));
    if (what === undefined || /["\\\n]/.test(source)) continue;
    const after = `"${source}"`;
    mended += yaml.slice(done, start) + after;
    done = end;
    scalar.value = source;
    const line = linesBefore + yaml.slice(0, start).split('\n').length;
    repairs.push({ line, what, before: source, after });
  }
  mended += yaml.slice(done);
  // The quoted values are as they were typed, and no other has changed.
  const says = valuesOf(path, head + mended + tail)?.data;
  if (JSON.stringify(says) !== JSON.stringify(document.toJS())) return { text, repairs: [] };
  return { text: head + mended + tail, repairs };
};

function reasonFor(scalar: Scalar, field: z.ZodType | undefined): string | undefined {
  const wanted = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (!(wanted instanceof z.ZodString)) return undefined;
  if (z.globalRegistry.get(wanted)?.date === true) return 'quotes around a date';
  if (typeof scalar.value === 'number') return 'quotes around a number that is text';
  return typeof scalar.value === 'boolean' ? 'quotes around a word that is text' : undefined;
}

/** Values without quotes, in the order of the file; empty ones are none. */
function plainScalars(
  node: unknown,
  path: PropertyKey[] = [],
): { scalar: Scalar; path: PropertyKey[] }[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? plainScalars(value, [...path, String(key.value)]) : [],
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, at) => plainScalars(item, [...path, at]));
  if (isPair(node) || !isScalar(node) || node.type !== 'PLAIN') return [];
  return node.value === null ? [] : [{ scalar: node, path }];
}
