/** Verbs that report what somebody says. Only forms that can follow a subject directly. */
export const REPORTING_VERBS = `
  said says told tells added adds insisted insists warned warns argued argues claimed claims
  stressed stresses stated states announced announces tweeted tweets wrote writes posted replied
  replies asked asks explained explains noted notes confirmed confirms denied denies acknowledged
  acknowledges admitted admits suggested suggests called calls described describes vowed vows urged
  urges accused accuses testified testifies concluded concludes recalled recalls remarked reiterated
  reiterates commented continued promised promises pledged pledges maintained maintains alleged
  alleges complained complains declared declares demanded demands estimated estimates predicted
  predicts joked quipped responded repeated emphasised emphasized underlined pointed_out points_out
  emphasises emphasizes underlines repeats responds comments recounted recounts remembered remembers
  reported reports revealed reveals disclosed conceded concedes contended contends asserted asserts
  cautioned cautions countered counters observed observes mused lamented laments boasted boasts
  shouted cried yelled whispered laughed sighed opined posts read reads put_it puts_it went_on goes_on
  proclaimed proclaims advised advises signalled signaled hinted swore swears assured assures informed
  declares outlined summed_up say tell warn argue claim insist complain call describe estimate admit
  acknowledge suggest
`

/**
 * Verbs that show a view of something: they tie a quotation in their sentence to their subject, but
 * what follows them is no reported speech.
 */
export const JUDGING_VERBS = `
  criticised criticized criticises criticizes condemned condemns praised praises hailed hails
  dismissed dismisses slammed slams blasted blasts rejected rejects blamed blames referred_to
  refers_to spoke_of speaks_of spoke_about apologised apologized thanked likened compared mocked
  branded labelled labeled dubbed expressed expresses voiced hoped hopes feared believes believed
  thinks cited cites lauded ridiculed denounced denounces welcomed welcomes attacked defended decried
  deplored characterised characterized complained_of talked_of talked_about called_for calls_for
  used_the_word joked_about warned_of railed_against
`

/** How somebody speaks: these report only beside a quotation. */
export const MANNER_VERBS = `
  sighed snapped fumed raged shrugged chuckled thundered gushed enthused chanted roared screamed pleaded
  begged muttered murmured bellowed retorted shot_back hit_back fired_back chimed_in interjected recalls
  grinned smiled exclaimed blurted sobbed stormed ranted jibed teased reasoned ventured offered agreed
  disagreed wondered pondered reflected sang howled growled hissed grumbled moaned groaned wept
  stammered drawled barked boomed crowed beamed winced protested objected pressed persisted
  intoned summarised summarized elaborated clarified argues explained jokes laughs asks
  wonders agrees texted emailed messaged blogged signed
`

/** Verbs whose object may follow with or without "that": "Ann Lee said it works". */
export const THAT_VERBS = `
  said says told tells added adds insisted insists warned warns argued argues claimed claims stressed
  stresses stated states announced announces tweeted wrote writes explained explains noted notes
  confirmed confirms denied denies acknowledged acknowledges admitted admits suggested suggests vowed
  testified concluded concludes recalled maintained maintains alleged alleges complained declared
  declares estimated estimates predicted predicts repeated emphasised emphasized underlined
  pointed_out reported reports revealed disclosed conceded concedes contended contends asserted asserts
  cautioned countered observed observes lamented boasted proclaimed assured informed saying adding
  reiterated promised pledged say tell warn argue claim insist complain estimate admit acknowledge
  suggest
`

/** The -ing forms that go on with what the sentence's subject says: "…, adding that". */
export const GOING_ON = `
  saying adding warning arguing insisting calling describing noting stressing claiming telling writing
  stating declaring explaining tweeting asserting accusing branding labelling dismissing complaining
  pledging vowing promising predicting suggesting admitting urging asking denouncing condemning hailing
  praising citing emphasising emphasizing pointing_out acknowledging alleging
`

/** After a comma, too, the subject may follow these: "…, said Ann Lee". */
export const INVERTED_VERBS = `
  said says added adds wrote writes explained explains warned warns noted notes argued argues
  recalled recalls insisted insists replied joked claimed claims stated concluded concludes predicted
  predicts complained
`

/** What may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = `
  has had have also later then earlier reportedly repeatedly however previously recently once again
  simply only still now first himself herself itself themselves since always often never just even
  yesterday today tonight on_Monday on_Tuesday on_Wednesday on_Thursday on_Friday on_Saturday
  on_Sunday last_week last_month last_year last_night this_week this_month this_year in_turn instead
  nevertheless nonetheless meanwhile for_her_part for_his_part in_response on_social_media too
  in_a_statement is_quoted_as was_quoted_as
`

/** After these the verb reports nobody's words: "was told", "to say", "being called". */
export const NOT_REPORTING_AFTER = 'is are was were be been being get got not so-called'
