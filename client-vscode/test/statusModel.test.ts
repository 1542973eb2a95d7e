import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type ServerStatus, itemFor, stopped } from '../src/statusModel'

const status = (health: string): ServerStatus =>
  ({ health, text: '20 questions', detail: 'flask-interview', version: '0.1.0' }) as ServerStatus

it('names the product and what the server says', () => {
  const item = itemFor(status('ok'))
  assert.equal(item.text, 'Flask Prep: 20 questions')
  assert.equal(item.detail, 'flask-interview')
  assert.equal(item.severity, 'information')
})

it('offers to turn on where the server waits, without an alarm', () => {
  const item = itemFor(status('waiting'))
  assert.equal(item.severity, 'information')
  assert.equal(item.command.command, 'flaskPrep.turnOn')
})

it('shows warnings and errors as such', () => {
  assert.equal(itemFor(status('warning')).severity, 'warning')
  assert.equal(itemFor(status('error')).severity, 'error')
})

it('takes a health that it does not know as fine', () => {
  assert.equal(itemFor(status('dreaming')).severity, 'information')
})

it('offers a restart where nothing runs', () => {
  const item = stopped('It is gone.')
  assert.equal(item.detail, 'It is gone.')
  assert.equal(item.command.command, 'flaskPrep.restartServer')
})
