import { Button } from '../parts/Button.tsx'

/** What came of the last deed in a sheet, which lies over the notices, and what follows from it. */
export interface News {
  readonly text: string
  readonly deed: { readonly label: string; readonly run: () => void } | null
}

export function NewsLine({ news }: { readonly news: News | null }) {
  return (
    <div className="letter-news" role="status">
      {news && <span>{news.text}</span>}
      {news?.deed && <Button onPress={news.deed.run}>{news.deed.label}</Button>}
    </div>
  )
}
