import { useState } from 'react'

export interface PageFieldProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** What is printed on the page as its number, where that is something else. */
  readonly printed: string | null
  readonly onPage: (page: number) => void
}

/** Which page is in view; another one is gone to by its number. */
export function PageField({ page, pages, printed, onPage }: PageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted)
    setTyped(null)
  }
  return (
    <label className="page-field">
      Page
      <input
        inputMode="numeric"
        value={typed ?? page}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
          if (event.key !== 'Escape' || typed === null) return
          event.preventDefault()
          setTyped(null)
        }}
      />
      <span>
        of {pages}
        {printed !== null && printed !== String(page) && ` (“${printed}”)`}
      </span>
    </label>
  )
}
