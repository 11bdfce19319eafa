/**
 * One thing that an author must fix, or may want to. `line` and `column` count from 1, front matter
 * included; `file` is relative to the edition's folder.
 */
export interface Problem {
  rule: string;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  field: string;
  found: string;
  write: string;
}

/** Where in a file something stands, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A problem of a whole file, shown at its first line. */
export function problemOfFile(
  rule: string,
  file: string,
  field: string,
  found: string,
  write: string,
): Problem {
  return { rule, severity: 'error', file, line: 1, column: 1, field, found, write };
}
