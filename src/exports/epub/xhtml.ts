import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { markScripts } from './mark-scripts.ts';

interface XhtmlPage {
  title: string;
  language: string;
  /** What the whole file is, in the vocabulary of `epub:type`. */
  type?: string | undefined;
  body: readonly ElementContent[];
}

/** A file of the book as XHTML, which states every language twice as XML wants it. */
export function xhtmlPage({ title, language, type, body }: XhtmlPage): string {
  const page = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language }, [
    h('head', [
      h('title', title),
      h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ]),
    h('body', { 'epub:type': type }, [...body]),
  ]);
  markScripts(page);
  visit(page, 'element', ({ properties }) => {
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang'];
  });
  return xmlFile(toXast(page), '<!DOCTYPE html>\n');
}

/** A tree as an XML file, without the characters that XML 1.0 forbids. */
export function xmlFile(tree: Nodes, doctype = ''): string {
  const xml = toXml(tree, { closeEmptyElements: true })
    .replace(forbidden, '')
    // The end of a CDATA section, which no text may hold; there are no such sections here.
    .replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${xml}\n`;
}

// Source: https://www.w3.org/TR/xml/#charsets
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
