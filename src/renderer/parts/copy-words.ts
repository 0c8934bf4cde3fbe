/**
 * Copies words as plain text and, where they have looks, as HTML, so that these arrive where the
 * other program has any. The page has no permission for the clipboard: a copy that the person asked for needs none.
 * Answers whether it was copied.
 */
export function copyWords({
  text,
  html,
}: {
  readonly text: string
  readonly html?: string
}): boolean {
  let isCopied = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    isCopied = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, { capture: true })
  try {
    return document.execCommand('copy') && isCopied
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}
