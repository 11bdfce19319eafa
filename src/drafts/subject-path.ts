import { kindNames, kinds } from '../schemas/kinds.ts';

/**
 * A subject as it was typed, parted into entry and paragraph: `people/a#p7k2a`, a name alone, or the
 * address of the entry's page as a browser shows it, wherever the site stands.
 */
export function subjectPath(typed: string): { entry: string; paragraph: string } {
  const [place = '', paragraph = ''] = typed.trim().split('#');
  if (!/^https?:\/\//.test(place)) return { entry: place, paragraph };
  const [id = '', section = ''] = place.replace(/\/$/, '').split('/').reverse();
  const kind = kindNames.find((one) => kinds[one].address === section);
  const entry = kind === undefined ? place : `${kinds[kind].folder}/${id}`;
  return { entry, paragraph };
}
