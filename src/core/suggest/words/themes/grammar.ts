import type { Themes } from './theme.ts'

/** Small words: who, when in grammar, yes or no. */
export const GRAMMAR = {
  'grammar.i': { says: 'the first person', words: 'i me my mine myself' },
  'grammar.we': { says: '“we”', words: 'we us our ours ourselves' },
  'grammar.you': { says: '“you”', words: 'you your yours yourself yourselves' },
  'grammar.he': { says: 'what somebody did', words: 'he she him her his hers himself herself' },
  'grammar.they': { says: 'what others did', words: 'they them their theirs themselves' },
  'grammar.it': { says: '“it”', words: 'it its itself' },
  'grammar.this': { says: 'something pointed at', words: 'this that these those here' },
  'grammar.the': { says: 'a definite thing', words: 'the' },
  'grammar.a': { says: 'an indefinite thing', words: 'a an' },
  'grammar.of': { says: '“of”', words: 'of' },
  'grammar.in': { says: 'where or when', words: 'in at on' },
  'grammar.by': { says: 'by whom', words: 'by from' },
  'grammar.for': { says: 'for whom', words: 'for to' },
  'grammar.and': { says: 'things joined', words: 'and or' },
  'grammar.who': { says: 'a clause that tells more', words: 'who whom whose which' },
  'grammar.what': { says: 'a clause of question', words: 'what why how where when' },
  'grammar.not': {
    says: 'a negation',
    words: `not no never t don_t didn_t doesn_t won_t isn_t aren_t wasn_t weren_t can_t cannot couldn_t
      wouldn_t hasn_t haven_t hadn_t neither nor without nobody nothing none`,
  },
  'grammar.was': { says: 'the past', words: 'was were wasn weren' },
  'grammar.is': { says: 'the present', words: 'is are am isn aren re' },
  'grammar.have': { says: 'what has happened', words: 'has have ve hasn haven' },
  'grammar.has': { says: 'what one has done', words: 'has hasn' },
  'grammar.had': { says: 'what had happened', words: 'had hadn' },
  'grammar.did': { says: 'what was done or not', words: 'did didn' },
  'grammar.do': { says: '“do”', words: 'do does don_t doesn doing done' },
  'grammar.been': { says: 'a state that lasted', words: 'been being' },
  'grammar.be': { says: '“be”', words: 'be' },
  'grammar.will': {
    says: 'the future',
    words: `will won_t ll shall going_to gonna is_set_to are_set_to -the_will_to -his_will -her_will
      -their_will -a_will -free_will -good_will -last_will -political_will -will_of`,
    kind: 'prediction',
  },
  'grammar.would': { says: 'what would be', words: 'would wouldn d' },
  'grammar.can': { says: 'what can be', words: 'can cannot couldn could able_to' },
  'grammar.there': {
    says: 'what there is',
    words: 'there_is there_are there_was there_were there_has there_have there_s',
  },
  'grammar.if': { says: 'a condition', words: 'if unless in_case provided_that' },
  'grammar.past': {
    says: 'a thing of the past',
    words: `took went came got led left ran paid won lost made gave said told knew saw found thought brought
      built sent sold bought fought spent cut put let held kept met set became began broke chose drew
      drove fell felt flew forgot froze grew heard hid hit hurt laid lent lit meant read rode rose sat
      sang sank shook shot showed shut slept spoke stood stole struck swore taught threw understood woke
      wore wrote rewrote withdrew undertook overcame underwent sought dealt bore bound drank ate`,
  },
  'grammar.participle': {
    says: 'what has happened',
    words: `taken given gone done seen grown risen fallen written driven shown become come begun broken
      chosen drawn forgotten frozen known shaken spoken stolen sworn thrown worn eaten flown hidden
      overcome proven rewritten undertaken undergone withdrawn beaten bitten forbidden`,
  },
  'grammar.also': {
    says: 'one thing more',
    words: `also including includes included as_well_as in_addition such_as both additional additionally
      furthermore moreover`,
  },
  'grammar.against': { says: 'against whom or what', words: 'against' },
  'grammar.since': { says: 'since when', words: 'since' },
  'grammar.expected': {
    says: 'a forecast',
    words: `expected_to is_expected are_expected forecast+ predict~ predicted project~ projected
      projections projection on_course_to set_to about_to planning_to plans_to hopes_to bound_to
      expects`,
    kind: 'prediction',
  },
} as const satisfies Themes
