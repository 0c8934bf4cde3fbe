/** Colours by role. The same names and values as on the desk. */
import type { VerdictLook } from '../../dossier/index.ts'

export interface Palette {
  readonly paper: string
  readonly desk: string
  readonly ink: string
  readonly ink2: string
  readonly rule: string
  readonly accent: string
  readonly looks: Readonly<Record<Look, { readonly line: string; readonly ground: string }>>
}

/** The looks of verdicts, and `open` for a claim without one. */
export type Look = VerdictLook | 'open'

export const light: Palette = {
  paper: '#fffdf8',
  desk: '#efece4',
  ink: '#1d1b16',
  ink2: '#5d584c',
  rule: '#dcd7c9',
  accent: '#1f4e79',
  looks: {
    open: { line: '#7a5600', ground: '#fff0c2' },
    true: { line: '#0b6b4f', ground: '#d8f1e6' },
    mostly: { line: '#0d6475', ground: '#d9eff4' },
    mislead: { line: '#a04300', ground: '#ffe3cc' },
    false: { line: '#a8173a', ground: '#fddbe3' },
    unproven: { line: '#5b4b8a', ground: '#e7e1f7' },
    half: { line: '#6b5200', ground: '#f3edc4' },
    worst: { line: '#7a1046', ground: '#f8d9ea' },
    context: { line: '#2f4d9a', ground: '#dfe6fa' },
    neutral: { line: '#4d4a42', ground: '#ece8dd' },
  },
}

export const dark: Palette = {
  paper: '#1f1e1b',
  desk: '#151412',
  ink: '#ece7da',
  ink2: '#b5ae9d',
  rule: '#35322b',
  accent: '#7db3e0',
  looks: {
    open: { line: '#e8c268', ground: '#38300f' },
    true: { line: '#7fd6b2', ground: '#12301f' },
    mostly: { line: '#7fcfdd', ground: '#10303a' },
    mislead: { line: '#ffb86b', ground: '#3b2a14' },
    false: { line: '#ff8fa3', ground: '#3d1a22' },
    unproven: { line: '#c3b1ff', ground: '#2a2440' },
    half: { line: '#d9cf7a', ground: '#302c10' },
    worst: { line: '#ff9ad0', ground: '#401430' },
    context: { line: '#9db8ff', ground: '#182544' },
    neutral: { line: '#c9c2b2', ground: '#2e2b25' },
  },
}

/** How each look's line is drawn: it tells the verdict in black and white as well. */
export const lines: Readonly<Record<Look, string>> = {
  open: 'solid 1.5px',
  true: 'solid 2.5px',
  mostly: 'dashed 1.5px',
  mislead: 'dashed 2.5px',
  false: 'wavy 1.5px',
  unproven: 'double 1.5px',
  half: 'double 2.5px',
  worst: 'wavy 2.5px',
  context: 'dotted 1.5px',
  neutral: 'dotted 2.5px',
}

/** The palette as custom properties. */
export function properties({ looks, ink2, ...plain }: Palette): string {
  const roles = Object.entries({ ...plain, 'ink-2': ink2 })
  const pairs = Object.entries(looks).flatMap(([look, { line, ground }]) => [
    [look, line],
    [`${look}-bg`, ground],
  ])
  return [...roles, ...pairs].map(([name, value]) => `--${name}:${value}`).join(';')
}
