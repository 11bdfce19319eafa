import type { KeptCitation } from '../../edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';

/** What a reader cites: the source on which a quotation rests, or its page on the site. */
export type Level = 'source' | 'page';

/** How a quotation is cited; by its page where the source is not known to the bibliography. */
export const citedAs = ({ quotation }: TrayItem, level: Level): KeptCitation =>
  (level === 'source' ? quotation.source : undefined) ?? quotation.page;
