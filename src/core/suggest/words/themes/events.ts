import type { Themes } from './theme.ts'

/** What happened. */
export const EVENTS = {
  'event.violence': {
    says: 'violence or war',
    words: `kill~ killed murder~ wound~ injure~ injured attack attacks attacked bomb~ bombing+ shooting+
      explosion+ explode~ invade~ invasion assassinate~ assassinated torture~ massacre+ genocide
      terrorism terrorist_attack war wars clash clashes missile+ airstrike+ hostages raid+ rape~
      stab~ shot_dead was_shot were_shot been_shot shot_at shot_by shot_and gunshot+ air_strike+
      missile_strike+ drone_strike+ -heart_attack -heart_attacks -trade_war -trade_wars -cold_war`,
    kind: 'event',
  },
  'event.death': {
    says: 'a death',
    words: `died dies dead death deaths to_die will_die would_die could_die people_die who_die die_from
      die_of die_in die_each die_every die_because -dead_end`,
    kind: 'event',
  },
  'event.disaster': {
    says: 'a disaster or an accident',
    words: `flood~ floods earthquake+ hurricane+ storm+ wildfire+ fire+ blaze crash crashed crashes
      collapse~ accident+ derail~ sank sunk eruption drought+ landslide tsunami tornado+ spill
      leak+ outbreak+ epidemic+ pandemic famine+ destroyed evacuate~ rescued damage damaged
      damaging -opened_fire -open_fire -under_fire -fire_station`,
    kind: 'event',
  },
  'event.crime': {
    says: 'crime, drugs or a scandal',
    words: `crime+ fraud corruption corrupt bribe~ bribery stole stolen theft steal robbery smuggle~
      traffick~ trafficking drug drugs gang+ laundering embezzle~ scandal+ hacked hacking leaked
      violated violation+ abuse~ abused cheat~ scam+`,
    kind: 'event',
  },
  'event.make': {
    says: 'something done',
    words: `built build builds create~ created opened closed launched launch started began begun begins
      ended founded established sold sell sells bought buy buys purchase~ produced produce
      produces delivered developed moved transferred installed completed won defeated lost_the
      set_up`,
    kind: 'event',
  },
  'grammar.deed': {
    says: 'a deed',
    words: `got went came left gave took brought ran held sent beat received put_in made_a wrote_the
      fought`,
  },
  'event.jobs': {
    says: 'jobs and work',
    words: `jobs job employment unemployment unemployed jobless layoff+ laid_off workforce hire~ hiring
      outsource~ outsourcing overseas manufacturing_jobs new_jobs lost_their_jobs created_jobs
      labor_market labour_market labor_force labour_force labor_union+ labour_costs payroll
      working_people minimum_wage`,
    kind: 'statistic',
  },
  'event.move': {
    says: 'travel, borders or a meeting',
    words: `fled flee arrived arrive crossed border borders deport~ immigration immigrants undocumented
      migrate~ evicted displaced returned_to travelled traveled visited visit met meeting summit
      expelled emigrated asylum wall`,
    kind: 'event',
  },
  'event.protest': {
    says: 'a protest, a dispute or a crisis',
    words: `protest~ protests demonstrate~ demonstration+ rally rallied rallies riot+ strike_action
      walkout boycott~ march_on dispute+ row conflict+ crisis tension+ unrest uprising coup
      standoff stalemate went_on_strike on_strike strikers general_strike -in_a_row`,
    kind: 'event',
  },
  'event.happen': {
    says: 'an event or a case',
    words: `happen~ occurred occur occurs took_place incident+ event event+ emerged erupted broke_out
      was_found were_found case cases discovered came_into_force took_effect failed succeeded
      -in_case -in_any_case -in_the_case`,
    kind: 'event',
  },
} as const satisfies Themes
