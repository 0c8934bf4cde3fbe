/** What is used of citeproc-js, which comes without types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string
    retrieveItem(id: string): object
    /** What stands behind an entry of a bibliography, to tell whose it is. */
    embedBibliographyEntry?(systemId: string): string
  }

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage?: boolean)
    setOutputFormat(format: 'html' | 'text'): void
    updateItems(ids: readonly string[]): void
    /** False where the style has no bibliography. */
    makeBibliography(): readonly [{ readonly hangingindent: number }, readonly string[]] | false
    makeCitationCluster(cites: readonly { readonly id: string }[]): string
  }

  const CSL: { readonly Engine: typeof Engine }
  export default CSL
}
