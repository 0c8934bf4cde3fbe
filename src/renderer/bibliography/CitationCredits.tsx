import './bibliography.css'

/** What the licences of the processor and the styles want said where they are used. */
export function CitationCredits() {
  return (
    <p className="citation-credits">
      Citations by citeproc-js, © 2009–2019 Frank Bennett, under the CPAL 1.0
      (github.com/juris-m/citeproc-js). Styles by the CSL project, citationstyles.org, under CC
      BY-SA 3.0.
    </p>
  )
}
