/** Forms of address, with the gender they tell. */
export const HONORIFICS: Readonly<Record<string, 'he' | 'she' | ''>> = {
  Mr: 'he',
  Sir: 'he',
  Lord: 'he',
  Mrs: 'she',
  Ms: 'she',
  Miss: 'she',
  Dame: 'she',
  Lady: 'she',
  Baroness: 'she',
  Mx: '',
  Dr: '',
  Prof: '',
  Professor: '',
  Rev: '',
  Sen: '',
  Rep: '',
  Gov: '',
  Gen: '',
  Col: '',
  Lt: '',
  Capt: '',
  Sgt: '',
  Judge: '',
  Justice: '',
}

/** Offices that stand before a name, capitalised, or alone after "the". Also "deputy-", "vice-". */
export const OFFICES = `
  President Minister Premier Chancellor Secretary Commissioner Governor Senator Representative
  Congressman Congresswoman Mayor Councillor Ambassador Envoy Director Chairman Chairwoman Chair
  Chief Spokesman Spokeswoman Spokesperson Leader Speaker King Queen Prince Princess Pope Bishop
  Archbishop Cardinal Captain Colonel Sheriff Inspector Superintendent Attorney Prosecutor Officer
  Treasurer Coach Manager Head
`

/** What may stand between an office and the name: "Secretary General", "Secretary of State". */
export const PORTFOLIOS = `
  General State Affairs Finance Defence Defense Health Justice Foreign Interior Executive Policy
  Minister Prime
`

/** Words that make a row of capitalised words a body or a place, not a person. */
export const NOT_PERSON = `
  Union Department Ministry States State Kingdom Republic Party Council Committee Commission Court
  Bank Agency Office Board University College School Hospital Institute Association Organisation
  Organization Federation Group Company Corporation Inc Ltd Foundation Fund House Parliament Congress
  Senate Assembly Government Police Army Force Forces Service Services Nations Church Centre Center
  Society Trust Club City County District Province Island Islands River Street Road Avenue Square
  Street Airport Station North South East West Northern Southern Eastern Western Central New Act
  Treaty Agreement Convention War Day Week World European National International Federal Royal TV
  Radio News Times Post Journal Press Media Watch Network League Cup Games Research Security Climate
  Prime President Minister Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April June July August September October November December
`

/** Nouns for a person who speaks, after "the", "a" or a possessive, or before a name. */
export const PERSON_NOUNS = `
  leader chief minister president premier chancellor secretary commissioner governor senator mayor
  ambassador envoy director chairman chairwoman chair spokesman spokeswoman spokesperson official
  judge prosecutor lawyer witness resident survivor victim suspect owner pope king queen captain coach
  manager founder boss head author politician lawmaker mp economist historian doctor professor teacher
  farmer ranger analyst scientist researcher expert activist
`

/** Nouns for a body, a group or a paper that speaks. */
export const BODY_NOUNS = `
  officials ministry department government office agency commission committee council court
  prosecutors police company charity firm bank union party group report statement organisation
  organization watchdog regulator researchers scientists experts analysts lawyers witnesses residents
  authors study army military authorities lawmakers activists campaigners
`

/** Capitalised only because they open a sentence. */
export const OPENERS = `
  The A An This That These Those In On At By For From With After Before Since While When Where If As
  But And Or So Yet Both Some Many Most Then Now Also However Meanwhile Later Last Afterwards
  Yesterday Today Earlier Instead Still Only Even Although Though Because Despite During Until Under
  Over Between Among According Asked What Who Why How Not No All Another Other Each Every Their His
  Her Its Our My Your He She It They We I You There Here Once Such Speaking Writing Addressing
  Responding Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`
