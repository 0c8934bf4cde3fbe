/** What is used of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses until it is CSL-JSON. Throws where it cannot. */
      chain(
        data: string,
        options: { readonly forceType: string; readonly generateGraph: false },
      ): readonly unknown[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
