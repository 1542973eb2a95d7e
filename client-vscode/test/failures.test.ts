import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sentenceOf, shown } from '../src/failures'
import { errors } from './vscode'

it('tells a failure by its sentence, without a stack', () => {
  assert.equal(sentenceOf(new Error('Nothing is open.\n    at Server.execute')), 'Nothing is open.')
  assert.equal(sentenceOf('Nothing is open.'), 'Nothing is open.')
  assert.equal(sentenceOf(new Error('')), 'Something went wrong.')
})

it('shows a failure once and goes on', async () => {
  errors.length = 0
  assert.equal(await shown(() => Promise.reject(new Error('No question fits.'))), undefined)
  assert.deepEqual(errors, ['No question fits.'])
})

it('hands on what came out well', async () => {
  errors.length = 0
  assert.equal(await shown(() => Promise.resolve(3)), 3)
  assert.deepEqual(errors, [])
})
