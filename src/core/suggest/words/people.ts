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
  Maj: '',
  Adm: '',
  Det: '',
  Ch: '',
  Insp: '',
  Supt: '',
  DCI: '',
  PC: '',
  MP: '',
  MEP: '',
  MSP: '',
  Cllr: '',
  DJ: '',
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
  Corp Plc PLC Holdings Airlines Airways Motors Energy Oil Gas Technologies Systems Pharmaceuticals
  Partners Capital Bros Labs Trade Rights Human Wildlife Health Economic Monetary Sea Ocean Lake Valley
  Mountains Coast Cross Democrats Republicans Conservatives Greens Reuters Twitter Facebook
  Prime President Minister Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April June July August September October November December
`

/** Nouns for a person who speaks, after "the", "a" or a possessive, or before a name. */
export const PERSON_NOUNS = `
  leader chief minister president premier chancellor secretary commissioner governor senator mayor
  ambassador envoy director chairman chairwoman chair spokesman spokeswoman spokesperson official
  judge prosecutor lawyer witness resident survivor victim suspect owner pope king queen captain coach
  manager founder boss head author politician lawmaker mp economist historian doctor professor teacher
  farmer ranger analyst scientist researcher expert activist man woman boy girl mother father
  widow widower wife husband son daughter sister brother neighbour neighbor nurse driver worker
  student pupil refugee engineer campaigner diplomat commander general soldier officer detective
  superintendent inspector journalist reporter correspondent writer editor actor actress singer player
  striker businessman businesswoman councillor candidate aide adviser advisor critic veteran pensioner
  shopkeeper firefighter paramedic pilot passenger eyewitness negotiator congressman congresswoman
  columnist biologist physicist geologist ecologist epidemiologist climatologist barrister solicitor
  pathologist coroner strategist insider source participant protester consultant psychologist
  sociologist archaeologist secretary-general chief_executive
`

/** Of these the words alone tell the gender. */
export const GENDERED: Readonly<Record<'he' | 'she', string>> = {
  he: `
    king prince lord sir spokesman chairman congressman businessman father husband brother son widower
    man boy actor policeman fisherman grandfather uncle nephew duke
  `,
  she: `
    queen princess lady dame spokeswoman chairwoman congresswoman businesswoman mother wife sister
    daughter widow woman girl actress policewoman grandmother aunt niece duchess
  `,
}

/** Places and firms that speak as a body: they are never "he" or "she". */
export const PLACES = `
  Washington London Paris Berlin Rome Madrid Lisbon Brussels Moscow Kyiv Kiev Beijing Tokyo Delhi
  Tehran Ankara Athens Belgrade Pristina Tirana Sarajevo Zagreb Skopje Podgorica Budapest Prague Warsaw
  Vienna Cairo Riyadh Doha Damascus Baghdad Kabul Islamabad Seoul Pyongyang Canberra Ottawa Dublin
  America Britain England Scotland Wales Ireland France Germany Italy Spain Portugal Russia Ukraine
  China Japan India Iran Iraq Syria Turkey Greece Serbia Kosovo Albania Bosnia Croatia Macedonia
  Montenegro Hungary Poland Austria Switzerland Belgium Netherlands Sweden Norway Denmark Finland
  Egypt Israel Palestine Jordan Lebanon Qatar Yemen Libya Tunisia Algeria Morocco Sudan Ethiopia Kenya
  Nigeria Ghana Brazil Mexico Argentina Chile Peru Colombia Venezuela Cuba Canada Australia Pakistan
  Afghanistan Bangladesh Indonesia Malaysia Vietnam Thailand Europe Africa Asia Google Microsoft Apple
  Amazon Facebook Meta Twitter Tesla Boeing Airbus Pfizer Hamas Hezbollah Labour Whitehall
  Westminster Kremlin Pentagon
`

/** Nouns for a body, a group or a paper that speaks. */
export const BODY_NOUNS = `
  officials ministry department government office agency commission committee council court
  prosecutors police company charity firm bank union party group report statement organisation
  organization watchdog regulator researchers scientists experts analysts lawyers witnesses residents
  authors study army military authorities lawmakers activists campaigners team panel administration
  parliament senate embassy hospital university school board foundation institute network airline
  manufacturer retailer supermarket club federation association alliance coalition delegation
  prosecution defence tribunal inquiry investigators inspectors auditors doctors teachers workers
  farmers students parents neighbours neighbors relatives critics opponents supporters protesters
  ministers leaders diplomats economists sources newspaper paper magazine broadcaster indictment
  lawsuit complaint letter memo website family villagers migrants refugees survivors rebels forces
  regulators unions firefighters paramedics women men people
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
