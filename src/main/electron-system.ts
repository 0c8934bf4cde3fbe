import { extname, join } from 'node:path'
import { app, dialog, type FileFilter, shell } from 'electron'
import { printPdf } from './pdf.ts'
import { pdfAbilities } from './pdf-abilities.ts'
import type { ChooseFiles, System } from './system.ts'

/** What the save dialog calls a file, by the extension of the name that is suggested. */
const FILTERS: Readonly<Record<string, FileFilter>> = {
  '.html': { name: 'Web page', extensions: ['html'] },
  '.bib': { name: 'BibTeX', extensions: ['bib'] },
  '.ris': { name: 'RIS', extensions: ['ris'] },
  '.json': { name: 'JSON', extensions: ['json'] },
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
  '.docx': { name: 'Word document', extensions: ['docx'] },
  '.md': { name: 'Markdown', extensions: ['md'] },
  '.csv': { name: 'Table', extensions: ['csv'] },
  '.jsonld': { name: 'JSON-LD', extensions: ['jsonld'] },
  '.txt': { name: 'Plain text', extensions: ['txt'] },
  '.tickmark': { name: 'Hand-off of Tickmark', extensions: ['tickmark'] },
}

/** What the open dialog shows, by what is looked for. */
const OPENED: Readonly<Record<Exclude<ChooseFiles['what'], 'folder'>, readonly FileFilter[]>> = {
  articles: [
    {
      name: 'Articles',
      extensions: [
        ...['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'mhtml', 'mht'],
        ...['docx', 'docm', 'pdf', 'tickmark'],
      ],
    },
    { name: 'Plain text and Markdown', extensions: ['txt', 'text', 'md', 'markdown'] },
    { name: 'Web pages', extensions: ['html', 'htm', 'xhtml', 'mhtml', 'mht'] },
    { name: 'Word documents', extensions: ['docx', 'docm'] },
    { name: 'PDF', extensions: ['pdf'] },
  ],
  handOffs: [{ name: 'Hand-offs of Tickmark', extensions: ['tickmark'] }],
  logos: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg'] }],
  annotations: [{ name: 'Annotations', extensions: ['jsonld', 'json'] }],
  packs: [{ name: 'Verdict packs', extensions: ['json'] }],
}

/** The desktop as Electron gives it, but for the window. */
export const electronSystem: Omit<System, 'emit' | 'closeWindow'> = {
  chooseFiles: async (title, how) => {
    if (how?.what === 'folder') {
      const properties = ['openDirectory', 'createDirectory'] as const
      return (await dialog.showOpenDialog({ title, properties: [...properties] })).filePaths
    }
    const { filePaths } = await dialog.showOpenDialog({
      title,
      ...(how ? { filters: [...OPENED[how.what], { name: 'All files', extensions: ['*'] }] } : {}),
      properties: ['openFile', ...(how?.one ? [] : ['multiSelections' as const])],
    })
    return filePaths
  },
  choosePlace: async (name) => {
    const { filePath, canceled } = await dialog.showSaveDialog({
      defaultPath: join(app.getPath('documents'), name),
      filters: [FILTERS[extname(name)] ?? { name: 'File', extensions: ['*'] }],
    })
    return canceled || !filePath ? null : filePath
  },
  pdf: { can: pdfAbilities(process.versions.electron), print: printPdf },
  reveal: (path) => shell.showItemInFolder(path),
  openFile: async (path) => {
    // Electron answers why not, and never rejects.
    const why = await shell.openPath(path)
    if (why !== '') throw new Error(why)
  },
  openWeb: (url) => shell.openExternal(url),
}
