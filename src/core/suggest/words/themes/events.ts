import type { Themes } from './theme.ts'

/** What happened. */
export const EVENTS = {
  'event.violence': {
    says: 'violence',
    words: `kill~ killed murder~ died dies dead death deaths die wound~ injure~ injured attack attacks
      attacked bomb~ bombing+ shot shooting+ shoot explosion+ explode~ invade~ invasion assassinate~
      assassinated torture~ massacre+ genocide terrorism terrorist_attack war wars clash clashes fought
      missile+ strike strikes airstrike+ hostages raid+ rape~ stab~ beaten`,
    kind: 'event',
  },
  'event.disaster': {
    says: 'a disaster or an accident',
    words: `flood~ floods earthquake+ hurricane+ storm+ wildfire+ fire+ blaze crash crashed crashes collapse~
      accident+ derail~ sank sunk eruption drought+ landslide tsunami tornado+ spill leak+ outbreak+
      epidemic+ pandemic famine+ destroyed damage~ evacuate~ rescued`,
    kind: 'event',
  },
  'event.crime': {
    says: 'a crime',
    words: `crime+ fraud corruption corrupt bribe~ bribery stole stolen theft steal robbery smuggle~
      traffick~ trafficking drug drugs gang+ laundering embezzle~ scandal+ hacked hacking leaked violated
      violation+ abuse~ abused cheat~ scam+`,
    kind: 'event',
  },
  'event.make': {
    says: 'something done',
    words: `built build builds create~ created opened closed launched launch started began begun begins
      ended founded established sold sell sells bought buy buys purchase~ produced produce produces
      delivered developed moved transferred installed completed won beat defeated lost_the set_up
      sent gave took brought put_in made_a ran held received got left went came wrote_the`,
    kind: 'event',
  },
  'event.jobs': {
    says: 'work made or lost',
    words: `jobs job employment unemployment unemployed jobless layoff+ laid_off workforce hire~ hiring
      outsource~ outsourcing overseas manufacturing_jobs new_jobs lost_their_jobs created_jobs labor_market labour_market labor_force
      labour_force labor_union+ labour_costs
      payroll working_people minimum_wage`,
    kind: 'statistic',
  },
  'event.move': {
    says: 'people on the move',
    words: `fled flee arrived arrive crossed border borders deport~ immigration immigrants undocumented
      migrate~ evicted displaced returned_to travelled traveled visited visit met meeting summit
      expelled emigrated asylum wall`,
    kind: 'event',
  },
  'event.protest': {
    says: 'a protest or a dispute',
    words: `protest~ protests demonstrate~ demonstration+ rally rallied rallies riot+ strike_action walkout
      boycott~ march_on dispute+ row conflict+ crisis tension+ unrest uprising coup standoff stalemate`,
    kind: 'event',
  },
  'event.happen': {
    says: 'an event',
    words: `happen~ occurred occur occurs took_place incident+ event event+ emerged erupted broke_out
      was_found were_found case cases discovered came_into_force took_effect failed succeeded`,
    kind: 'event',
  },
} as const satisfies Themes
