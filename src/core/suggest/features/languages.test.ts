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

  it.each(['zh', 'ja', 'th', 'tlh'])('are not needed for figures in %s', (language) => {
    expect(shown('一共有10000人 35%', ['figure', 'figure.percent'], language)).toHaveLength(2)
  })

  it('are not taken for English ones', () => {
    expect(shown('Der Rat, die Gift', ['stance.good', 'event.violence'], 'de')).toEqual([])
  })
})
