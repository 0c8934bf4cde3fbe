import type { Themes } from './theme.ts'

/** Who says or knows something. */
export const SPEECH = {
  'speech.said': {
    says: 'somebody’s statement',
    words: `said says saying tell told tells telling added adds stated stating note~ noted explain~ remark~
      reply~ replied comment~ wrote writes written tweet~ post~ posted speaks spoke describe~ describes
      recall~ mention~ quote~ cite~`,
    kind: 'quotation',
  },
  'speech.claim': {
    says: 'somebody’s claim',
    words: `claim~ allege~ insist~ argue~ maintain~ assert~ contend~ suggest~ imply~ implied boast~ brag~
      allegedly reportedly purported purportedly so_called supposedly apparently`,
    kind: 'quotation',
  },
  'speech.announce': {
    says: 'an announcement',
    words: `announce~ declare~ confirm~ reveal~ disclose~ publish~ unveil~ release~ report_by reported
      issued admit~ admitted admitting acknowledge~ concede~ testify testified testifies recommend~
      inform~ brief~ proclaim~ warn~ urge~`,
    kind: 'event',
  },
  'speech.deny': {
    says: 'a denial or an accusation',
    words: `deny denies denied denying denial reject~ refute~ dispute~ disputed accuse~ accusation+ blame~
      criticise~ criticize~ condemn~ dismiss~ refuse~ contradict~ slam~ attack~ lie lied lies lying liar
      mislead~ misled false untrue not_true wrong_about debunk~ hoax fabricated`,
    kind: 'quotation',
  },
  'speech.promise': {
    says: 'a promise',
    words: 'promise~ vow~ pledge~ commit~ committed guarantee~ swear swore sworn undertake',
  },
  'speech.according': {
    says: 'a named source',
    words: `according_to as_reported_by citing based_on quoted_by reported_by in_a_statement told_reporters
      in_an_interview on_twitter on_social_media on_facebook press_release official_figures official_data`,
    kind: 'quotation',
  },
  'speech.theysaid': {
    says: 'what an opponent is reported to have said',
    words: `he_said she_said you_said they_said he_says she_says you_say they_say he_called she_called
      you_called he_told she_told he_wanted she_wanted he_has_said she_has_said he_thinks he_wants she_wants he_proposed he_proposes her_plan his_plan your_plan`,
    kind: 'quotation',
  },
  'source.study': {
    says: 'a study or figures',
    words: `report reports study studies survey+ poll+ polling research researchers data statistics
      statistic analysis census audit+ investigation+ inquiry inquiries findings evidence estimate+
      index document+ record+ memo+ letter letters transcript+ review experts scientists
      economists analysts scientist economist professor expert institute independent_experts`,
    kind: 'statistic',
  },
  'source.shows': {
    says: 'what evidence shows',
    words: `found finds show~ shown showing indicate~ prove~ proven proved demonstrate~ conclude~ estimates
      estimated reveal~ suggests document~ documented discovered learned learnt turns_out measured`,
  },
  'source.media': {
    says: 'a medium',
    words: `newspaper+ magazine+ television tv network+ cnn fox_news nbc cbs abc new_york_times
      washington_post bbc reuters associated_press wall_street_journal press media journalist+ reporter+
      broadcaster website book+ article+ editorial+ documentary video footage`,
  },
} as const satisfies Themes
