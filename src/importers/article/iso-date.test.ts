import { expect, it } from 'vitest'
import { isoDate } from './iso-date.ts'

const dates: readonly [written: string, iso: string][] = [
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05 06:01:07', '2024-03-05T06:01:07'],
  ['2024-03-05T06:01:07.314-0500', '2024-03-05T06:01:07.314-05:00'],
  ['20240305', '2024-03-05'],
  ['20240305T060107Z', '2024-03-05T06:01:07Z'],
  ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05T10:00:00Z'],
  ['Tue, 5 Mar 2024 10:00:00 +0100', '2024-03-05T10:00:00+01:00'],
  ['March 5th, 2024', '2024-03-05'],
  ['3/5/2024', ''],
  ['2024-02-31', ''],
  ['soon', ''],
  ['', ''],
]

for (const [written, iso] of dates) {
  it(`reads “${written}” as “${iso}”`, () => expect(isoDate(written)).toBe(iso))
}
