/** The HTML of one entry for a page with many: its ids, and its links to them, begin with a name of its own. */
export const prefixIds = (html: string, name: string): string =>
  html.replaceAll(
    /(\s(?:id="|href="#|aria-describedby="|aria-labelledby="))(?=[^"])/g,
    `$1${name}-`,
  );
