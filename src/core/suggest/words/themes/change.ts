import type { Themes } from './theme.ts'

/** What grew, fell, comes first, or compares. */
export const CHANGE = {
  'change.up': {
    says: 'something grew',
    words: `rose risen rises rising grew grown grows growing increase~ climb~ jump~ soar~ surge~ gain~
      expand~ double~ triple~ quadruple~ skyrocket~ swell~ swollen went_up gone_up going_up is_up are_up
      up_by was_up up_from exceed~ surpass~ outnumber~ outpace~ growth increase+ rise upturn boom`,
    kind: 'statistic',
  },
  'change.down': {
    says: 'something fell',
    words: `fell fallen falls falling decrease~ decline~ drop~ dropped dropping shrank shrunk shrinks
      shrinking plunge~ slump~ halve~ reduce~ cut cuts cutting lost loses losing went_down gone_down
      going_down is_down are_down was_down down_by down_from slash~ plummet~ tumble~ dwindle~ reduction+
      decline+ drop decrease+ slump downturn loss losses shed`,
    kind: 'statistic',
  },
  'compare.more': {
    says: 'more or less than something',
    words: `more_than less_than fewer higher lower larger smaller bigger greater longer shorter faster
      slower older younger cheaper richer poorer stronger weaker safer harder worse better heavier deeper
      earlier_than later_than more_likely less_likely lesser`,
    kind: 'comparison',
  },
  'compare.than': { says: 'a comparison', words: 'than', kind: 'comparison' },
  'compare.with': {
    says: 'a comparison',
    words: `compared_with compared_to in_comparison by_comparison contrary_to unlike versus vs as_against
      relative_to in_contrast twice times_as times_more times_higher times_the the_same_as as_much as_many
      equal_to equivalent_to similar_to on_par ahead_of behind same_number equals`,
    kind: 'comparison',
  },
  'compare.superlative': {
    says: 'a superlative',
    words: `largest biggest highest lowest smallest fewest longest shortest oldest youngest fastest
      slowest richest poorest strongest weakest worst deadliest hottest coldest wettest driest tallest
      deepest cheapest costliest busiest safest hardest heaviest widest the_most the_least
      most_expensive top number_one no_1 first_in last_in`,
    kind: 'comparison',
  },
  'record.ever': {
    says: 'a record',
    words: `record_high record_low record_number record_levels record_level on_record all_time ever
      in_history of_all_time first_time first_ever never_before unprecedented historic historically
      in_decades in_years in_a_generation in_our_history since_records not_since highest_since
      lowest_since broke_the_record a_record record_breaking since_world_war since_the_great_depression`,
    kind: 'record',
  },
  'record.first': {
    says: 'the first, the last or the only one',
    words: 'first only_country only_one the_only the_last sole',
    kind: 'record',
  },
  'record.rank': {
    says: 'a rank',
    words: `rank~ ranking second_largest second_biggest second_highest second_lowest third_largest
      third_biggest third_highest third_lowest fourth_largest fourth_highest fifth_largest
      fifth_highest`,
    kind: 'record',
  },
  'change.state': {
    says: 'what is so no longer, or still',
    words: `no_longer anymore still already again remain~ continue~ return~ become became becomes becoming
      turned_into changed change_in restore~ reverse~ replace~ yet_to has_yet have_yet`,
  },
  cause: {
    says: 'a cause',
    words: `because because_of due_to as_a_result result_of resulted_in resulting caused causes causing
      led_to leads_to leading_to thanks_to owing_to responsible_for blame~ contribute~ trigger~ spark~
      prompt~ prevent~ the_reason reason_for therefore consequence+ effect_of effect_on impact_of
      impact_on linked_to attributed_to brought_about attribute_to driven_by fuelled_by fueled_by stem_from
      stems_from created_by root_of in_response_to enabled thereby makes_it made_it`,
    kind: 'cause',
  },
  purpose: {
    says: 'a purpose',
    words:
      'in_order_to so_that aimed_at designed_to intended_to meant_to in_an_effort in_a_bid so_as_to',
  },
  contrast: {
    says: 'a contradiction',
    words: `but however although though despite in_spite_of while whereas yet instead rather nevertheless
      on_the_other_hand in_fact actually the_truth_is the_fact_is contrary even_though`,
  },
} as const satisfies Themes
