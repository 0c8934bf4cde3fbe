import type { Themes } from './theme.ts'

/** What was decided, by whom, and how. */
export const LAW = {
  'law.name': {
    says: 'a law or an agreement',
    words: `law laws bill bills act legislation treaty treaties agreement+ accord+ pact+ resolution+
      amendment+ constitution constitutional constitutionally regulation+ rule rules decree+ mandate+
      directive+ ordinance+ statute+ code executive_order protocol convention ceasefire truce declaration
      deal deals contract+ licence_to license_to licences patent nafta tpp obamacare affordable_care_act medicare_bill
      patriot_act veto declaration_of_independence charter clause`,
    kind: 'decision',
  },
  'law.pass': {
    says: 'a law made or unmade',
    words: `passed enact~ sign signed signs signing veto vetoed repeal~ ratify ratified abolish~ amend~
      introduce~ propose~ proposed legalise~ legalize~ outlaw~ ban banned bans banning impose~ implement~
      approve~ adopt~ overturn_the overturned_the overturned_a overturned_his overturned_her
      overturned_its overturning_the uphold upheld suspend~ revoke~ nationalise~ nationalize~ privatise~
      privatize~ authorise~ authorize~ enforce~ prohibit~ require~ requires mandate~ co_sponsored
      sponsored negotiate~ broker~ withdraw withdrew withdrawn lift~ extend~ scrap~`,
    kind: 'decision',
  },
  'law.vote': {
    says: 'a vote',
    words: `vote voted votes voting ballot+ referendum election+ elected re_elected electoral turnout
      voted_for voted_against polled polls_closed seats landslide primary primaries caucuses`,
    kind: 'decision',
  },
  'law.votedfor': {
    says: 'how somebody voted',
    words: `voted_for voted_against voted_to voting_record voted_no voted_yes vote_for vote_against
      he_voted she_voted you_voted they_voted i_voted supported opposed co_sponsor he_supported
      she_supported you_supported you_opposed he_opposed opposed_it supported_it was_against was_for
      in_favor_of in_favour_of`,
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
    says: 'a ruling or a charge',
    words: `ruled ruling sentenced sentence convicted conviction+ charged charges arrest~ jailed indicted
      indictment acquitted pleaded guilty sued suing settled fined prosecuted prosecuting imprisoned
      extradite~ deported bail parole verdict judgment judgement investigated detained executed
      impeached subpoena`,
    kind: 'decision',
  },
  'law.office': {
    says: 'an appointment or a resignation',
    words: `appoint~ resign~ resignation nominate~ nomination sack~ fired dismissed inaugurated sworn_in
      stepped_down took_office in_office stripped_of recalled suspended promoted succeeded hired`,
    kind: 'decision',
  },
  'law.decide': {
    says: 'a decision',
    words: `decide~ decision+ agree~ agreed order ordered orders demand~ choose chose chosen plan plans
      planned policy policies program programs programme programmes measure measures reform+ system
      initiative+ sanction+ tariff+ embargo scheme+ strategy project+ proposal+`,
    kind: 'decision',
  },
  'law.right': {
    says: 'a right or a duty',
    words: `right_to rights legal illegal illegally lawful unlawful entitled eligible allowed forbidden
      obligation+ obliged permitted permit+ compulsory mandatory liable liability exempt`,
    kind: 'decision',
  },
} as const satisfies Themes
