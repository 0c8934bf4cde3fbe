import type { Themes } from './theme.ts'

/** Opinion, feeling, courtesy: what there is nothing to check about. */
export const STANCE = {
  'stance.think': {
    says: 'an opinion',
    words: `think thinking thought believe~ feel feels felt hope hopes hoping guess suppose imagine
      in_my_opinion in_my_view my_view i_think i_believe i_feel i_hope i_guess seem seems seemed opinion+
      convinced i_suspect consider~ prefer~ expect expects worry worried afraid doubt`,
  },
  'stance.want': {
    says: 'a wish',
    words: `want wants wanted wish wishes would_like like_to love loved dream+ intend intends try tries
      trying attempt seek hope_to looking_forward eager`,
  },
  'stance.should': {
    says: 'what ought to be',
    words: `should ought must need_to needs_to have_to has_to had_to got_to need needs ought_to shouldn
      better_to important_to it_is_time time_to has_got have_got_to cannot_afford supposed_to`,
  },
  'stance.duty': {
    says: 'a duty or a resolve',
    words: `responsibility obligation deserve~ imperative essential crucial vital dedicated_to committed_to
      commitment_to owe owes duty we_must must_not moral_obligation determined_to optimistic confident
      worthy necessary`,
  },
  'stance.stir': {
    says: 'words that stir',
    words: `like_never better_future better_place make_a_difference
      a_long_way long_way_to solid_foundation way_of_life all_of_us all_of_you each_of_us each_of_you
      every_one_of_us every_one_of_you to_come second_to_none nothing_less get_it_done next_level
      common_sense common_ground hard_work move_forward moving_forward what_matters good_enough step_up
      on_behalf greatest finest brightest judgment experience tough difficult the_best a_chance
      better_life better_tomorrow rise_to_the`,
  },
  'stance.tale': {
    says: 'something lived through',
    words: `i_met i_saw i_remember the_other_day came_up_to i_was i_grew i_talked i_ve_met i_sat i_heard tonight
      young_man young_woman told_me asked_me said_to_me`,
  },
  'stance.nation': {
    says: 'the people as a whole',
    words: `american_people the_people_of the_people our_people people_of this_country our_country
      our_nation this_nation our_state this_state our_city our_citizens every_american all_americans
      fellow_americans of_america our_communities our_way our_world`,
  },
  'stance.maybe': {
    says: 'a guess',
    words: `maybe perhaps probably possibly might may could likely unlikely appears appear potentially
      presumably seemingly conceivably suggests_that it_is_possible whether if`,
  },
  'stance.sure': {
    says: 'certainty',
    words: `clearly obviously certainly surely of_course definitely absolutely undoubtedly indeed
      no_doubt without_question simply plainly frankly truly really honestly literally basically
      exactly totally completely`,
  },
  'stance.fact': {
    says: 'something called a fact',
    words: `fact facts the_fact_is in_fact as_a_matter_of_fact matter_of_fact truth true the_truth
      reality actually record_is the_record proof evidence_that known_fact look_at_the_record
      check fact_check record records`,
  },
  'stance.good': {
    says: 'praise',
    words: `good great wonderful excellent fantastic amazing tremendous beautiful proud important strong
      successful terrific remarkable incredible brilliant brave decent fair honest nice fine smart
      extraordinary outstanding perfect noble right_thing best_way courage greatness glad happy`,
  },
  'stance.bad': {
    says: 'blame',
    words: `bad terrible awful horrible disaster disastrous wrong stupid ridiculous shameful disgrace
      disgusting mess failed_policy reckless irresponsible weak dangerous unfair sad tragic tragedy
      outrageous nonsense crazy dumb unacceptable catastrophic evil cruel pathetic hurt hurting sick`,
  },
  'stance.thanks': {
    says: 'courtesy',
    words: `thank thanks thank_you welcome honor honour honored honoured congratulations congratulate please
      sorry appreciate~ grateful pleasure privilege applause good_evening good_night good_morning
      god_bless salute apologize apologise pardon excuse_me ladies_and_gentlemen dear`,
  },
  'stance.address': {
    says: 'a word to the audience',
    words: `you_know look well listen folks friends my_friends my_fellow fellow_americans fellow_citizens
      let_me let_me_tell i_tell_you i_say tell_you remember you_see understand believe_me ask_yourself
      now_look jim bob john wolf anderson mr_speaker mr_president mr_vice_president sir ma_am`,
  },
  'stance.let': {
    says: 'a call to do something',
    words: `let_us lets let_s join join_me we_must we_need we_should we_can we_have_to imagine stand_up
      come_together work_together together i_ask i_urge i_call i_propose call_on call_upon make_sure
      don_t_let give_me vote_for_me`,
  },
  'stance.values': {
    says: 'values',
    words: `freedom liberty values faith god spirit destiny peace prosperity future hope_and heart hearts soul
      moral morality principle+ dignity trust respect leadership vision challenge+ opportunity
      opportunities responsibility character democracy ideals promise_of courage bless strength unity
      wisdom prayer prayers pray dreams generations`,
  },
  'stance.debate': {
    says: 'the debate itself',
    words: `question+ answer answers answered debate debates discuss~ talk talking talked talks_about agree
      disagree point points issue issues subject respond response rebuttal the_difference difference
      move_on excuse time_is_up seconds follow_up first_of_all number_two second_of_all finish
      interrupt minute_to finally turn`,
  },
  'stance.know': {
    says: 'what somebody knows',
    words: `know knows knew known understand understands understood aware realize realise remember_when
      see_that learned_that it_is_clear as_you_know everyone_knows we_know`,
  },
  'stance.idiom': {
    says: 'a figure of speech',
    words: `kind_of sort_of at_the_end_of_the_day bottom_line a_lot big_deal the_table the_ball so_to_speak
      step_forward road_ahead on_track way_forward fight for_us stand for_what the_way the_thing the_idea
      kind thing things something anything somebody someone anybody stuff`,
  },
} as const satisfies Themes
