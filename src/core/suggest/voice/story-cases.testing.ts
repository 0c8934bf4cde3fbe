import type { VoiceCase } from './cases.testing.ts'

/** Whole stories, as agencies, broadsheets and tabloids of several countries tell them. */
export const STORY_CASES: readonly VoiceCase[] = [
  {
    language: 'en',
    text: "CHICAGO (AP) — Two people were killed when a commuter train struck a truck near Joliet, authorities said Friday.\n\n“It sounded like a bomb,” said Maria Delgado, 52, who lives across the street. “I ran out in my slippers.”\n\nSheriff's deputies closed the crossing. Sheriff Tom Haskell said investigators had not ruled anything out.\n\n“We don't know yet why the truck stopped on the tracks,” Haskell told reporters. “That's what we're here to find out.”\n\nThe driver, whose name was not released, “was conscious and talking” when he was taken to a hospital, Haskell said.",
    quotes: [
      ['It sounded', 'Maria Delgado'],
      ['I ran', 'Maria Delgado'],
      ['We don', 'Tom Haskell'],
      ['That', 'Tom Haskell'],
      ['was conscious', 'Tom Haskell'],
    ],
  },
  {
    language: 'en',
    text: "“Total witch hunt!” President Donald Harker posted on Truth Social early Saturday.\n\n“NO COLLUSION, NO CRIME,” he wrote minutes later.\n\nHis lawyer, Susan Pike, tweeted that the charges were “politically motivated nonsense.”\n\nIn a post on X, the governor's office said it “stands ready to assist.”",
    quotes: [
      ['Total', 'Donald Harker'],
      ['NO COLL', 'Donald Harker'],
      ['politically', 'Susan Pike'],
      ['stands ready', "the governor's office"],
    ],
  },
  {
    language: 'en',
    text: 'The so-called “freedom convoy” rolled into Ottawa on Friday.\n\nThe company sells “organic” eggs that the court found were nothing of the kind.\n\nHer memoir, “A Life in Full”, topped the charts.\n\n“Jaws” is 50 this year.',
    quotes: [
      ['freedom', ''],
      ['organic', ''],
      ['A Life', ''],
      ['Jaws', ''],
    ],
  },
  {
    language: 'en',
    text: "Mayor Carl Reed met union leader Paul Stott at City Hall on Monday.\n\nStott said the offer was “an insult”.\n\nReed said the city had no more money. “The cupboard is bare,” he said.\n\n“He says that every year,” Stott replied. “We'll see him on the picket line.”\n\n“I hope not,” Reed said.",
    quotes: [
      ['an insult', 'Paul Stott'],
      ['The cupboard', 'Carl Reed'],
      ['He says', 'Paul Stott'],
      ["We'll see", 'Paul Stott'],
      ['I hope', 'Carl Reed'],
    ],
  },
  {
    language: 'en',
    text: "Hannah Weiss, a professor of public health at the University of Leeds who led the study, said the findings were “a wake-up call”.\n\n“We were surprised by how fast the effect appeared,” said co-author Omar Siddiqui of Imperial College London.\n\nWeiss cautioned that the sample was small.\n\n“You can't draw a straight line from one to the other,” she said, “but you can't ignore it either.”",
    quotes: [
      ['a wake', 'Hannah Weiss'],
      ['We were', 'Omar Siddiqui'],
      ["You can't draw", 'Hannah Weiss'],
      ['but you', 'Hannah Weiss'],
    ],
  },
  {
    language: 'en',
    text: 'Inflation fell to 2.1% in May, according to the Office for National Statistics (ONS).\n\n“The slowdown was driven by food and fuel,” said ONS chief economist Grant Fitz.\n\nChancellor Rachel Moss said the data showed “our plan is working”, but the Conservatives said families were still “paying the price”.\n\nShadow chancellor Mel Stone said: “There is nothing to celebrate.”',
    quotes: [
      ['The slow', 'Grant Fitz'],
      ['our plan', 'Rachel Moss'],
      ['paying', 'Conservatives'],
      ['There is', 'Mel Stone'],
    ],
  },
  {
    language: 'en',
    text: 'Q: When did you first hear of the plan?\n\nA: “In March, from a friend in the ministry.”\n\nAsked if he would resign, Finance Minister Ivo Hart replied: “No.”\n\n“Not even if the vote is lost?” a reporter shouted.\n\n“Not even then,” Hart said.',
    quotes: [
      ['In March', ''],
      ['No', 'Ivo Hart'],
      ['Not even if', 'a reporter'],
      ['Not even then', 'Ivo Hart'],
    ],
  },
  {
    language: 'en',
    text: 'Everton manager Sean Dale was delighted with his side\'s spirit.\n\n"The lads were different class," Dale said. "We rode our luck at times but you need that."\n\nCaptain James Tarrant, who scored the winner, said it was "the best feeling in football".\n\nOpposite number Marco Silva was less impressed. "We gave them two goals," he said. "You cannot do that at this level."',
    quotes: [
      ['The lads', 'Sean Dale'],
      ['We rode', 'Sean Dale'],
      ['the best', 'James Tarrant'],
      ['We gave', 'Marco Silva'],
      ['You cannot', 'Marco Silva'],
    ],
  },
  {
    language: 'en',
    text: "“We're finished,” sighed café owner Louis Bart.\n\n“I don't believe a word of it,” snapped Councillor June Frost.\n\n“They lied to us,” she fumed.\n\n“It is what it is,” shrugged Bart.",
    quotes: [
      ["We're", 'Louis Bart'],
      ["I don't", 'June Frost'],
      ['They lied', 'June Frost'],
      ['It is what', 'Louis Bart'],
    ],
  },
  {
    language: 'en',
    text: '"We came to this town in 1987," Maria Santos said. "We had nothing.\n\n"My husband worked nights at the plant and I cleaned offices. We saved every dollar.\n\n"And now they tell us we have to leave."\n\nHer landlord, Fred Oaks, did not respond to requests for comment.',
    quotes: [
      ['We came', 'Maria Santos'],
      ['We had', 'Maria Santos'],
      ['My husband', 'Maria Santos'],
      ['And now', 'Maria Santos'],
    ],
  },
  {
    language: 'en',
    text: 'Pete Best, of the Rail Union, said: "Enough."\n\nA spokeswoman for Avanti said: "We\'re sorry."\n\n"We apologise to customers," she added.',
    quotes: [
      ['Enough', 'Pete Best'],
      ["We're", 'a spokeswoman for Avanti'],
      ['We apol', 'a spokeswoman for Avanti'],
    ],
  },
  {
    language: 'en',
    text: 'French President Paul Roux met German Chancellor Eva Klein. “No,” the chancellor said. “Oui,” the French president said. “Non,” the French leader said.',
    quotes: [
      ['No', 'Eva Klein'],
      ['Oui', 'Paul Roux'],
      ['Non', 'Paul Roux'],
    ],
  },
  {
    language: 'en',
    text: '"I\'m not going anywhere," the embattled chief executive told shareholders at a stormy meeting in Bristol.\n\nInvestors heckled Simon Platt, with one shouting "resign" and another holding up a "Platt Out" banner.\n\nPlatt, 58, who joined the firm in 2009, apologised for the losses but insisted the plan was "working".\n\n"You\'ve wiped out my pension," Edna Corrigan, 81, told him.\n\nHe replied: "I understand your anger."',
    quotes: [
      ["I'm not", 'the embattled chief executive'],
      ['resign', ''],
      ['Platt Out', ''],
      ['working', 'Simon Platt'],
      ["You've", 'Edna Corrigan'],
      ['I understand', 'Simon Platt'],
    ],
  },
  {
    language: 'en',
    text: 'Rangers coach Ally Burns hailed "a magnificent performance" after his team beat Hearts 3-0.\n\n"We were outstanding," said Burns. "I\'ve told the boys that\'s the standard."\n\nHis opposite number Rob Neil bemoaned "schoolboy defending", and admitted: "We got what we deserved."',
    quotes: [
      ['a magnificent', 'Ally Burns'],
      ['We were', 'Ally Burns'],
      ["I've told", 'Ally Burns'],
      ['schoolboy', 'Rob Neil'],
      ['We got', 'Rob Neil'],
    ],
  },
  {
    language: 'en',
    text: 'The president said he would veto the bill. "It is dead on arrival," he said.\n\nHouse Speaker Mike Rowan said Republicans would "not be bullied." Rowan\'s spokesman, Chad Ellis, later said the remark was "taken out of context."\n\nDemocrats were scathing. "This is a hostage note," said Rep. Lena Ortiz of Texas.\n\n"It\'s a disgrace, frankly," Sen. Pat Murphy, the Vermont independent, said on CNN.',
    quotes: [
      ['It is dead', 'the president'],
      ['not be', 'Mike Rowan'],
      ['taken out', 'Chad Ellis'],
      ['This is a', 'Lena Ortiz'],
      ["It's a dis", 'Pat Murphy'],
    ],
  },
  {
    language: 'en',
    text: "The study, led by Dr Wei Zhang at the University of Exeter, looked at 12,000 adults.\n\n“We can't prove cause and effect,” Zhang said, “but the signal is strong.”\n\nProf Gillian Leng, who was not involved, urged caution. “Observational data like these are notoriously tricky,” she said.\n\nWriting in the journal, the authors say the effect was “modest but robust”.",
    quotes: [
      ["We can't", 'Wei Zhang'],
      ['but the signal', 'Wei Zhang'],
      ['Observ', 'Gillian Leng'],
      ['modest', 'the authors'],
    ],
  },
  {
    language: 'en',
    text: "Ukraine's foreign minister, Dmytro Kravets, accused Moscow of “nuclear blackmail”.\n\nThe Kremlin dismissed the claim as “absurd”. Its spokesman, Dmitry Orlov, told reporters: “We do not threaten anyone.”\n\nUN secretary general Antonio Silva called for “maximum restraint”.\n\n“The world is watching,” he said.",
    quotes: [
      ['nuclear', 'Dmytro Kravets'],
      ['absurd', 'Kremlin'],
      ['We do not', 'Dmitry Orlov'],
      ['maximum', 'Antonio Silva'],
      ['The world', 'Antonio Silva'],
    ],
  },
  {
    language: 'en',
    text: 'An Apple spokesperson said: "We take privacy seriously."\n\nMeta and Google did not respond. TikTok said it "strongly disagrees" with the ruling.\n\nMargrethe Holm, the EU\'s competition commissioner, tweeted: "No one is above the law."',
    quotes: [
      ['We take', 'an Apple spokesperson'],
      ['strongly', 'TikTok'],
      ['No one', 'Margrethe Holm'],
    ],
  },
]
