/** The part of citeproc-js that the site uses; the package has no types. */
declare module 'citeproc' {
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
  }
  const CSL: {
    Engine: new (
      sys: {
        retrieveLocale: (lang: string) => string;
        retrieveItem: (id: string) => unknown;
      },
      style: string,
      lang?: string,
    ) => {
      updateItems: (ids: string[]) => void;
      makeBibliography: () => [{ entry_ids: string[][] }, string[]];
      makeCitationCluster: (items: CitationItem[]) => string;
    };
  };
  export default CSL;
}
