/** Verbs that report what somebody says. Only forms that can follow a subject directly. */
export const REPORTING_VERBS = `
  said says told tells added adds insisted insists warned warns argued argues claimed claims
  stressed stresses stated states announced announces tweeted tweets wrote writes posted replied
  replies asked asks explained explains noted notes confirmed confirms denied denies acknowledged
  acknowledges admitted admits suggested suggests called calls described describes vowed vows urged
  urges accused accuses testified testifies concluded concludes recalled recalls remarked reiterated
  reiterates commented continued promised promises pledged pledges maintained maintains alleged
  alleges complained complains declared declares demanded demands estimated estimates predicted
  predicts joked quipped responded repeated emphasised emphasized underlined pointed_out
`

/** What may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = `
  has had have also later then earlier reportedly repeatedly however previously recently once again
  simply only still now first himself herself
`

/** After these the verb reports nobody's words: "was told", "to say", "being called". */
export const NOT_REPORTING_AFTER = 'is are was were be been being get got not so-called'
