/** The part of citeproc-js that the site uses; the package brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  interface BibliographySettings {
    /** One list per line of the bibliography; a line is usually one reference. */
    readonly entry_ids: readonly (readonly string[])[];
  }

  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    /** Replaces what the list holds, orders it and sets the letters after years. */
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
    makeBibliography(): [BibliographySettings, readonly string[]];
  }

  const CSL: { readonly Engine: new (system: System, style: string, language: string) => Engine };
  export default CSL;
}
