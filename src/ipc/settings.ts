import { z } from 'zod'
import { BUDGET_SCALE, USUAL_BUDGET } from '../core/suggest/budget.ts'

/** What a report can be written as: “checking” and “checked” are copies for Word. */
export const REPORT_KINDS = [
  'html',
  'pdf',
  'checking',
  'checked',
  'md',
  'csv',
  'jsonld',
  'annotations',
  'sources',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/**
 * How a person likes to work. Kept in library.json; what cannot be read there falls back to what
 * stands here.
 */
export const Settings = z.object({
  /** Whether bare letters, digits and Tab act on claims at all. */
  bareKeys: z.boolean().catch(true),
  /** The keys of actions, by the action's name, where they are not the usual ones. */
  keys: z.record(z.string(), z.array(z.string())).catch({}),
  /** The article's text, in CSS pixels. */
  textSize: z.int().min(13).max(28).catch(18),
  /** The article's longest line, in characters. */
  measure: z.int().min(40).max(96).catch(62),
  /** The widths of the lists and of the claim's pane, in CSS pixels. */
  listsWidth: z.int().min(200).max(560).catch(276),
  paneWidth: z.int().min(260).max(640).catch(372),
  /** The width of the evidence beside the article, in CSS pixels. */
  evidenceWidth: z.int().min(300).max(1200).catch(480),
  /** How sources are cited. */
  citationStyle: z.enum(['apa', 'chicago-notes', 'mla']).catch('apa'),
  /** The verdict pack that new dossiers get, by its id; Plain where the library has it no more. */
  pack: z.string().catch('plain'),
  /** How many suggestions are shown for each hundred words. */
  suggestionBudget: z.number().min(BUDGET_SCALE.least).max(BUDGET_SCALE.most).catch(USUAL_BUDGET),
  /** Whether suggestions that are taken and dismissed change what is suggested in this library. */
  learnsSuggestions: z.boolean().catch(true),
  /** What reports were written as last, and on which paper. */
  reportKinds: z.array(z.enum(REPORT_KINDS)).catch(['html']),
  reportPaper: z.enum(['A4', 'Letter']).catch('A4'),
  /** Where the report of a dossier is published, by the dossier’s id. */
  reportUrls: z.record(z.string(), z.string()).catch({}),
  listsShown: z.boolean().catch(true),
  paneShown: z.boolean().catch(true),
  /** Dossiers that were opened, the last first. */
  recent: z.array(z.object({ id: z.string(), title: z.string() })).catch([]),
})
export type Settings = z.infer<typeof Settings>

/** How it is until a person says otherwise. */
export const usualSettings: Settings = Settings.parse({})
