import type { z } from 'zod'
import { KeptFile } from './entities.ts'

/** A kept file before it is stamped with who kept it and when. */
export const FileInput = KeptFile.omit({ kept: true })
export type FileInput = z.infer<typeof FileInput>
