import { codeOf } from './disk.ts'

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'EXDEV'])

/** Whether a link failed because the file system gives a file no second name, or not there. */
export function hasNoLinks(error: unknown): boolean {
  return NO_LINKS.has(codeOf(error) ?? '')
}
