/** A position on the globe in degrees and minutes: "0°39′ south, 90°32′ west". */
export function positionInWords(latitude: number, longitude: number): string {
  return [inWords(latitude, 'north', 'south'), inWords(longitude, 'east', 'west')].join(', ');
}

function inWords(degrees: number, positive: string, negative: string): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(whole)}°${String(rest).padStart(2, '0')}′ ${degrees < 0 ? negative : positive}`;
}
