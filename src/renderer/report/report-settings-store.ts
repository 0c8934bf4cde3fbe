import { type ReportSettings, reportSettings } from '../../core/report/index.ts'
import type { Result } from '../../core/result.ts'
import type { ReportView } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import { Observable } from '../state/observable.ts'

/** What the library keeps for its reports. A change holds at once, and is kept in the order of the changes. */
export class ReportSettingsStore extends Observable {
  settings: ReportSettings = reportSettings({})
  pdf: ReportView['pdf'] = null
  #kept: Promise<unknown> = Promise.resolve()

  /** Asks for what was kept. */
  async read(): Promise<void> {
    const result = await bridge.request('report.get', undefined)
    if (!result.ok) return
    this.settings = result.value.settings
    this.pdf = result.value.pdf
    this.changed()
  }

  change(changes: Partial<ReportSettings>): Promise<Result<void>> {
    this.settings = { ...this.settings, ...changes }
    this.changed()
    const kept = bridge.request('report.keep', this.settings)
    this.#kept = kept
    return kept
  }

  /** Resolves when everything that was changed is kept. */
  async answered(): Promise<void> {
    await this.#kept
  }
}
