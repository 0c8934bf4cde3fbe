import type { Bridge } from '../../ipc/index.ts'

declare global {
  interface Window {
    /** Put there by the preload; see the contract. */
    readonly tickmark: Bridge
  }
}

/** The way to main: the only one that the page has. */
export const bridge: Bridge = window.tickmark
