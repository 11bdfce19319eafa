import { targetOf, wayBetween, type Place } from './disk-address.ts';

/** A style sheet whose addresses lead from its own file to the files of the same copy. */
export function diskStyle(css: string, place: Place): string {
  return css.replaceAll(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (whole, quote: string, address: string) => {
      const target = targetOf(address, place);
      if (target === undefined) return whole;
      return `url(${quote}${wayBetween(place.file, target.file)}${target.rest}${quote})`;
    },
  );
}
