import { type CSSProperties, memo, useMemo } from 'react'
import type { ImportPreview, ReadArticle } from '../../ipc/index.ts'
import { directionAt } from '../article/direction.ts'
import { useSettings } from '../state/context.ts'
import type { About } from '../state/incoming-store.ts'
import { counted } from './facts.ts'
import { notesByBlock, numbered } from './noted.ts'
import { GROUP, PreviewGroup } from './PreviewGroup.tsx'
import { useGrowing } from './use-growing.ts'
import '../article/article.css'
import './import-paper.css'

export interface ImportPaperProps {
  readonly read: ReadArticle
  readonly said: Partial<About>
  readonly preview: ImportPreview
}

/** The article in the type and the measure that it will have, with the writer’s notes marked. */
export function ImportPaper({ read, said, preview }: ImportPaperProps) {
  const { title, byline, publisher, language } = { ...read, ...said }
  const { textSize, measure } = useSettings()
  const style = { '--text-size': `${textSize}px`, '--measure': `${measure}ch` } as CSSProperties
  const facts = [byline, publisher, counted(read.words, 'word')].filter(Boolean).join(' · ')
  const hasHeading = preview.blocks[0]?.kind === 'heading'
  return (
    <article
      className="paper import-paper"
      style={style}
      aria-label={`Preview: ${title}`}
      dir={directionAt(preview, 0)}
      lang={language || undefined}
    >
      {!hasHeading && <h1 className="block block-heading">{title}</h1>}
      <p className="paper-facts">
        <bdi>{facts}</bdi>
      </p>
      <PreviewBlocks preview={preview} />
    </article>
  )
}

const PreviewBlocks = memo(function PreviewBlocks({ preview }: { preview: ImportPreview }) {
  const { blocks, text, notes } = preview
  const found = useMemo(() => notesByBlock(blocks, numbered(notes)), [blocks, notes])
  const groups = Math.ceil(blocks.length / GROUP)
  const drawn = useGrowing(preview, groups)
  return Array.from({ length: drawn }, (_, at) => at * GROUP).map((from) => (
    <PreviewGroup key={from} from={from} blocks={blocks} text={text} found={found} />
  ))
})
