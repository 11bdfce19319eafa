import type { Entry } from '../../edition/entry.ts';
import { fact, labelOf } from '../facts.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

const origins = {
  gazetteer: 'from a gazetteer',
  encyclopaedia: 'from an encyclopaedia',
  derived: 'a point chosen by hand',
} as const;

export function placeParts(site: Site, { data }: Entry<'place'>): Parts {
  const type = labelOf(site.edition.settings.placeTypes, data.type);
  return {
    label: `Place · ${type}`,
    native: data.native,
    facts: [
      ...fact('Also written', data.variants?.join('; ')),
      ...fact('Today', data.modernName),
      ...fact(
        'Position',
        `${degrees(data.lat, 'N', 'S')}, ${degrees(data.lon, 'E', 'W')} (${origins[data.coordinatesFrom]})`,
      ),
    ],
    dates: undefined,
    filters: [],
  };
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
