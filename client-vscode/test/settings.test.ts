import assert from 'node:assert/strict'
import { it } from 'node:test'
import { explicitSettings } from '../src/settings'
import { configure } from './vscode'

it('hands on what was set, and no default', () => {
  configure({ referenceStyle: { global: 'mention' }, rules: { workspace: { 'wrong-fact': 'off' } }, banks: { folder: ['q.txt'] } })
  assert.deepEqual(explicitSettings(), { referenceStyle: 'mention', rules: { 'wrong-fact': 'off' }, banks: ['q.txt'] })
})

it('hands on a value that was set to nothing', () => {
  configure({ enabled: { folder: false }, builtInBanks: { global: [] } })
  assert.deepEqual(explicitSettings(), { enabled: false, builtInBanks: [] })
})

it('hands on nothing where nothing was set', () => {
  configure({})
  assert.deepEqual(explicitSettings(), {})
})
