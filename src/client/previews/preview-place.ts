/** Where a card is to stand in the window, in pixels, and how high it may be there. */
export interface Place {
  left: number;
  top: number;
  height: number;
}

interface Rect {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * A place for a card beside its link: below it if there is room, else above it, else where there is
 * more room. It never covers the lines of the link, nor leaves the window. A docked card stands at
 * the lower edge of the window instead, or at the upper edge if it would cover the link there.
 */
export function placeCard(link: Rect, card: Size, view: Size, isDocked: boolean): Place {
  const margin = isDocked ? 0 : 8;
  const below = view.height - margin - gap - link.bottom;
  const above = link.top - gap - margin;
  const isBelow = card.height <= below || below >= above;
  const height = Math.min(card.height, isBelow ? below : above);
  const beside = isBelow ? link.bottom + gap : link.top - gap - height;
  const atEdge = isBelow ? view.height - height : 0;
  const rightmost = view.width - margin - card.width;
  return {
    left: Math.max(margin, Math.min(link.left - indent, rightmost)),
    top: isDocked ? atEdge : beside,
    height,
  };
}

const gap = 6;
/** The card begins a little before the link, so that its words stand under the link's. */
const indent = 16;
