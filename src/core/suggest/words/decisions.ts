/** What people decide on, as nouns. Plurals in "s" are taken too. */
export const DECISION_NOUNS = `
  law agreement treaty accord pact ruling verdict judgment judgement resolution declaration
  decision requirement proposal ban sanction referendum election vote ceasefire truce bill legislation
  amendment decree tariff embargo moratorium budget mandate constitution injunction
  indictment
`

/** What people do when they decide. */
export const DECISION_VERBS = `
  declared declares ruled rules_that voted votes_to signed signs agreed agrees_to approved approves
  adopted adopts rejected rejects brokered ordered orders banned bans imposed imposes repealed vetoed
  ratified passed_a passed_the enacted elected appointed resigned dismissed sentenced convicted
  acquitted abolished nationalised nationalized suspended overturned upheld withdrew decided decides
  outlawed legalised legalized sacked deported annexed recognised recognized
`

/** What never belongs to the name of a decision, standing before its noun. */
export const NOT_IN_NAME = `
  the a an this that these those its their his her our my your of in on at by for from with to and or
  but as any no some such another every each all both has have had is are was were be been being will
  would can could must should may might not said says that which who whom whose than then also between
  into over under about after before during against it they he she we i you implementing delay
  stop broker brokered break broke sign signed reach reached back accept reject ban make made pass
  passed called so if when while where because
`
