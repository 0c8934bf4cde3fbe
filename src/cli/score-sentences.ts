import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { scoreLines } from '../core/suggest/index.ts'
import { diskFailure } from '../storage/index.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { splitInput } from './split-input.ts'

/** Figures in a string are a number in every other way: nothing is guessed. */
const Figures = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

/** A sentence to score. Sentences of one `doc` are neighbours in the order of `line`. */
const Sentence = z.object({
  id: z.union([z.string(), z.number()], { error: 'expected a string or a number' }),
  doc: z.union([z.string(), z.number()], { error: 'expected a string or a number' }).nullish(),
  line: z.union([z.number(), Figures], { error: 'expected a number' }).nullish(),
  speaker: z.string().nullish(),
  text: z.string(),
})
type Sentence = z.infer<typeof Sentence>

/**
 * Scores the sentences of a file of JSON lines: one line `{"id","score","reasons"}` for each, in
 * its order. A line that is not understood is told on standard error, and the rest goes on.
 */
export async function scoreSentences(file: string, io: Io): Promise<Exit> {
  const model = await io.readModel()
  if (!model.ok) return tell(io, model.error)
  const sentences: Sentence[] = []
  let exit: Exit = EXIT.done
  let number = 0
  try {
    const input = file === '-' ? io.stdin : createReadStream(resolve(file))
    for await (const line of splitInput(input)) {
      number++
      if (line?.trim() === '') continue
      const read = decode(line)
      if (typeof read === 'string') {
        io.stderr(`tickmark: line ${number}: ${plain(read)}\n`)
        exit = EXIT.failed
      } else {
        sentences.push({ ...read, line: read.line ?? number })
      }
    }
  } catch (error) {
    return tell(io, diskFailure(`“${file}” cannot be read`, error))
  }
  const lines = sentences.map(({ doc, line, speaker, text }, i) => {
    return { id: `${i}`, doc: `${doc ?? ''}`, line: line ?? 0, speaker: speaker ?? '', text }
  })
  const answers = scoreLines(lines, model.value).map(({ score, reasons }, i) => {
    return `${JSON.stringify({ id: sentences[i]?.id, score, reasons })}\n`
  })
  if (answers.length > 0) io.stdout(answers.join(''))
  return exit
}

function decode(line: string | null): Sentence | string {
  if (line === null) return 'it is not UTF-8.'
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'it is not JSON.'
  }
  const read = Sentence.safeParse(json)
  return read.success ? read.data : `it is no sentence: ${z.prettifyError(read.error)}`
}
