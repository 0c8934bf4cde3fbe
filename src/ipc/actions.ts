import type { Settings } from './settings.ts'

/**
 * Where an action's keys are heard: with the article or the claims list in focus, there while the
 * flagged claims are reviewed, where an arriving draft is looked through, or everywhere.
 */
export type ActionScope = 'article' | 'review' | 'draft' | 'anywhere'

export interface Action {
  /** What it does, as menus, the palette and the page of keys say it. */
  readonly label: string
  readonly group:
    | 'Marking'
    | 'Claims'
    | 'Check-off'
    | 'Moving'
    | 'Review'
    | 'Arriving draft'
    | 'Dossier'
    | 'Window'
  readonly scope: ActionScope
  /**
   * Its keys, unless the person chose others: the key as the keyboard names it, after the modifiers
   * in this order: Mod (Ctrl, or ⌘ on a Mac), Alt, Shift. Letters are capitals; a sign is as it is
   * typed, whatever keys that takes on a layout.
   */
  readonly keys: readonly string[]
}

/** Everything that a person can do by name, in the order in which the page of keys lists it. */
export const actions = {
  markClaim: marking('Make a claim of the selected words', 'C'),
  nextSuggestion: marking('Next suggestion', 'Tab'),
  previousSuggestion: marking('Previous suggestion', 'Shift+Tab'),
  accept: marking('Accept the suggestion; on a claim, go to its fields', 'Enter'),
  dismiss: marking('Dismiss the suggestion', 'X'),
  moreSuggestions: marking('More suggestions', '+'),
  fewerSuggestions: marking('Fewer suggestions', '-'),
  endLater: marking('Claim’s end one word later', ']'),
  endEarlier: marking('Claim’s end one word earlier', '}'),
  startEarlier: marking('Claim’s start one word earlier', '['),
  startLater: marking('Claim’s start one word later', '{'),
  split: marking('Split the claim at the caret', 'P'),
  merge: marking('Merge the selected claims, or the claim with the next', 'M'),
  place: marking('Put the claim on the selected words', 'R'),
  removeClaim: marking('Delete the claim', 'Delete'),

  nextClaim: claims('Next claim', 'J'),
  previousClaim: claims('Previous claim', 'K'),
  verdict1: claims('First verdict of the pack', '1'),
  verdict2: claims('Second verdict', '2'),
  verdict3: claims('Third verdict', '3'),
  verdict4: claims('Fourth verdict', '4'),
  verdict5: claims('Fifth verdict', '5'),
  verdict6: claims('Sixth verdict', '6'),
  verdict7: claims('Seventh verdict', '7'),
  verdict8: claims('Eighth verdict', '8'),
  verdict9: claims('Ninth verdict', '9'),
  noVerdict: claims('Take the verdict off', '0'),
  nextStatus: claims('Status: one step on', 'G'),
  link: claims('Link a source to the claim', 'S'),
  nextNote: claims('Next note of the reporter', 'W'),
  previousNote: claims('Previous note of the reporter', 'Shift+W'),
  linkNote: claims('Make the reporter’s note a source', 'E'),
  linkPassage: claims('Link the words selected in the evidence', 'L'),
  raiseFlag: claims('Flag the claim for the editor', 'F'),
  comment: claims('Comment on the claim', 'Shift+C'),
  askQuery: claims('Ask the writer or a source about the claim', 'Q'),
  proposeWording: claims('Suggest other words for the claim', 'Shift+R'),
  assign: claims('Give the claim to a person', 'Shift+A'),

  tick: checkOff('Tick the selection or sentence as verified', 'T'),
  clear: checkOff('Tick it as nothing to check here', 'Shift+T'),
  showUnticked: checkOff('Show what is not ticked yet', 'U'),
  nextUnticked: checkOff('Next words that are not ticked', 'N'),
  previousUnticked: checkOff('Previous words that are not ticked', 'Shift+N'),

  wordForward: moving('Caret one word on', 'ArrowRight'),
  wordBackward: moving('Caret one word back', 'ArrowLeft'),
  sentenceForward: moving('Caret one sentence on', 'Mod+ArrowRight'),
  sentenceBackward: moving('Caret one sentence back', 'Mod+ArrowLeft'),
  paragraphForward: moving('Caret one paragraph on', 'ArrowDown'),
  paragraphBackward: moving('Caret one paragraph back', 'ArrowUp'),
  selectWordForward: moving('Select one word more', 'Shift+ArrowRight'),
  selectWordBackward: moving('Select one word less', 'Shift+ArrowLeft'),
  selectSentenceForward: moving('Select one sentence more', 'Mod+Shift+ArrowRight'),
  selectSentenceBackward: moving('Select one sentence less', 'Mod+Shift+ArrowLeft'),
  selectParagraphForward: moving('Select one paragraph more', 'Shift+ArrowDown'),
  selectParagraphBackward: moving('Select one paragraph less', 'Shift+ArrowUp'),
  leave: moving('Back to the article; in it, select nothing', 'Escape'),

  reviewApprove: review('Approve the claim', 'A'),
  reviewSendBack: review('Send the claim back with a comment', 'B'),
  reviewVerdict: review('Change the verdict', 'V'),
  reviewNext: review('Next claim to review', 'N'),
  reviewPrevious: review('Previous claim to review', 'Shift+N'),
  reviewEvidence: review('Open the evidence, passage by passage', 'E'),
  reviewLeave: review('Leave the review', 'Escape'),

  draftNextClaim: draft('Next claim of the draft', 'J'),
  draftPreviousClaim: draft('Previous claim of the draft', 'K'),
  draftNextToLookAt: draft('Next that is not looked at', 'N'),
  draftAccept: draft('Still right', 'A'),
  draftReopen: draft('Check again', 'Enter'),
  draftPlace: draft('Re-place by selecting', 'R'),
  draftGone: draft('It is gone', 'G'),
  draftPassage1: draft('First passage that may be meant', '1'),
  draftPassage2: draft('Second passage', '2'),
  draftPassage3: draft('Third passage', '3'),
  draftPassage4: draft('Fourth passage', '4'),
  draftPassage5: draft('Fifth passage', '5'),
  draftPassage6: draft('Sixth passage', '6'),
  draftPassage7: draft('Seventh passage', '7'),
  draftPassage8: draft('Eighth passage', '8'),
  draftPassage9: draft('Ninth passage', '9'),
  draftLeave: draft('Back to the desk', 'Escape'),

  undo: dossier('Undo', 'Mod+Z'),
  redo: dossier('Redo', 'Mod+Shift+Z', 'Mod+Y'),
  import: dossier('Import articles…', 'Mod+O'),
  importDraft: dossier('Import a new draft…', 'Mod+Shift+O'),
  importSources: dossier('Import sources…'),
  exportSources: dossier('Export the sources…'),
  bibliography: dossier('Bibliography…'),
  queries: dossier('Queries…'),
  corrections: dossier('Corrections…'),
  packs: dossier('Verdict packs…'),
  verifyEvidence: dossier('Verify the evidence'),
  review: dossier('Review the flagged claims', 'Mod+Shift+E'),
  signOff: dossier('Sign off…'),
  handOff: dossier('Hand off…', 'Mod+Shift+H'),
  openHandOff: dossier('Open a hand-off…'),
  exportReport: dossier('Export the report…', 'Mod+E'),
  importAnnotations: dossier('Import annotations…'),
  showLibrary: dossier('Back to the library', 'Mod+L'),

  palette: view('All actions, claims, sources and dossiers…', 'Mod+K'),
  find: view('Find in the article…', 'Mod+F'),
  findNext: view('Find next', 'Mod+G', 'F3'),
  findPrevious: view('Find previous', 'Mod+Shift+G', 'Shift+F3'),
  nextPane: view('Next pane', 'F6'),
  previousPane: view('Previous pane', 'Shift+F6'),
  toggleLists: view('Show or hide the lists', 'Mod+B'),
  togglePane: view('Show or hide the claim', 'Mod+Alt+B'),
  closeEvidence: view('Close the evidence', 'Mod+Alt+E'),
  largerText: view('Larger article text', 'Mod+Alt+ArrowUp'),
  smallerText: view('Smaller article text', 'Mod+Alt+ArrowDown'),
  widerText: view('Longer lines', 'Mod+Alt+ArrowRight'),
  narrowerText: view('Shorter lines', 'Mod+Alt+ArrowLeft'),
  who: view('Who works here…'),
  settings: view('Settings…', 'Mod+,'),
  newsroom: view('Newsroom…'),
  showKeys: view('All keys', '?', 'F1'),
} as const satisfies Readonly<Record<string, Action>>

export type ActionName = keyof typeof actions

/** The keys that an action has: those that the person chose, or the usual ones. */
export function keysOf(name: ActionName, settings: Pick<Settings, 'keys'>): readonly string[] {
  return settings.keys[name] ?? actions[name].keys
}

function marking(label: string, ...keys: string[]): Action {
  return { label, group: 'Marking', scope: 'article', keys }
}

function claims(label: string, ...keys: string[]): Action {
  return { label, group: 'Claims', scope: 'article', keys }
}

function checkOff(label: string, ...keys: string[]): Action {
  return { label, group: 'Check-off', scope: 'article', keys }
}

function moving(label: string, ...keys: string[]): Action {
  return { label, group: 'Moving', scope: 'article', keys }
}

function review(label: string, ...keys: string[]): Action {
  return { label, group: 'Review', scope: 'review', keys }
}

function draft(label: string, ...keys: string[]): Action {
  return { label, group: 'Arriving draft', scope: 'draft', keys }
}

function dossier(label: string, ...keys: string[]): Action {
  return { label, group: 'Dossier', scope: 'anywhere', keys }
}

function view(label: string, ...keys: string[]): Action {
  return { label, group: 'Window', scope: 'anywhere', keys }
}
