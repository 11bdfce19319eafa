declare module 'citeproc' {
  /** The part of citeproc-js that this project uses; see https://citeproc-js.readthedocs.io/ */
  interface CitationItem {
    id: string;
    label?: string;
    locator?: string;
    suffix?: string;
    prefix?: string;
  }
  class Engine {
    constructor(
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
      language?: string,
    );
    updateItems(ids: string[]): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    makeCitationCluster(items: CitationItem[]): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
declare module '@citation-js/plugin-csl/lib/locales.json' {
  const locales: { 'en-US': string };
  export default locales;
}
declare module '@citation/csl-style-chicago-fullnote-bibliography/info.json' {
  const style: { content: string };
  export default style;
}
