import { memo, type ReactNode } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import './markdown.css'

export interface MarkdownProps {
  readonly text: string
}

/**
 * Markdown as it is read: raw HTML stands there as text, nothing is loaded, and links show their
 * address and lead nowhere. Headings are bold lines, as the outline is that of the pane.
 */
export const Markdown = memo(function Markdown({ text }: MarkdownProps) {
  return (
    <div className="markdown" dir="auto">
      <ReactMarkdown components={components} urlTransform={asWritten}>
        {text}
      </ReactMarkdown>
    </div>
  )
})

/** Addresses are shown, never followed, so that even a suspicious one is told as it is. */
const asWritten = (url: string) => url

const components: Components = {
  a: ({ href, children }) => <Address url={href}>{children}</Address>,
  img: ({ src, alt }) => <Address url={src}>Image: {alt || 'without words'}</Address>,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
}

function Address({ url, children }: { readonly url?: string | undefined; children?: ReactNode }) {
  if (!url || children === url) return <span className="markdown-address">{children}</span>
  return (
    <>
      <span className="markdown-link">{children}</span>{' '}
      <bdi className="markdown-address">({url})</bdi>
    </>
  )
}

function Heading({ children }: { readonly children?: ReactNode }) {
  return <p className="markdown-heading">{children}</p>
}
