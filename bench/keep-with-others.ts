import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { JSONFilePreset } from 'lowdb/node'
import type { Keeper } from './measure.ts'

/** What nothing that waits for the disk can beat: the record appended, and an fsync. */
export async function bareAppend(folder: string, record: string): Promise<Keeper> {
  const bytes = Buffer.from(`${record}\n`)
  const file = await open(join(folder, 'append.ndjson'), 'w')
  let end = 0
  return {
    name: 'append + fsync',
    async save() {
      await file.write(bytes, 0, bytes.length, end)
      await file.sync()
      end += bytes.length
    },
    close: () => file.close(),
  }
}

/** The same without Node's thread pool, so that the program stands still until the disk is done. */
export async function blockingAppend(folder: string, record: string): Promise<Keeper> {
  const bytes = Buffer.from(`${record}\n`)
  const file = openSync(join(folder, 'blocking.ndjson'), 'w')
  return {
    name: 'append + fsync, blocking',
    async save() {
      writeSync(file, bytes)
      fsyncSync(file)
    },
    close: async () => closeSync(file),
  }
}

/** lowdb as its documentation shows it. It never fsyncs. */
export async function plainLowdb(folder: string, record: string, claims: number): Promise<Keeper> {
  const kept = Array.from({ length: claims }, () => JSON.parse(record) as unknown)
  const db = await JSONFilePreset(join(folder, 'lowdb.json'), { claims: kept })
  await db.write()
  return {
    name: 'lowdb',
    save: () => db.update((data) => data.claims.push(JSON.parse(record))),
    close: async () => undefined,
  }
}

interface Sqlite {
  pragma(text: string): unknown
  exec(text: string): unknown
  prepare(text: string): { run(...values: unknown[]): unknown }
  transaction(act: () => void): () => void
  close(): unknown
}

/** SQLite with a write-ahead log that is fsynced at every commit. `home` has better-sqlite3 installed. */
export async function betterSqlite(
  folder: string,
  record: string,
  claims: number,
  home: string,
): Promise<Keeper> {
  const load = createRequire(join(home, 'package.json'))
  const Database = load('better-sqlite3') as new (path: string) => Sqlite
  const db = new Database(join(folder, 'claims.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE claims (id INTEGER PRIMARY KEY, json TEXT NOT NULL)')
  const insert = db.prepare('INSERT INTO claims (json) VALUES (?)')
  db.transaction(() => {
    for (let i = 0; i < claims; i++) insert.run(record)
  })()
  db.pragma('wal_checkpoint(TRUNCATE)')
  return {
    name: 'better-sqlite3',
    async save() {
      insert.run(record)
    },
    close: async () => void db.close(),
  }
}
