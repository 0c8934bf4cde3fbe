import { ok } from '../../core/result.ts'
import { Settings } from '../../ipc/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set'>

/** Settings hold for the session, also where the library is open for reading only. */
export function settingsHandlers({ library, system }: Parts, open: OpenDossiers): SettingsHandlers {
  let settings = Settings.parse(library.settings.all())
  system.showSettings?.(settings)
  return {
    'settings.get': async () => ok(settings),
    'settings.set': async (changes) => {
      const before = settings
      settings = Settings.parse({ ...settings, ...changes })
      system.showSettings?.(settings)
      if (library.readOnly) return ok(undefined)
      const kept = await library.settings.change(settings)
      if (settings.learnsSuggestions !== before.learnsSuggestions) open.suggestAnew()
      return kept
    },
  }
}
