import type { Failure } from '../core/result.ts'
import { codeOf } from './disk.ts'

const CAUSES: Readonly<Record<string, readonly [why: string, next: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space on it, then try again.'],
  EDQUOT: ['your share of the disk is used up', 'Free some space on it, then try again.'],
  EACCES: ['the system does not allow it', 'Check the permissions of the folder.'],
  EPERM: ['the system does not allow it', 'Check the permissions of the folder.'],
  EROFS: ['the disk can only be read', 'Use a library on a disk that can be written.'],
  EIO: ['the disk reported a fault', 'Check the disk, and copy the library to another one.'],
  ENOENT: [
    'a file or folder is missing',
    'Check that the disk is connected and nothing was moved.',
  ],
  ENOTDIR: ['a part of the path is not a folder', 'Choose another folder.'],
  EEXIST: ['something of that name is there already', 'Move it away, then try again.'],
  EISDIR: ['it is a folder', 'Choose a file.'],
  EMFILE: ['too many files are open', 'Close other programs, then try again.'],
  EBUSY: ['another program is using it', 'Close that program, then try again.'],
  ESTALE: ['the network folder went away', 'Connect to it again.'],
  ETAKENOVER: [
    'the library was taken over by another program',
    'Copy what is not saved yet, then open the library again.',
  ],
  ENAMETOOLONG: ['the name is too long', 'Use a shorter name.'],
}

/** A system error as a person reads it. `what` is what did not work: "The report could not be written". */
export function diskFailure(what: string, error: unknown, code = 'disk'): Failure {
  const name = codeOf(error)
  const [why, next] = (name && CAUSES[name]) || [messageOf(error), 'Try again.']
  const suffix = name === undefined || why.includes(name) ? '' : ` (${name})`
  return { code, reason: `${what}: ${why}${suffix}.`, next }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}
