declare module 'edtf' {
  /** The part of the library that this project uses; see https://github.com/inukshuk/edtf.js */
  interface ParsedDate {
    /** First and last moment that the date can mean, in milliseconds since 1970, UTC. */
    min: number;
    max: number;
  }
  export default function edtf(
    date: string,
    options?: { level?: 0 | 1 | 2; types?: string[] },
  ): ParsedDate;
}
