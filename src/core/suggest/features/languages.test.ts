import { describe, expect, it } from 'vitest'
import { shown } from './features.testing.ts'

const cases = [
  ['de', 'Am 3. März gab die Stadt rund 12 Millionen Euro aus, sagte der Minister.'],
  ['fr', 'Le 3 mars, la ville a dépensé environ 12 millions d’euros, a déclaré le ministre.'],
  ['es', 'El 3 marzo la ciudad gastó unos 12 millones de euros, dijo el ministro.'],
  ['it', 'Il 3 marzo la città ha speso circa 12 milioni di euro, ha detto il ministro.'],
  ['pt', 'Em 3 março a cidade gastou quase 12 milhões de euros, disse o ministro.'],
  ['sr', '3. марта град је потрошио око 12 милиона евра, рекао је министар.'],
  ['sr-Latn', '3. marta grad je potrošio oko 12 miliona evra, rekao je ministar.'],
  ['sq', 'Më 3 mars qyteti shpenzoi rreth 12 milionë euro, tha ministri.'],
  ['ar', 'في 3 مارس أنفقت المدينة حوالي 12 مليون دولار، قال الوزير.'],
] as const

describe('the words of another language', () => {
  it.each(cases)('are known in %s', (language, text) => {
    const names = ['figure.scale', 'figure.rough', 'time.month', 'date.day', 'speech.said'] as const
    expect(shown(text, names, language).map(([name]) => name)).toEqual(names)
  })

  it.each(['hr', 'bs', 'sr-Latn', 'cnr'])(
    'of Serbian in Latin letters are known in %s',
    (language) => {
      const names = ['figure.percent', 'figure.money', 'figure.votes'] as const
      const text = 'Kirija je 4,5 odsto veća, 900 dinara, sa 31 glasova.'
      expect(shown(text, names, language)).toEqual([
        ['figure.percent', '4,5 odsto'],
        ['figure.money', '900 dinara'],
        ['figure.votes', '31 glasova'],
      ])
    },
  )

  it.each([
    ['fr', 'figure.money', 'Il a coûté 7 millions d’euros.', '7 millions d’euros'],
    ['fr', 'figure.people', 'On y compte 31 000 habitants.', '31 000 habitants'],
    ['es', 'figure.money', 'Costó 7 millones de euros.', '7 millones de euros'],
    ['it', 'figure.money', 'È costato 7 milioni di euro.', '7 milioni di euro'],
    ['pt', 'figure.money', 'Custou 7 milhões de reais.', '7 milhões de reais'],
    ['sq', 'figure.percent', 'Çmimi ra për 4 për qind.', '4 për qind'],
    ['ar', 'figure.percent', 'ارتفع السعر 4 في المئة.', '4 في المئة'],
    ['de', 'figure.votes', 'Im März mit 70 zu 63 Stimmen.', '63 Stimmen'],
    ['sq', 'figure.votes', 'Në dhjetor me 61 vota.', '61 vota'],
    ['fr', 'biography.life', 'Elle est née à Gand.', 'née à'],
  ])('make one thing of a figure and its unit in %s: %s', (language, name, text, words) => {
    expect(shown(text, [name, 'date.day', 'number.scale'], language)).toContainEqual([name, words])
  })

  it('are no date, no scale and no comparison where they are something else', () => {
    expect(shown('Në dhjetor me 61 vota.', ['date.day'], 'sq')).toEqual([])
    expect(shown('Çmimi ra 4 për qind, tha se.', ['number.scale', 'compare.than'], 'sq')).toEqual(
      [],
    )
    expect(shown('Als Kind war er da.', ['compare.than'], 'de')).toEqual([])
    expect(shown('Il Comune, A Praça, El Puerto.', ['name.full'], 'it')).toEqual([])
  })

  it.each(['zh', 'ja', 'th', 'tlh'])('are not needed for figures in %s', (language) => {
    expect(shown('一共有10000人 35%', ['figure', 'figure.percent'], language)).toHaveLength(2)
  })

  it('are not taken for English ones', () => {
    expect(shown('Der Rat, die Gift', ['stance.good', 'event.violence'], 'de')).toEqual([])
  })
})
