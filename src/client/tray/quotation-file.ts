import type { KeptQuotation } from '../../edition/tray/kept-quotation.ts';
import { readKept } from '../../edition/tray/read-kept.ts';
import { previewTarget } from '../previews/preview-target.ts';

const base = new URL(import.meta.env.BASE_URL, location.href).href;

/** Address of the page of the tray. */
export const trayAddress = `${import.meta.env.BASE_URL}tray/`;

/** Address of the page of a quotation. */
export const quotationAddress = (id: string): string =>
  `${import.meta.env.BASE_URL}quotations/${id}/`;

/** The id of the quotation to whose page a link leads. */
export function quotationOf(link: HTMLAnchorElement): string | undefined {
  const target = previewTarget(link.href, '', base);
  return target?.type === 'file' && target.name === 'quotations' ? target.id : undefined;
}

/** A quotation as the site has it now; nothing if it has it no more. Fails without the network. */
export async function fetchQuotation(id: string): Promise<KeptQuotation | undefined> {
  // The tag stands for this build: what it names can be kept for use without a network.
  const tag = import.meta.env.PUBLIC_BUILD_TAG ?? '';
  const response = await fetch(`${import.meta.env.BASE_URL}quotations/${id}.json?v=${tag}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${id}.json: ${String(response.status)}`);
  return readKept(await response.json());
}
