import { z } from 'zod'
import { Command } from '../../src/core/dossier/index.ts'
import { example } from './example.ts'
import { type Schema, typeInWords } from './schema-words.ts'

/** A command's schema as it is sent: what has a default may be left out. */
export interface CommandSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>
}

/** The schemas of all commands, in their order in the program. */
export function commandSchemas(): CommandSchema[] {
  const { oneOf, anyOf } = z.toJSONSchema(Command, {
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
  }) as Schema
  return (oneOf ?? anyOf ?? []) as CommandSchema[]
}

/** The line of a command in the documentation. */
export function exampleOf(schema: CommandSchema): unknown {
  return example(schema)
}

/** docs/commands.md. */
export function commandsDoc(): string {
  return [INTRODUCTION, ...commandSchemas().map(sectionOf)].join('\n')
}

function sectionOf(schema: CommandSchema): string {
  const type = String(schema.properties.type?.const)
  const rows = rowsOf(schema, '', 2).filter(([name]) => name !== 'type')
  const line = JSON.stringify(exampleOf(schema))
  return [
    `## ${type}`,
    '',
    schema.description ?? '',
    '',
    ...(rows.length > 0 ? [tableOf(rows), ''] : []),
    ...(line.length > LONGEST ? [TOO_LONG] : ['```json', line, '```']),
    '',
  ].join('\n')
}

type Row = readonly [field: string, type: string, needed: string, description: string]

/** A row for each field, and for those of its objects down to `depth`. */
function rowsOf(schema: Schema, before: string, depth: number): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`
    const inner =
      depth > 1 ? objectsIn(field).flatMap((object) => rowsOf(object, `${path}.`, depth - 1)) : []
    const type =
      inner.length > 0
        ? typeInWords(field).replace(/object: `[\w-]+`(, `[\w-]+`)*/g, 'object')
        : typeInWords(field)
    return [[path, type, neededIn(schema, name, field), field.description ?? ''], ...inner]
  })
}

/** The objects that a field is, or may be. */
function objectsIn(field: Schema): Schema[] {
  const choices = field.anyOf ?? field.oneOf ?? [field]
  return choices.filter((choice) => choice.properties !== undefined)
}

function neededIn(schema: Schema, name: string, field: Schema): string {
  if (field.default !== undefined) return `no: \`${JSON.stringify(field.default)}\``
  return schema.required?.includes(name) ? 'yes' : 'no'
}

function tableOf(rows: readonly Row[]): string {
  const described = rows.some(([, , , description]) => description !== '')
  const columns = described ? 4 : 3
  const line = (cells: readonly string[]) =>
    `| ${cells
      .slice(0, columns)
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`
  return [
    line(['field', 'value', 'needed', 'meaning']),
    line(['---', '---', '---', '---']),
    ...rows.map(([field, ...rest]) => line([`\`${field}\``, ...rest])),
  ].join('\n')
}

const LONGEST = 400

const TOO_LONG = 'Sent by the import, which reads the article; an example would fill pages.'

const INTRODUCTION = `# The commands

Every change to a dossier is one of these. \`tickmark apply DOSSIER\` takes them as JSON, one a line,
on standard input, and answers each with one line on standard output when it is on disk:

\`\`\`json
{"ok":true,"seq":7,"created":["3f0c…"]}
{"ok":false,"error":{"code":"gone","reason":"The claim is not in this dossier any more.","next":"…"}}
\`\`\`

\`seq\` is the number of its line in the history, and \`created\` has the ids of what it added, in the
order of the command. Answers come in the order of the lines; one that is wrong is answered with its
error, and the rest goes on. The error \`notSaved\` means that the change stands, and is tried again
until the disk takes it or the program ends.

A line may also be \`{"command": …, "group": "…"}\`, where commands of one group are undone together;
\`{"undo": true}\`, which takes the person's last step back; or \`{"redo": true}\`, which does it again.

Offsets are in UTF-16 code units of the draft's canonical text. Ids are in \`tickmark show --json\`.
A field that is not named here is refused. Under *needed* stands what a field is taken to be where it
is left out. This page is made from the program's own schemas by \`npm run docs:commands\`.
`
