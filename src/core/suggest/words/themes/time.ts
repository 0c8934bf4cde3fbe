import type { Themes } from './theme.ts'

/** When, how long and how often. */
export const TIME = {
  'time.month': {
    says: 'a month',
    words: `january february april june july august september october november december jan feb apr aug
      sept oct nov dec in_march in_may last_march last_may since_march since_may by_march by_may of_march
      of_may`,
    kind: 'event',
  },
  'time.weekday': {
    says: 'a day of the week',
    words: 'monday tuesday wednesday thursday friday saturday sunday',
    kind: 'event',
  },
  'time.past': {
    says: 'a time in the past',
    words: `ago last_year last_month last_week last_night last_summer last_winter last_spring
      last_autumn last_fall yesterday previously formerly earlier earlier_this in_the_past
      recently back_in years_ago once originally at_the_time then_president until_now the_previous
      the_day_before last_decade last_century in_those_days used_to overnight the_past_year
      the_past_two the_past_three the_past_four the_past_five the_past_ten the_past_decade
      the_last_two the_last_three the_last_four the_last_five the_last_ten -at_once -once_a
      -once_in -once_again -once_more -earlier_than -be_used_to -is_used_to -are_used_to
      -was_used_to -were_used_to -get_used_to -got_used_to`,
    kind: 'event',
  },
  'time.since': {
    says: 'since when or until when',
    words: `since until during between_the throughout within over_the_past over_the_last over_the_course
      for_years for_decades for_months for_weeks for_the_past for_the_last after before in_office
      so_far to_date from_the`,
  },
  'time.length': {
    says: 'a length of time',
    words: `year years month months week weeks day days hour hours minute minutes decade decades century
      centuries night nights weekend generation+ quarter semester term`,
  },
  'time.now': {
    says: 'the present',
    words: `now today currently at_present this_year this_month this_week this_morning these_days
      at_the_moment right_now tonight nowadays present_day as_we_speak ongoing`,
  },
  'time.future': {
    says: 'a time to come',
    words: `tomorrow next_year next_month next_week next_april in_the_future soon later_this
      coming_years in_the_coming by_the_end in_the_years_ahead upcoming forthcoming next_decade
      some_day someday one_day over_the_next within_the_next in_the_next by_next deadline`,
    kind: 'prediction',
  },
  'time.often': {
    says: 'how often',
    words: `often repeatedly frequently rarely seldom usually sometimes regularly routinely times again_and
      consistently constantly occasionally`,
  },
} as const satisfies Themes
