import { LARGEST_PASTE } from '../../ipc/index.ts'
import { type Brought, takeIn } from '../parts/pasted.ts'
import { bridge } from '../state/bridge.ts'
import type { NoticeStore } from '../state/notice-store.ts'

/** What came by paste or drop; it can only be read while that goes on. */
export function broughtBy(data: DataTransfer): Brought {
  return {
    files: [...data.files],
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
  }
}

/** Has what came by paste or drop read, to be imported as dossiers of their own. */
export async function bring(brought: Brought, notices: NoticeStore): Promise<void> {
  const { paths, pieces } = takeIn(brought, (file) => bridge.pathOf(file), new Date())
  if (paths.length > 0) {
    notices.report(await bridge.request('import.add', { paths: [...paths], into: null }))
  }
  for (const { name, content } of pieces) {
    if (content.size > LARGEST_PASTE) {
      notices.show(`“${name}” is too large to be pasted. Save it as a file and import that.`)
      continue
    }
    const bytes = new Uint8Array(await content.arrayBuffer())
    notices.report(await bridge.request('import.paste', { name, bytes, into: null }))
  }
}
