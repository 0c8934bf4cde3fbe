import type { Themes } from './theme.ts'

/** What grew, fell, comes first, or compares. */
export const CHANGE = {
  'change.up': {
    says: 'a rise or growth',
    words: `rose risen rises rising grew grown grows growing increase~ climb~ jump~ soar~ surge~ gain~
      expand~ double~ triple~ quadruple~ skyrocket~ swell~ swollen went_up gone_up going_up is_up
      are_up up_by was_up up_from exceed~ surpass~ outnumber~ outpace~ growth increase+ rise
      upturn boom`,
    kind: 'statistic',
  },
  'change.down': {
    says: 'a fall, a cut or a loss',
    words: `fell fallen falls falling decrease~ decline~ drop~ dropped dropping shrank shrunk shrinks
      shrinking plunge~ slump~ halve~ reduce~ cut cuts cutting lost loses losing went_down
      gone_down going_down is_down are_down was_down down_by down_from slash~ plummet~ tumble~
      dwindle~ reduction+ decline+ drop decrease+ slump downturn loss losses shed to_fall
      will_fall -at_a_loss -sense_of_loss -weight_loss`,
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
    words: `compared_with compared_to in_comparison by_comparison unlike versus vs as_against
      relative_to in_contrast the_same_as as_much as_many equal_to equivalent_to similar_to on_par
      ahead_of same_number equals lags_behind lagging_behind lagged_behind fell_behind far_behind`,
    kind: 'comparison',
  },
  'compare.superlative': {
    says: 'a superlative',
    words: `largest biggest highest lowest smallest fewest longest shortest oldest youngest fastest
      slowest richest poorest strongest weakest worst deadliest hottest coldest wettest driest
      tallest deepest cheapest costliest busiest safest hardest heaviest widest the_most the_least
      most_expensive number_one no_1 first_in top_10 top_ten top_five than_any_other no_other
      top_20 top_50 top_100 the_very_top our_top their_top -no_other_way -no_other_than`,
    kind: 'comparison',
  },
  'record.ever': {
    says: 'a record',
    words: `record_high record_low record_number record_levels record_level all_time ever in_history
      of_all_time first_time first_ever never_before unprecedented historic historically
      in_decades in_years in_a_generation in_our_history since_records not_since highest_since
      lowest_since broke_the_record record_breaking since_world_war since_the_great_depression
      world_record national_record european_record olympic_record all_time_record a_record
      record_since on_record worst_on_record records_began in_its_history in_living_memory
      in_the_history_of -on_record_as -go_on_record -went_on_record -gone_on_record -ever_since
      -for_ever -ever_and_ever -hardly_ever -if_ever -ever_so -as_ever -criminal_record
      -in_the_history_of_the_world -how_we_ever -how_i_ever -how_you_ever -how_they_ever
      -have_you_ever -did_you_ever -if_i_ever -if_you_ever -if_we_ever -would_ever -will_ever
      -can_ever -could_ever`,
    kind: 'record',
  },
  'record.first': {
    says: 'the first, the last or the only one',
    words: `only_country only_one the_only the_last sole the_first first_time first_ever first_since
      first_country first_woman first_man first_person -the_first_half -the_first_lady
     `,
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
      led_to leads_to thanks_to owing_to trigger~ spark~ prevent~ the_reason reason_for
      consequence+ effect_of effect_on impact_of impact_on linked_to attributed_to brought_about
      driven_by fuelled_by fueled_by stem_from stems_from created_by thereby blamed_on blamed_for
      contributed_to contributes_to contributing_to prompted prompts prompting as_a_consequence
      attributable_to leading_to -takes_effect -take_effect -took_effect -taking_effect`,
    kind: 'cause',
  },
  purpose: {
    says: 'a purpose',
    words:
      'in_order_to so_that aimed_at designed_to intended_to meant_to in_an_effort in_a_bid so_as_to',
  },
  contrast: {
    says: 'a contradiction',
    words: `but however although though despite in_spite_of while whereas yet instead rather
      nevertheless on_the_other_hand in_fact actually the_truth_is the_fact_is contrary
      even_though contrary_to`,
  },
} as const satisfies Themes
