import { type Settings, usualSettings } from '../../ipc/index.ts'
import { bridge } from './bridge.ts'
import { Observable } from './observable.ts'

/** How long a slider may be dragged before what it says is kept, in milliseconds. */
const KEEP_AFTER = 400

/** How the person likes to work. A change holds at once and is kept a moment later. */
export class SettingsStore extends Observable {
  settings: Settings = usualSettings
  #unkept: Partial<Settings> = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Asks for what was kept. */
  async read(): Promise<void> {
    const result = await bridge.request('settings.get', undefined)
    if (!result.ok) return
    this.settings = { ...result.value, ...this.#unkept }
    this.changed()
  }

  change(changes: Partial<Settings>): void {
    this.settings = { ...this.settings, ...changes }
    this.#unkept = { ...this.#unkept, ...changes }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.keep(), KEEP_AFTER)
    this.changed()
  }

  /** Keeps what has changed now, as before the window closes. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer)
    const changes = this.#unkept
    if (Object.keys(changes).length === 0) return
    this.#unkept = {}
    await bridge.request('settings.set', changes)
  }
}
