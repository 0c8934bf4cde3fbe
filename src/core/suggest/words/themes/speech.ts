import type { Themes } from './theme.ts'

/** Who says or knows something. */
export const SPEECH = {
  'speech.said': {
    says: 'a statement',
    words: `said says tell told tells telling added adds stated stating noted explain~ remark~ reply~
      replied wrote writes written tweet~ speaks spoke describe~ describes recall~ mention~ quote~
      cite~ notes_that commented posted says_that saying_that`,
    kind: 'quotation',
  },
  'speech.claim': {
    says: 'a claim or an allegation',
    words: `claim~ allege~ insist~ argue~ assert~ contend~ suggest~ imply~ implied boast~ brag~
      allegedly reportedly purported purportedly supposedly apparently maintains_that
      maintained_that so_called`,
    kind: 'quotation',
  },
  'speech.announce': {
    says: 'something announced, admitted or published',
    words: `announce~ declare~ confirm~ reveal~ disclose~ publish~ unveil~ report_by reported issued
      admit~ admitted admitting acknowledge~ concede~ testify testified testifies recommend~
      inform~ proclaim~ warn~ urge~ briefed released`,
    kind: 'event',
  },
  'speech.deny': {
    says: 'a denial, an accusation or a dispute',
    words: `deny denies denied denying denial reject~ refute~ dispute~ disputed accuse~ accusation+
      blame~ criticise~ criticize~ condemn~ dismiss~ refuse~ contradict~ slam~ lied lying liar
      mislead~ misled false untrue not_true wrong_about debunk~ hoax fabricated a_lie lies_about
      lied_about is_lying the_lie`,
    kind: 'quotation',
  },
  'speech.promise': {
    says: 'a promise',
    words: 'promise~ vow~ pledge~ commit~ committed guarantee~ swear swore sworn undertake',
  },
  'speech.according': {
    says: 'a source',
    words: `according_to as_reported_by citing based_on quoted_by reported_by in_a_statement
      told_reporters in_an_interview on_twitter on_social_media on_facebook press_release
      official_figures official_data`,
    kind: 'quotation',
  },
  'speech.theysaid': {
    says: 'what somebody says, wants or plans',
    words: `he_said she_said you_said they_said he_says she_says you_say they_say he_called she_called
      you_called he_told she_told he_wanted she_wanted he_has_said she_has_said he_thinks he_wants
      she_wants he_proposed he_proposes her_plan his_plan your_plan`,
    kind: 'quotation',
  },
  'source.study': {
    says: 'research, an inquiry or evidence',
    words: `report reports study survey+ poll+ polling research data statistics statistic analysis
      census audit+ investigation+ inquiry inquiries findings estimate+ index memo+ transcript+
      review evidence document+ records_show court_records public_records official_records
      land_records studies_show studies_have studies_suggest studies_found these_studies
      studies_by several_studies recent_studies two_studies other_studies letter_to letter_from
      letters_from letters_to -to_study -no_study`,
    kind: 'statistic',
  },
  'source.expert': {
    says: 'experts or researchers',
    words: `researchers experts scientists economists analysts scientist economist professor expert
      institute independent_experts sociologist historian`,
    kind: 'statistic',
  },
  'source.shows': {
    says: 'something found or shown',
    words: `found finds show~ shown showing indicate~ prove~ proven proved demonstrate~ conclude~
      estimates estimated reveal~ suggests document~ documented discovered learned learnt
      turns_out measured`,
  },
  'source.media': {
    says: 'the press, a book or a broadcast',
    words: `newspaper+ magazine+ television tv network+ cnn fox_news nbc cbs abc new_york_times
      washington_post bbc reuters associated_press wall_street_journal press media journalist+
      reporter+ broadcaster website book+ article+ editorial+ documentary video footage`,
  },
} as const satisfies Themes
