/** The looks of the passages in a frame, which has highlights of its own; as in passage-paint.css. */
const MARKS = `
::highlight(evidence-other) { background: #f2c53a40; }
::highlight(evidence-passage) { background: #f7c52e80; }
::highlight(evidence-candidate) { background: #8a6fd84d; }
::highlight(evidence-found) { background: #4a8fce4d; }
::highlight(evidence-found-now) { background: #2f76bd99; }
`

/** For pages that say nothing of how they look, such as Word files: made to be read. */
const READING = `
html { background: #ffffff; color: #1d1b16; }
body {
  max-width: 68ch;
  margin: 0 auto;
  padding: 24px clamp(16px, 6%, 48px) 48px;
  font: 16px / 1.6 Georgia, "Noto Serif", "Liberation Serif", serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 1.4em 0 0.5em; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.3em; }
h3, h4 { font-size: 1.1em; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 1em 0; font-size: 0.9em; }
td, th { border: 1px solid #d0cbbd; padding: 4px 8px; text-align: start; vertical-align: top; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid #d0cbbd; }
`

/** Gives a page the looks of its marks, and of its words where it has none of its own. */
export function readingStyle(page: Document): void {
  const isBare = page.querySelector('style, [style], [bgcolor], font') === null
  const style = page.createElement('style')
  style.textContent = isBare ? READING + MARKS : MARKS
  page.head.prepend(style)
}
