import { describe, expect, it } from 'vitest'
import { fileType } from './file-type.ts'

const cases: readonly [beginning: string, name: string, type: string, ext: string][] = [
  ['%PDF-1.7', 'x.txt', 'application/pdf', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'photo', 'image/png', 'png'],
  [
    'PK\x03\x04',
    'budget.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'xlsx',
  ],
  ['PK\x03\x04', 'all.exe', 'application/zip', 'zip'],
  ['<!DOCTYPE html>', 'page.php', 'text/html', 'html'],
  ['Plain words', 'notes.MD', 'text/plain', 'md'],
  ['Plain words', 'no name', 'text/plain', 'txt'],
  ['\x01\x00\x02', 'data.dat', 'application/octet-stream', 'dat'],
  ['\x01\x00\x02', 'x./../../y', 'application/octet-stream', 'bin'],
  ['', 'empty', 'text/plain', 'txt'],
]

describe('a file’s type', () => {
  for (const [beginning, name, type, ext] of cases) {
    it(`is ${type} for “${name}”`, () => {
      expect(fileType(Buffer.from(beginning, 'latin1'), name)).toEqual({ type, ext })
    })
  }
})
