import { writeFileSync } from 'node:fs'
import { commandsDoc } from './commands-doc.ts'

writeFileSync('docs/commands.md', commandsDoc())
