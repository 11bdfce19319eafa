/**
 * Whether the id of such an element names a passage, which a search result may lead to. Ids within
 * a line name footnote marks and the like; those of the title and the whole page, its beginning.
 */
export function canBePassage(tagName: string): boolean {
  return !otherElements.has(tagName);
}

const otherElements: ReadonlySet<string> = new Set(
  'a abbr b cite code dfn em h1 header hgroup i kbd main mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);
