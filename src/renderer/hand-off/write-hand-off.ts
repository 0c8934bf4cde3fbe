import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import type { NoticeStore } from '../state/notice-store.ts'

/** Writes a dossier as one file where the person chooses, and says where it is. */
export async function writeHandOff(
  id: string,
  notices: NoticeStore,
  /** Resolves when what was typed has been sent and answered. */
  sent: () => Promise<unknown> = async () => {},
): Promise<void> {
  flushTyping()
  await sent()
  const written = await bridge.request('handOff.write', id)
  if (!written.ok) {
    const { code, reason } = written.error
    return code === 'stopped' ? notices.show(reason) : notices.fail(written.error)
  }
  if (written.value === null) return
  notices.show(`Handed off: ${written.value.path}`, [
    {
      label: 'Show in folder',
      run: async () => notices.report(await bridge.request('handOff.reveal', undefined)),
    },
  ])
}
