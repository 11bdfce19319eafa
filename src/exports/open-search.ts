import { escapeHtml } from '../edition/escape-html.ts';
import { shortened } from '../edition/quotation-words.ts';

/**
 * What a browser needs to add the site to its search engines. Source: OpenSearch 1.1, which limits
 * the names to 16 and 48 characters.
 */
export function openSearch(site: {
  shortTitle: string;
  title: string;
  description: string;
  search: string;
  icon: string;
}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(shortened(site.shortTitle, 15))}</ShortName>
  <LongName>${escapeHtml(shortened(site.title, 47))}</LongName>
  <Description>${escapeHtml(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeHtml(site.icon)}</Image>
  <Url type="text/html" template="${escapeHtml(site.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
