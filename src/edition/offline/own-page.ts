/**
 * Whether a text is a page of this site, whole: it loads the site's own script and names its feed, and
 * its end is there. The log-in page of a network that answers in the place of every site is none.
 */
export function isOwnPage(html: string, base: string): boolean {
  return (
    html.includes(`src="${base}_astro/`) &&
    html.includes(`href="${base}feed.xml"`) &&
    html.includes('</html>')
  );
}
