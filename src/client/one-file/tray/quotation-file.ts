export { fetchQuotation } from '../../tray/quotation-file.ts';

/** The tray stands at the end of this file. */
export const trayAddress = '#tray';

export const quotationAddress = (id: string): string => `#${id}`;

/** The id of the quotation of this file to which a link leads. */
export function quotationOf({ hash }: HTMLAnchorElement): string | undefined {
  return document.getElementById(hash.slice(1))?.dataset['quotation'];
}
