import { resolve } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { diskFailure, libraryFolder } from '../storage/index.ts'
import { type AnnotateOptions, annotateDossier } from './annotate-dossier.ts'
import { applyCommands } from './apply-commands.ts'
import { restoreDossier, showBackups } from './backups.ts'
import { diffDossiers } from './diff-dossiers.ts'
import { handOff } from './handoff.ts'
import { type ImportOptions, importArticles } from './import-articles.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { type MergeOptions, mergeHandOffs } from './merge-handoffs.ts'
import { type OpenOptions, openHandOffFile } from './open-handoff.ts'
import { previewArticles } from './preview-articles.ts'
import { printQuotes } from './quotes.ts'
import { ARTICLE, type ReadingOptions, withReadingOptions } from './reading-options.ts'
import { type ReportArguments, report, withReportOptions } from './report-command.ts'
import { resolveCases } from './resolve-cases.ts'
import { type ReviseOptions, reviseDossier } from './revise-dossier.ts'
import { showDossier } from './show-dossier.ts'
import { showQueries } from './show-queries.ts'
import { type SuggestArguments, suggest, withSuggestOptions } from './suggest-command.ts'
import { verify } from './verify.ts'

/**
 * Runs one command line, without the program's name, and answers its exit code: 0 done, 1 failed,
 * 2 not understood, 130 stopped by Ctrl-C. Results go to standard output, everything else to standard error.
 */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.done
  const program = commands(io, (code) => {
    exit = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    return tell(io, diskFailure('The command failed', error))
  }
}

function commands(io: Io, done: (exit: Exit) => void): Command {
  const program = withOutput(new Command('tickmark'), io)
    .description('Checks facts in articles, offline. The library is the app’s unless one is named.')
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER_HELP)

  const add = (words: string, description: string) =>
    withOutput(program.command(words), io)
      .description(description)
      .version(io.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .allowExcessArguments(false)

  withReadingOptions(
    add('import', 'import articles, each as a new dossier, and print the dossiers’ folders')
      .argument('<FILES...>', ARTICLE)
      .addOption(libraryOption())
      .option('--by <NAME>', 'who imports it, if not the library’s own person'),
  )
    .option('--dry-run', 'print what would be imported, and touch no library')
    .option('--json', 'print it as JSON')
    .addHelpText('after', IMPORT_HELP)
    .action(async (files: string[], { dryRun, ...options }: ImportArguments) =>
      done(
        dryRun
          ? await previewArticles(files, options, io)
          : await importArticles(files, { ...options, library: folderOf(options, io) }, io),
      ),
    )

  add('show', 'print a dossier’s present state')
    .argument('<DOSSIER>', 'the dossier’s folder')
    .option('--json', 'print everything, as JSON')
    .action(async (folder: string, options: { json?: boolean }) =>
      done(await showDossier(folder, options, io)),
    )

  add('queries', 'list a dossier’s queries by whom they go to')
    .argument('<DOSSIER>', 'the dossier’s folder')
    .option('--json', 'print them as JSON')
    .action(async (folder: string, options: { json?: boolean }) =>
      done(await showQueries(folder, options, io)),
    )

  add('apply', 'do commands, and answer each when it is on disk')
    .argument('<DOSSIER>', 'the dossier’s folder, in its library')
    .option('--by <NAME>', 'who gives the commands, if not the library’s own person')
    .addHelpText('after', APPLY_HELP)
    .action(async (folder: string, options: { by?: string }) =>
      done(await applyCommands(folder, options, io)),
    )

  add('annotate', 'put W3C annotations on a dossier’s article, and print what has no place there')
    .argument('<DOSSIER>', 'the dossier’s folder, in its library')
    .argument('<FILE.jsonld>', 'the annotations, of Tickmark or another program')
    .option('--dry-run', 'print what would be added, and change nothing')
    .option('--by <NAME>', 'who imports them, if not the library’s own person')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', ANNOTATE_HELP)
    .action(async (folder: string, file: string, options: AnnotateOptions) =>
      done(await annotateDossier(folder, file, options, io)),
    )

  withReadingOptions(
    add('revise', 'import a new draft of the article, and print what becomes of each claim')
      .argument('<DOSSIER>', 'the dossier’s folder, in its library')
      .argument('<NEWFILE>', ARTICLE.replace('the article', 'the new draft')),
  )
    .option('--take', 'make it the draft under check at once')
    .option('--json', 'print each claim’s outcome, as JSON')
    .option('--library <DIR>', 'the library’s folder, if DOSSIER is a name in it')
    .option('--by <NAME>', 'who imports it, if not the library’s own person')
    .addHelpText('after', REVISE_HELP)
    .action(async (folder: string, file: string, options: ReviseOptions) =>
      done(await reviseDossier(folder, file, options, io)),
    )

  add(
    'verify',
    'check a dossier’s history, snapshot, kept files and quoted passages, and print what fails',
  )
    .argument('<DOSSIER>', 'the dossier’s folder')
    .option('--head <HASH>', 'the hash of a line, noted elsewhere, that has to be in the history')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', VERIFY_HELP)
    .action(async (folder: string, options: { json?: boolean; head?: string }) =>
      done(await verify(folder, options, io)),
    )

  add('backups', 'list a dossier’s backups, newest first')
    .argument('<DOSSIER>', 'the dossier’s folder')
    .option('--json', 'print the list as JSON')
    .action(async (folder: string, options: { json?: boolean }) =>
      done(await showBackups(folder, options, io)),
    )

  add('restore', 'make a dossier as it was in a backup; what was there is kept aside')
    .argument('<DOSSIER>', 'the dossier’s folder, in its library')
    .argument('<BACKUP>', 'the backup’s name, as “tickmark backups” prints it')
    .action(async (folder: string, backup: string) =>
      done(await restoreDossier(folder, backup, io)),
    )

  add('handoff', 'write a dossier as one file, with its history and kept files')
    .argument('<DOSSIER>', 'the dossier’s folder')
    .requiredOption('-o, --output <FILE.tickmark>', 'where to write it')
    .option('--json', 'print {"path", "head", "files", "bytes"}')
    .action(async (folder: string, options: { output: string; json?: boolean }) =>
      done(await handOff(folder, options, io)),
    )

  add('open', 'open a file that was handed off: a new dossier, or merged with the one that is here')
    .argument('<FILE.tickmark>', 'the file')
    .addOption(libraryOption())
    .addOption(
      new Option('--prefer <SIDE>', 'which side stands in every conflict').choices([
        'ours',
        'theirs',
      ]),
    )
    .option('--by <NAME>', 'who merges, if not the library’s own person')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', OPEN_HELP)
    .action(async (file: string, options: Omit<OpenOptions, 'library'> & { library?: string }) =>
      done(await openHandOffFile(file, { ...options, library: folderOf(options, io) }, io)),
    )

  add('merge', 'merge two files of one dossier that were handed off into a third')
    .argument('<A.tickmark>', 'the one side')
    .argument('<B.tickmark>', 'the other side')
    .requiredOption('-o, --output <FILE.tickmark>', 'where to write the merged dossier')
    .addOption(
      new Option('--prefer <SIDE>', 'which side stands in every conflict').choices(['a', 'b']),
    )
    .option('--by <NAME>', 'who merges')
    .option('--json', 'print the conflicts and the result as JSON')
    .addHelpText('after', MERGE_HELP)
    .action(async (a: string, b: string, options: MergeOptions) =>
      done(await mergeHandOffs(a, b, options, io)),
    )

  add('diff', 'print what differs between two dossiers')
    .argument('<A>', 'a dossier’s folder, or a file that was handed off')
    .argument('<B>', 'another one')
    .option('--json', 'print [{"path", "what", "a", "b"}]')
    .action(async (a: string, b: string, options: { json?: boolean }) =>
      done(await diffDossiers(a, b, options, io)),
    )

  withSuggestOptions(
    add('suggest', 'print the passages of an article that are worth a check'),
  ).action(async (file: string | undefined, options: SuggestArguments, command: Command) =>
    done(await suggest(file, options, command, io)),
  )

  withReadingOptions(
    add('quotes', 'print what an article quotes and reports, and who says it').argument(
      '<FILE>',
      ARTICLE,
    ),
  )
    .option('--json', 'print it as JSON')
    .addHelpText('after', QUOTES_HELP)
    .action(async (file: string, options: ReadingOptions & { json?: boolean }) =>
      done(await printQuotes(file, options, io)),
    )

  add('resolve', 'say what became of spans of one text in another, line by line')
    .requiredOption('--cases <FILE>', 'JSON lines; - for standard input')
    .addHelpText('after', RESOLVE_HELP)
    .action(async (options: { cases: string }) => done(await resolveCases(options.cases, io)))

  withReportOptions(add('report', 'write the reports on dossiers'))
    .addOption(libraryOption())
    .action(async (folders: string[], options: ReportArguments) =>
      done(await report(folders, { ...options, library: folderOf(options, io) }, io)),
    )

  return program
}

type ImportArguments = Omit<ImportOptions, 'library'> & { library?: string; dryRun?: boolean }

function libraryOption(): Option {
  return new Option('--library <DIR>', 'the library’s folder, if not TICKMARK_LIBRARY or the app’s')
}

function folderOf(options: { library?: string }, io: Io): string {
  return options.library === undefined ? libraryFolder(io.env) : resolve(options.library)
}

function withOutput(command: Command, io: Io): Command {
  return command.exitOverride().configureOutput({
    writeOut: io.stdout,
    writeErr: io.stderr,
    outputError: (text, write) => {
      const message = plain(text.replace(/^error: /, '').trim()).replace(/\.?$/, '.')
      write(`tickmark: ${message} Try “tickmark --help”.\n`)
    },
  })
}

const IMPORT_HELP = `
With --dry-run --json: {"title", "byline", "published", "language", "publisher", "url", "charset",
"type", "words", "file", "blocks": [{"kind", "text", "start", "level", "page"}], "notes": [{"kind",
"author", "date", "text", "quote", "start", "end"}], "warnings", "offers": [{"choice", "value",
"options", "because"}]}; for several files an array of these. The blocks are those of the file’s own
text; "start" and "end" of a note are UTF-16 code units of their texts joined by two line feeds. The
"start" of a block is its place in the canonical text, which has the headline too where that comes
from elsewhere, and whose UTF-16 code units “suggest” and “quotes” count. With --json alone:
[{"file", "folder", "title", "warnings"}]. A file that fails stops no other; the exit code is then 1.
Ctrl-C stops it with nothing half made; it then exits with 130.`

const APPLY_HELP = `
Reads one JSON object a line on standard input: a command, as docs/commands.md describes them;
{"command": COMMAND, "group": NAME}, for commands to be undone together; {"undo": true} or
{"redo": true}. Answers each with one line, {"ok": true, "seq": …, "created": […]} or
{"ok": false, "error": {"code": …, "reason": …, "next": …}}. Exits with 1 if any failed.`

const ANNOTATE_HELP = `
Annotations of other programs become notes. Those of Tickmark become claims with their verdicts,
reasons, links and sources; each is being checked, whoever checked it before. What is there already is
left as it is, and the whole is one step, which undo takes back. Words that are edited, ambiguous or
absent in this draft are put nowhere. With --json: {"added": {"notes", "claims", "links", "sources"},
"unplaced": [{"id", "why", "quote", "candidates": [{"start", "end"}], "author", "date", "text"}],
"elsewhere"}; "why" is absent, edited, ambiguous or unchecked (a position without words), and the
spans are UTF-16 code units of the draft.`

const REVISE_HELP = `
The draft is kept as arriving until it is taken or refused: in the app, claim by claim; with --take,
now or later with the same file, by what was found where nobody has decided; or with “tickmark apply”
and takeDraft or refuseDraft. An edited claim then goes back to checking. The outcome is unchanged,
moved, edited, ambiguous or deleted. With --json: {"draft": {"id", "number", "state"}, "claims":
[{"id", "number", "outcome", "start", "end", "changes": [{"kind", "from", "to"}], "contextChanged",
"candidates": [{"start", "end"}], "quote", "was", "status", "verdict", "verdictFor"}]}, in the order
and with the numbers of the draft before; the spans in UTF-16 code units of the new one.`

const VERIFY_HELP = `
Reads every kept file and looks up every passage that a link quotes from one. With --json: {"ok",
"folder", "failures": [{"file", "what", "linkId", "sha256"}], "notes", "head", "lines", "files",
"bytes", "passages"}; "linkId" and "sha256" are there where a link or a kept file is concerned.
Ctrl-C stops it; it then exits with 130.`

const OPEN_HELP = `
A dossier that is not in the library appears there, and its folder is printed. One that is there is
merged, after a backup: what only one side changed is taken, ticks unite, and where one side took a
new draft the other’s claims are carried to it. Where both changed the same nothing is changed: the
conflicts are printed and the exit code is 2, unless --prefer says which side stands.
With --json: {"folder", "kind": "new", "nothing", "forward" (nothing had
changed here), "merge" or "conflicts", "conflicts": [{"path", "what", "a" (ours) and "b" (theirs):
{"value", "by", "at"}}], "carried": [{"record", "id", "draftId", "outcome", "words"}], "backup"}.`

const MERGE_HELP = `
Prints the conflicts; without --prefer it exits with 2 where there are any, and writes nothing. With
--json: {"conflicts": [{"path", "what", "a": {"value", "by", "at"}, "b"}], "written", "kind",
"carried"}; a "value" that is left out was removed on that side. The two files stay as they are.`

const QUOTES_HELP = `
With --json: [{"quote": {"start", "end", "text"}, "speaker": {"start", "end", "text", "name"} or null,
"indirect"}], in the order of the article, spans in UTF-16 code units of its canonical text, where
“import --dry-run --json” tells the "start" of each block. The quote is without its marks;
"text" is as the article has it ("he"), "name" in full; the speaker is null where nobody can be told;
"indirect" is true for what is reported without quotation marks.`

const RESOLVE_HELP = `
Reads one JSON object a line, {"id", "before", "after", "start", "end"}, the span in UTF-16 code
units of "before". Answers each with one line, {"id", "outcome", "start", "end", "changes",
"contextChanged", "candidates"}, the span in "after", or null where there is none. The outcome is
unchanged, moved, edited, ambiguous or deleted. Exits with 1 if any line was not understood.`

const AFTER_HELP = `
Exit codes: 0 done, 1 failed, 2 the command line was not understood, or conflicts are to be decided.
A library that the app has open is read, never written.`
