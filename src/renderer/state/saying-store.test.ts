import { expect, it } from 'vitest'
import { formAbout, SayingStore } from './saying-store.ts'

it('has one form open at a time, which is asked for until it has the focus', () => {
  const saying = new SayingStore()
  saying.open('flag', 'c1')
  saying.open('comment', 'c1')
  expect(saying.form).toEqual({ about: formAbout('comment', 'c1'), isAskedFor: true })
  saying.entered()
  expect(saying.form?.isAskedFor).toBe(false)
  saying.open('comment', 'c1')
  expect(saying.form?.isAskedFor).toBe(true)
  saying.close()
  expect(saying.form).toBeNull()
})

it('seeks a comment until that is found, and tells of both', () => {
  const saying = new SayingStore()
  const told: unknown[] = []
  saying.subscribe(() => told.push(saying.sought?.commentId))
  saying.seek('k1')
  saying.found()
  saying.found()
  expect(told).toEqual(['k1', undefined])
})
