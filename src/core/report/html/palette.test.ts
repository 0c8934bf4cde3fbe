import { describe, expect, it } from 'vitest'
import { dark, light, type Palette } from './palette.ts'

const REQUIRED = 4.5

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s palette', (_, palette) => {
  it.each(pairs(palette))('%s reads on %s', (_text, _ground, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(REQUIRED)
  })
})

/** Paper is white in print. */
it.each(Object.entries(light.looks))('%s reads on white', (_, { line }) => {
  expect(contrast(line, '#ffffff')).toBeGreaterThanOrEqual(REQUIRED)
})

it('measures contrast as WCAG 2 does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
})

function pairs({ looks, paper, desk, ink, ink2, accent }: Palette) {
  const grounds = { paper, desk }
  const texts = { ink, ink2, accent }
  const plain = Object.entries(grounds).flatMap(([ground, under]) =>
    Object.entries(texts).map(([text, over]) => [text, ground, over, under] as const),
  )
  const verdicts = Object.entries(looks).flatMap(([look, { line, ground }]) => [
    [look, 'its ground', line, ground] as const,
    [look, 'paper', line, paper] as const,
    ['ink', `the ground of ${look}`, ink, ground] as const,
    ['paper, in the bar,', look, paper, line] as const,
  ])
  return [...plain, ...verdicts]
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
