import type { Themes } from './theme.ts'

/** What was decided, by whom, and how. */
export const LAW = {
  'law.name': {
    says: 'a law or an agreement',
    words: `law laws bill bills act legislation treaty treaties agreement+ accord+ pact+ resolution+
      amendment+ constitution constitutional constitutionally regulation+ rule rules decree+
      mandate+ directive+ ordinance+ statute+ code executive_order protocol convention ceasefire
      truce declaration deal deals contract+ licence_to license_to licences patent nafta tpp
      obamacare affordable_care_act medicare_bill patriot_act veto declaration_of_independence
      charter clause -great_deal -good_deal -big_deal -to_act -act_on -act_as -must_act -will_act
      -can_act -law_and_justice -law_and_order -studied_law -studies_law -study_law -law_school
      -law_degree -law_firm -law_firms -law_enforcement -in_law -rule_of -as_a_rule`,
    kind: 'decision',
  },
  'law.pass': {
    says: 'something signed, passed, changed or banned',
    words: `passed enact~ signed signing veto vetoed repeal~ ratify ratified abolish~ amend~ introduce~
      propose~ proposed legalise~ legalize~ outlaw~ ban banned bans banning impose~ implement~
      approve~ adopt~ overturn_the overturned_the overturned_a overturned_his overturned_her
      overturned_its overturning_the uphold upheld suspend~ revoke~ nationalise~ nationalize~
      privatise~ privatize~ authorise~ authorize~ enforce~ prohibit~ mandate~ co_sponsored
      sponsored negotiate~ broker~ withdraw withdrew withdrawn lift~ extend~ scrap~ to_sign
      will_sign signs_the signs_a signs_an sign_the sign_a sign_an sign_it sign_this sign_that
      -passed_away -passed_by -passed_through -signed_up`,
    kind: 'decision',
  },
  'law.vote': {
    says: 'a vote',
    words: `vote voted votes voting ballot+ referendum voted_for voted_against polled polls_closed`,
    kind: 'decision',
  },
  'law.election': {
    says: 'an election',
    words: `election+ elected re_elected electoral turnout seats landslide primary primaries
      caucuses`,
  },
  'law.votedfor': {
    says: 'a vote, support or opposition',
    words: `voted_for voted_against voted_to voting_record voted_no voted_yes vote_for vote_against
      he_voted she_voted you_voted they_voted i_voted supported opposed co_sponsor he_supported
      she_supported you_supported you_opposed he_opposed opposed_it supported_it was_against
      was_for in_favor_of in_favour_of`,
    kind: 'decision',
  },
  'record.own': {
    says: 'the speaker’s own record',
    words: `i_supported i_opposed i_did i_have_done i_ve_done i_said i_have_said i_ve_said i_signed i_vetoed
      i_cut i_balanced i_created i_passed i_fought i_introduced i_sponsored i_appointed i_ordered i_proposed
      i_have_proposed i_ve_proposed i_never i_have_never i_ve_never i_ran my_administration my_record
      we_passed we_signed we_created we_ve_created we_cut`,
    kind: 'event',
  },
  'law.court': {
    says: 'a ruling, a charge or an arrest',
    words: `ruled sentenced convicted conviction+ arrest~ jailed indicted indictment acquitted pleaded
      guilty sued suing fined prosecuted prosecuting imprisoned extradite~ deported bail parole
      verdict judgement impeached subpoena the_ruling a_ruling court_ruling rulings ruling_that
      ruling_on prison_sentence jail_sentence death_sentence life_sentence suspended_sentence
      charged_with was_charged were_charged been_charged criminal_charges the_charges
      charges_against facing_charges settled_the_case settled_a_lawsuit settled_the_lawsuit
      settled_out_of was_executed were_executed detained was_investigated -ruled_out`,
    kind: 'decision',
  },
  'law.office': {
    says: 'an office or a job taken or left',
    words: `appoint~ resign~ resignation nominate~ nomination sack~ fired dismissed inaugurated sworn_in
      stepped_down took_office in_office stripped_of recalled suspended promoted succeeded hired
      -fired_at -fired_shots -shots_fired -dismissed_claims -dismissed_the_claim`,
    kind: 'decision',
  },
  'law.decide': {
    says: 'a decision, a plan or a policy',
    words: `decide~ decision+ agree~ agreed order ordered orders demand~ choose chose chosen plan plans
      planned policy policies program programs programme programmes measure measures reform+
      system initiative+ sanction+ tariff+ embargo scheme+ strategy project+ proposal+`,
    kind: 'decision',
  },
  'law.right': {
    says: 'what is required or allowed',
    words: `right_to rights legal illegal illegally lawful unlawful entitled eligible allowed forbidden
      obligation+ obliged permitted permit+ compulsory mandatory liable liability exempt require~
      requires`,
    kind: 'decision',
  },
  'law.tender': {
    says: 'public contracts and how they are given',
    words: `tender+ procurement no_bid bidder+ bidding concession+ public_contract+ state_contract+
      without_competition`,
    kind: 'decision',
  },
} as const satisfies Themes
