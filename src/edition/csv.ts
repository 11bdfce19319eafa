/**
 * Rows as a CSV file: RFC 4180, with a mark at the beginning by which spreadsheets know UTF-8. No
 * cell is run as a formula; see `csvCell`.
 */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/**
 * One cell. Text that begins as a formula does, which a spreadsheet would run, begins with an
 * apostrophe instead; a plain number keeps its sign.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const isFormula =
    /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /["',;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
