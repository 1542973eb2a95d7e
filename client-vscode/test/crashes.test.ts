import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Crashes } from '../src/crashes'

it('gives up at the fifth crash within three minutes', () => {
  let now = 0
  const crashes = new Crashes(() => now)
  for (const second of [1, 2, 3, 4]) {
    now = second * 1000
    assert.equal(crashes.mayRestart(), true)
  }
  now = 170_000
  assert.equal(crashes.mayRestart(), false)
})

it('forgets crashes of long ago', () => {
  let now = 0
  const crashes = new Crashes(() => now)
  for (let crash = 0; crash < 50; crash++) {
    now += 60_000
    assert.equal(crashes.mayRestart(), true)
  }
})
