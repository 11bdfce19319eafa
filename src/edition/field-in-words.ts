/** The path of a field as people count: `roles.0.from` is "roles › 1 › from". */
export const fieldInWords = (field: string): string =>
  field
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))
    .join(' › ');
