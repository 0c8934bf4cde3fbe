import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { context, sample } from '../fixture.testing.ts'
import { reportModel } from '../report-model.ts'
import { reportHtml } from './report-html.ts'
import { script } from './script.ts'

/** The report in a page in which its script has run; `focused` tells where the focus went. */
function opened() {
  const { document, window } = parseHTML(reportHtml(reportModel(sample(), context)))
  const focused: Element[] = []
  for (const element of document.querySelectorAll('a, .card')) {
    Object.assign(element, {
      focus: () => focused.push(element),
      scrollIntoView: () => {},
    })
  }
  const run = new Function('document', 'location', 'addEventListener', script)
  run(document, { hash: '' }, () => {})
  const fire = (element: Element | null | undefined, type: string, more = {}) => {
    const event = new window.Event(type, { bubbles: true })
    element?.dispatchEvent(Object.assign(event, more))
  }
  const shown = () =>
    [...document.querySelectorAll('.card')]
      .filter((card) => !card.hasAttribute('hidden'))
      .map(({ id }) => id)
  return { document, fire, shown, focused }
}

it('filters the claims by verdict, says so, and dims the others in the text', () => {
  const { document, fire, shown } = opened()
  expect(document.getElementById('filter')?.hidden).toBe(false)
  fire(document.querySelector('button[data-verdict="v-false"]'), 'click')
  expect(shown()).toEqual(['claim-5'])
  expect(document.querySelector('[role=status]')?.textContent).toBe('Shown: 1 of 9 claims, False.')
  const pressed = [...document.querySelectorAll('button[aria-pressed="true"]')]
  expect(pressed.map((button) => button.getAttribute('data-verdict'))).toEqual(['v-false'])
  expect(document.querySelector('a.number.off[data-claim="1"]')).not.toBeNull()
  expect(document.querySelector('a.number.off[data-claim="5"]')).toBeNull()
  fire(document.querySelector('button[data-verdict=""]'), 'click')
  expect(shown()).toHaveLength(9)
  expect(document.querySelector('.off')).toBeNull()
})

it('leads from the text to a card that was filtered out, and back to where one came from', () => {
  const { document, fire, shown, focused } = opened()
  fire(document.querySelector('button[data-verdict="none"]'), 'click')
  expect(shown()).toEqual(['claim-7', 'claim-9'])
  const number = document.querySelector('a.number[data-claim="3"]')
  fire(number, 'click')
  expect(shown()).toHaveLength(9)
  const card = document.getElementById('claim-3')
  expect(focused.at(-1)).toBe(card)
  fire(card, 'keydown', { key: 'Escape' })
  expect(focused.at(-1)).toBe(number)
  fire(document.querySelector('#claim-4 .back a'), 'click')
  expect(focused.at(-1)).toBe(document.querySelector('a.number[data-claim="4"]'))
})
