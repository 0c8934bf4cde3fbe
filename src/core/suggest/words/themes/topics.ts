import type { Themes } from './theme.ts'

/** Subjects on which there are records to check against. */
export const TOPICS = {
  'topic.tax': {
    says: 'taxes',
    words: `tax taxes taxed taxing taxation tax_cut tax_cuts taxpayer taxpayers income_tax tax_break
      tax_breaks tax_increase tax_increases vat tariff_rate loophole+ estate_tax capital_gains irs
      middle_class top_1 wealthiest`,
    kind: 'statistic',
  },
  'topic.budget': {
    says: 'a budget or a debt',
    words: `deficit+ debt+ surplus budget_deficit national_debt borrow~ borrowing bankrupt bankruptcy
      default balanced_budget fiscal appropriation+ appropriated trillion_dollars spending_cuts
      bonds credit_rating austerity stimulus -by_default`,
    kind: 'statistic',
  },
  'topic.economy': {
    says: 'the economy',
    words: `economy economic gdp inflation recession depression interest_rate interest_rates mortgage+
      stock_market market+ gross_domestic productivity prices gas_prices consumer poverty
      inequality homeless housing foreclosure+ wages incomes standard_of_living output
      investment_in economies currency the_poor poor_people poor_families`,
    kind: 'statistic',
  },
  'topic.trade': {
    says: 'trade',
    words: `trade import imports imported export exports exported trade_deficit tariffs free_trade
      trade_agreement trade_agreements supply_chain goods shipping ship_jobs wto customs`,
    kind: 'statistic',
  },
  'topic.health': {
    says: 'health',
    words: `health health_care healthcare health_insurance insurance medicare medicaid uninsured hospital
      doctor prescription prescription_drugs disease+ cancer aids virus covid coronavirus vaccine+
      vaccinated abortion abortions obesity opioid+ overdose+ diabetes smoking mortality life_expectancy
      pre_existing infant medicine`,
    kind: 'statistic',
  },
  'topic.welfare': {
    says: 'pensions and welfare',
    words: `social_security welfare pension pensions retirement retirees benefits food_stamps child_care
      entitlement+ trust_fund disability child_poverty benefit -benefits_from -benefit_from`,
    kind: 'statistic',
  },
  'topic.education': {
    says: 'education',
    words: `education school schools college colleges universities teacher tuition student_loans
      test_scores graduation classroom+ literacy curriculum pell_grants dropout+ kindergarten math
      head_start charter_schools no_child_left_behind`,
    kind: 'statistic',
  },
  'topic.energy': {
    says: 'energy',
    words: `oil gas energy coal nuclear_power pipeline+ drilling drill renewable+ solar wind_power
      electricity ethanol fuel foreign_oil power_plants gasoline fracking barrels opec`,
    kind: 'statistic',
  },
  'topic.climate': {
    says: 'the environment',
    words: `climate climate_change emissions carbon pollution environment environmental global_warming
      greenhouse_gas temperatures toxic clean_air clean_water kyoto forest+ species acid_rain
      water`,
  },
  'topic.military': {
    says: 'the military',
    words: `military army navy air_force troop soldier weapon+ missiles defense defence forces combat
      tank+ aircraft planes bombs marines submarine+ veterans_affairs national_guard battalion+
      withdrawal deploy~ intelligence defense_budget allies armed ships`,
  },
  'topic.nuclear': {
    says: 'weapons and treaties',
    words: `nuclear nuclear_weapons nuclear_weapon weapons_of_mass_destruction chemical_weapons warhead+
      arms_control inspectors uranium enrich~ enrichment disarm~ arms sanctions proliferation
      star_wars plutonium`,
  },
  'topic.terror': {
    says: 'terrorism',
    words: `terrorists terror isis al_qaeda taliban bin_laden osama_bin_laden saddam saddam_hussein
      september_11 9_11 hezbollah hamas benghazi guantanamo insurgent+ assad militant+ extremist+`,
  },
  'topic.guns': {
    says: 'crime, prison or guns',
    words: `gun guns assault_weapons assault_weapon death_penalty prison prisons murders homicide+
      murder_rate crime_rate violent_crime criminals background_check background_checks nra
      police_officer stop_and_frisk heroin cocaine marijuana law_enforcement`,
    kind: 'statistic',
  },
  'topic.rights': {
    says: 'civil rights, faith or origin',
    words: `civil_rights discrimination racial african_american african_americans hispanic latino
      latinos minorities gay same_sex equal_pay segregation slavery muslim muslims christians jews
      ethnic race_relations racist racism black_people black_americans black_men black_women
      black_voters black_community blacks gay_marriage`,
  },
  'topic.campaign': {
    says: 'a campaign',
    words: `campaign+ fundraising donor+ donors super_pac super_pacs lobbyist+ lobbying ads
      contributions special_interests tax_returns endorsement endorsed contributed delegates
      running_for`,
  },
  'topic.mail': { says: 'e-mails or speeches', words: 'emails email private_server speeches' },
  'topic.science': {
    says: 'science or technology',
    words: `internet technology software satellite+ broadband computer+ artificial_intelligence
      algorithm+ chip laboratory experiment+ dna stem_cell stem_cells gene+ phone+ data_breach
      space_station outer_space spacecraft`,
  },
  'topic.transport': {
    says: 'buildings, roads or traffic',
    words: `road roads bridge+ railway+ rail train+ airport+ highway+ traffic car cars vehicle+ bus
      buses infrastructure port harbour construction houses homes apartments dam passenger flight+
      plane licence_plates number_plate tunnel+`,
  },
  'topic.sport': {
    says: 'sport',
    words: `league club player+ champion+ championship olympic olympics tournament cup coach football
      rugby tennis premier_league world_cup semi_final+ scored`,
  },
} as const satisfies Themes
