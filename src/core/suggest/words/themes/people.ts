import type { Themes } from './theme.ts'

/** Whom a sentence is about. */
export const PEOPLE = {
  'people.head': {
    says: 'a head of state or government',
    words: `president presidents prime_minister premier chancellor king queen white_house vice_president
      kremlin downing_street first_minister administration administrations presidency monarch emperor`,
  },
  'people.minister': {
    says: 'a minister or an office-holder',
    words: `minister+ secretary secretary_of_state commissioner+ governor+ mayor+ councillor+ ambassador+
      envoy+ treasurer attorney_general secretary_general foreign_policy_chief chief_of_staff surgeon_general
      deputy cabinet home_secretary`,
  },
  'people.legislator': {
    says: 'a parliament or its members',
    words: `senator+ congress congressman congresswoman senate house_of_representatives parliament lawmaker+
      legislator+ legislature mp mps representative+ assembly house_of_commons house_of_lords bundestag
      knesset lok_sabha duma delegate+ the_house committee+ subcommittee caucus`,
  },
  'people.party': {
    says: 'a party',
    words: `democrat democrats democratic republican republicans gop labour conservative conservatives tory
      tories liberal liberals party parties opposition coalition socialist+ communist+ greens
      nationalists both_parties my_party his_party their_party left_wing right_wing`,
  },
  'people.opponent': {
    says: 'an opponent',
    words: `my_opponent opponent+ rival+ the_other_side governor_bush senator_kerry senator_obama critics
      candidate+ nominee challenger incumbent my_friend the_other_party predecessor+ the_president
      this_administration the_administration`,
  },
  'people.official': {
    says: 'officials or a spokesperson',
    words: `official+ spokesman spokeswoman spokesperson spokesperson_for authorities regulator+
      watchdog inspector+ ombudsman police officer chief director head chairman chairwoman chair
      executive boss leader+ adviser+ advisor+ aide+ diplomat+ ceo president_of`,
  },
  'people.court': {
    says: 'courts and lawyers',
    words: `court courts judge+ jury prosecutor+ prosecution lawyer+ attorney+ justice supreme_court
      tribunal trial trials hearing+ lawsuit+ plaintiff defendant+ grand_jury magistrate appeal
      -law_and_justice`,
  },
  'people.institution': {
    says: 'an institution',
    words: `government+ ministry ministries department agency agencies commission council union bureau
      federal_reserve central_bank university hospital+ organisation+ organization+ association
      foundation authority institution+ federation board un nato eu united_nations european_union
      world_bank imf fbi cia irs pentagon state_department nasa fema epa nhs cbo gao world_health
      social_security_administration trade_union unions church charity charities`,
  },
  'people.company': {
    says: 'companies or business',
    words: `company companies corporation+ firm firms bank banks business businesses industry industries
      manufacturer+ factory factories employer+ shareholder+ investor+ wall_street airline+
      insurer+ insurance_companies oil_companies drug_companies small_business startup+ subsidiary
      power_plant+ car_plant+ manufacturing_plant+ assembly_plant+ steel_plant+ -world_bank
      -central_bank -national_bank -reserve_bank -development_bank -west_bank -river_bank
      -food_bank -food_banks -data_bank -blood_bank -firm_on -stand_firm -bank_of_england
      -bank_of_japan -bank_of_canada -bank_of_russia -bank_of_israel -bank_of_albania`,
  },
  'people.country': {
    says: 'a country',
    words: `country countries nation nations america united_states u_s us_government china russia iran
      iraq israel mexico canada india japan germany france britain uk england scotland ireland
      italy spain poland ukraine syria afghanistan pakistan north_korea south_korea korea cuba
      vietnam soviet_union soviet soviets saudi_arabia egypt libya turkey kosovo serbia europe
      africa asia middle_east brazil australia kuwait bosnia lebanon taiwan european chinese
      russian iranian iraqi mexican american british french german japanese israeli palestinian
      palestinians arab albania croatia slovenia montenegro macedonia north_macedonia greece
      romania bulgaria hungary austria switzerland netherlands belgium sweden norway denmark
      finland portugal estonia latvia lithuania belarus moldova sudan ethiopia kenya nigeria
      south_africa argentina venezuela indonesia bangladesh philippines nepal yemen`,
  },
  'people.state': {
    says: 'a state, a city or a region',
    words: `state states city cities county counties district+ region+ province+ town towns village+ texas
      california florida ohio new_york massachusetts arkansas michigan pennsylvania virginia illinois
      washington chicago detroit indiana kentucky delaware connecticut arizona nevada iowa colorado london
      brussels beijing moscow paris berlin neighbourhood+ neighborhood+ capital municipality`,
  },
  'people.victim': {
    says: 'victims, witnesses or suspects',
    words: `victim+ suspect+ survivor+ witness witnesses hostage+ prisoner+ refugee+ inmate+ detainee+
      casualty casualties fatalities patient offender+ criminal+ terrorist+ gunman gunmen
      attacker+`,
    kind: 'event',
  },
  'people.honorific': {
    says: 'somebody with a title',
    words: `mr mrs ms dr prof sir sen rep gov gen col sgt lord lady rev mister miss professor colonel
      captain sergeant lieutenant`,
  },
  'biography.life': {
    says: 'somebody’s life',
    words: `divorced grew_up born married studied_at studied_law studied_in studied_economics
      studied_medicine studied_history studied_engineering studied_there graduated_from
      graduated_in was_educated_at was_raised_in worked_as_a who_worked_for he_worked_for
      she_worked_for has_worked_as has_worked_for has_worked_at served_as who_has_worked
      is_married -born_out_of -born_of`,
    kind: 'biography',
  },
  'biography.office': {
    says: 'a membership or an office held',
    words: `has_been_a_member was_a_member became_a_member has_been_mayor was_mayor_of became_mayor
      was_elected_mayor was_a_minister was_prime_minister was_president_of has_led_it`,
    kind: 'biography',
  },
  biography: {
    says: 'somebody’s life, family or career',
    words: `educated aged serves_as joined career appointed named_as elected_as became_president
      became_the was_a_member native_of wife husband son daughter father mother brother sister
      grandfather grandmother parents degree founder_of co_founded -some_degree -a_degree_of
      -to_a_degree`,
    kind: 'biography',
  },
} as const satisfies Themes
