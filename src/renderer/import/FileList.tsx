import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Incoming } from '../../ipc/index.ts'
import { stateWords } from './facts.ts'

export interface FileListProps {
  readonly files: readonly Incoming[]
  /** The file that is looked at. */
  readonly shown: string
  readonly onShow: (id: string) => void
  /** Enter on a file, or a double click. */
  readonly onTake: () => void
}

/** The files that are to be imported, each with how far it is; the arrows go from one to the next. */
export function FileList({ files, shown, onShow, onTake }: FileListProps) {
  return (
    <nav className="import-files" aria-label="Files to import">
      <p className="section-title import-files-title">{files.length} files</p>
      <ListBox
        aria-label="Files"
        className="import-file-list"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[shown]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys
          if (id !== undefined) onShow(String(id))
        }}
        onAction={onTake}
      >
        {files.map((file) => (
          <ListBoxItem
            key={file.id}
            id={file.id}
            className="import-file"
            textValue={`${file.name}, ${stateWords(file)}`}
          >
            <span className="import-file-name" title={file.name}>
              <bdi>{file.name}</bdi>
            </span>
            <span
              className="import-file-state"
              data-failed={(file.read === null && file.error !== null) || undefined}
            >
              {stateWords(file)}
              {file.read?.known && ' · there already'}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </nav>
  )
}
