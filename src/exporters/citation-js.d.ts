/** What is used of citation-js, which comes without types. */
declare module '@citation-js/core' {
  interface Entry {
    readonly label: string
  }
  /** A RIS record: its tags, most with one value, some with several. */
  type Tags = Readonly<Record<string, string | number | readonly string[] | undefined>>

  export const plugins: {
    readonly output: {
      format(name: 'biblatex', items: readonly object[]): string
      format(
        name: 'biblatex',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly Entry[]
      format(
        name: 'ris',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly Tags[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
