import { ok } from '../../core/result.ts'
import { Settings } from '../../ipc/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set'>

/** Settings hold for the session, also where the library is open for reading only. */
export function settingsHandlers({ library, system }: Parts): SettingsHandlers {
  let settings = Settings.parse(library.settings.all())
  system.showSettings?.(settings)
  return {
    'settings.get': async () => ok(settings),
    'settings.set': async (changes) => {
      settings = Settings.parse({ ...settings, ...changes })
      system.showSettings?.(settings)
      if (library.readOnly) return ok(undefined)
      return library.settings.change(settings)
    },
  }
}
