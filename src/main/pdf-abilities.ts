/** What an engine puts into a PDF beside the pages. */
export interface PdfAbilities {
  /** The document's structure, for screen readers. */
  readonly tags: boolean
  /** Its headings, as bookmarks. */
  readonly outline: boolean
}

/** What the print engine of an Electron can do: tags since 28, an outline since 30, by its release notes. */
export function pdfAbilities(version: string | undefined): PdfAbilities {
  const major = Number.parseInt(version ?? '', 10)
  return { tags: major >= 28, outline: major >= 30 }
}
