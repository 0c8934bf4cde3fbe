import type { Themes } from './theme.ts'

/** Numbers in words, units, and how much of something there is. */
export const QUANTITY = {
  'number.small': {
    says: 'a number in words',
    words: 'two three four five six seven eight nine ten eleven twelve',
  },
  'number.large': {
    says: 'a number in words',
    words: `thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
      sixty seventy eighty ninety`,
  },
  'number.scale': {
    says: 'hundreds, thousands or more',
    words: 'hundred thousand million billion trillion lakh crore',
    kind: 'statistic',
  },
  'number.vague': {
    says: 'a count without a figure',
    words: `dozens scores hundreds thousands millions billions trillions dozen tens_of several_hundred
      several_thousand`,
    kind: 'statistic',
  },
  'number.fraction': {
    says: 'a share of a whole',
    words: `half thirds quarters fifths tenths a_third one_third a_quarter one_quarter a_fifth one_fifth
      a_tenth one_tenth a_majority the_majority majority_of minority_of out_of_every two_thirds
      three_quarters the_bulk_of -half_past -half_brother -half_sister -half_time`,
    kind: 'statistic',
  },
  'number.approximate': {
    says: 'a rough figure',
    words: `about around nearly almost roughly approximately some_of an_estimated estimated up_to
      close_to just_over just_under more_or_less in_the_region`,
  },
  'number.bound': {
    says: 'a figure at least or at most',
    words: `more_than less_than fewer_than at_least at_most no_more_than as_many_as as_much_as as_few_as
      as_little_as upwards_of in_excess_of`,
    kind: 'statistic',
  },
  'unit.percent': {
    says: 'a percentage',
    words: 'percent per_cent percentage percentage_point percentage_points pc basis_points',
    kind: 'statistic',
  },
  'unit.money': {
    says: 'money',
    words: `dollar+ euro+ pound+ sterling yen yuan rouble+ ruble+ rupee+ franc+ dinar+ zloty zlotys
      peso+ pence cent cents eur usd gbp chf krona kronor lira riyal+ dirham+ shilling+ naira rand`,
  },
  'unit.measure': {
    says: 'a unit of measure',
    words: `km kg cm mm ft mph kph kw mw gw kwh mwh gwh mile+ kilometre+ kilometer+ metre+ meter+ foot
      feet inch inches acre+ hectare+ tonne+ ton+ kilogram+ gram+ litre+ liter+ gallon+ barrel+
      degree+ celsius fahrenheit watt+ megawatt+ gigawatt+ kilowatt+ bushel+ carat+ knot+
      square_miles square_kilometres square_kilometers`,
  },
  'unit.people': {
    says: 'a group of people',
    words: `people men women children kids families family workers employees americans drivers students
      pupils troops soldiers patients households voters citizens residents immigrants migrants
      refugees asylum_seekers seniors teachers nurses doctors police_officers officers veterans
      farmers prisoners inmates customers passengers members users civilians homeowners taxpayers
      adults teenagers girls boys babies persons victims survivors homeless protesters recipients
      applicants consumers`,
  },
  'unit.votes': {
    says: 'votes counted',
    words: 'votes',
    kind: 'statistic',
  },
  'quantity.total': {
    says: 'a total, a rate or an average',
    words: `total totals totalled totaled totaling number_of numbers_of amount_of average median mean
      sum per_capita per_person per_head rate rates ratio level levels proportion share_of
      percentile figure figures count toll altogether combined overall in_total`,
    kind: 'statistic',
  },
  'quantity.rate': {
    says: 'so much in each',
    words: `a_year a_month a_day a_week an_hour per_year per_month per_day per_week per_hour per_annum
      every_year every_month every_day every_week each_year each_month each_day annually annual daily
      weekly monthly yearly hourly per`,
    kind: 'statistic',
  },
  'quantity.all': {
    says: 'all or none of something',
    words: `all every everyone everybody none nobody no_one not_one not_a_single not_a_dime nothing
      each any_other nowhere everywhere always never entire entirely without_exception zero`,
  },
  'quantity.most': {
    says: 'most, many or few of something',
    words: `most_of many few a_few a_lot_of lots_of plenty_of numerous several countless the_vast
      much_of a_number_of a_handful handful hardly_any`,
  },
  'money.cost': {
    says: 'money paid, earned or owed',
    words: `cost+ costing price+ priced pay paid pays paying spend~ spent spending revenue+ profit+
      income+ wage+ salary salaries earn~ expense+ expenditure+ fee+ rent+ worth funding funded
      fund+ loan+ grant+ subsidy subsidies subsidise~ subsidize~ invest~ investment+ donate~
      donation+ raise_money bill_of budget+ bailout+ bonus bonuses pension+ premium+ invoice+
      fined a_fine fines -spent_time -spend_time -spending_time -worth_a_look`,
    kind: 'statistic',
  },
} as const satisfies Themes
