import { readFile, stat } from 'node:fs/promises'
import {
  LOGO_BYTES,
  Newsroom,
  REPORT_SETTINGS,
  type ReportSettings,
  reportSettings,
} from '../../core/report/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { diskFailure, type Library } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { Parts } from './index.ts'

type SettingsHandlers = Pick<Handlers, 'report.get' | 'report.keep' | 'report.chooseLogo'>

/** What was said in this session, where the library can only be read. */
const unkept = new WeakMap<Library, ReportSettings>()

/** How the reports of a library are made. */
export function reportSettingsIn({ library }: Pick<Parts, 'library'>): ReportSettings {
  return unkept.get(library) ?? reportSettings(library.settings.all())
}

/** What a library keeps for its reports. It holds for the session, also where the library can only be read. */
export function reportSettingsHandlers({
  library,
  system,
}: Pick<Parts, 'library' | 'system'>): SettingsHandlers {
  return {
    'report.get': async () =>
      ok({
        settings: reportSettingsIn({ library }),
        pdf: system.pdf?.can ?? null,
      }),
    'report.keep': async (settings) => {
      if (library.readOnly) {
        unkept.set(library, settings)
        return ok(undefined)
      }
      return library.settings.change({ [REPORT_SETTINGS]: settings })
    },
    'report.chooseLogo': async () => {
      const how = { one: true, what: 'logos' } as const
      const [path] = await system.chooseFiles('Choose a logo', how)
      return path === undefined ? ok(null) : logoIn(path)
    },
  }
}

/** A file as a logo. Fails with `logo` where it is none, or too large. */
async function logoIn(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path)
    if (size > LOGO_BYTES) {
      return fail(
        'logo',
        `The picture has ${Math.ceil(size / 1000).toLocaleString('en')} kB; a logo has at most ${LOGO_BYTES / 1000}, as it is in every report.`,
        'Save it smaller, and choose it again.',
      )
    }
    const bytes = await readFile(path)
    const type = bytes.readUInt16BE(0) === 0xffd8 ? 'jpeg' : 'png'
    const logo = `data:image/${type};base64,${bytes.toString('base64')}`
    if (Newsroom.shape.logo.safeParse(logo).success) return ok(logo)
    return NO_PICTURE
  } catch (error) {
    if (error instanceof RangeError) return NO_PICTURE
    return { ok: false, error: diskFailure(`${path} could not be read`, error) }
  }
}

const NO_PICTURE = fail(
  'logo',
  'The file is neither a PNG nor a JPEG.',
  'Save the logo as one of these, and choose it again.',
)
