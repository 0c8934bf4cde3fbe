import type { DragEvent } from 'react'
import { useStores } from '../state/context.ts'

/** For the element round a claim's sources. */
export interface StrayFiles {
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly 'data-takes-files': boolean
}

/**
 * Files that are dropped beside a source: they are no new draft, and which source they prove is not
 * guessed. Nothing is taken; the person is told where to drop them.
 */
export function useStrayFiles(): StrayFiles {
  const { notices } = useStores()
  return {
    onDragOver: (event) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
    onDrop: (event) => {
      if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      notices.show(
        'Nothing was attached: a file is kept with a source. Link the source by S, then drop the file on its card.',
      )
    },
    'data-takes-files': true,
  }
}
