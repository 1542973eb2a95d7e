import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type InterviewState, textOf } from '../src/interviewClock'

const started = Date.parse('2026-11-22T09:00:00Z')
const at = (minutes: number, seconds = 0) => started + (minutes * 60 + seconds) * 1000

const state = (some: Partial<InterviewState> = {}): InterviewState =>
  ({ uri: 'file:///a.interview.md', number: 2, count: 5, isOver: false, started: '2026-11-22T09:00:00Z', limit: 20, ...some })

describe('the clock of an interview', () => {
  it('says which question it is, and has no clock without a limit', () => {
    assert.deepEqual(textOf(state({ limit: null }), at(3)), { text: 'Question 2 of 5', label: 'Question 2 of 5', changesIn: undefined })
  })

  it('says how many minutes are left, begun ones counted', () => {
    assert.equal(textOf(state(), at(0)).text, 'Question 2 of 5 · 20 min')
    assert.equal(textOf(state(), at(7, 30)).text, 'Question 2 of 5 · 13 min')
    assert.equal(textOf(state(), at(18)).text, 'Question 2 of 5 · 2 min')
  })

  it('counts seconds in the last minute only', () => {
    assert.equal(textOf(state(), at(18, 59)).text, 'Question 2 of 5 · 2 min')
    assert.equal(textOf(state(), at(19)).text, 'Question 2 of 5 · 60 s')
    assert.equal(textOf(state(), at(19, 59)).text, 'Question 2 of 5 · 1 s')
  })

  it('says that the time is up, and stays so', () => {
    assert.deepEqual(textOf(state(), at(20)), { text: 'Question 2 of 5 · time is up', label: 'Question 2 of 5, time is up', changesIn: undefined })
    assert.equal(textOf(state(), at(500)).changesIn, undefined)
  })

  it('speaks in words', () => {
    assert.equal(textOf(state(), at(7)).label, 'Question 2 of 5, 13 minutes left')
    assert.equal(textOf(state(), at(19, 58.5)).label, 'Question 2 of 5, 2 seconds left')
    assert.equal(textOf(state(), at(19, 59)).label, 'Question 2 of 5, 1 second left')
  })

  it('names no question where none waits for a reply', () => {
    assert.equal(textOf(state({ number: 0, limit: null }), at(1)).text, 'Interview of 5')
  })

  it('has no clock where the start is no date', () => {
    assert.equal(textOf(state({ started: 'yesterday' }), at(1)).text, 'Question 2 of 5')
  })

  it('changes when it says so and not before, each minute and then each second', () => {
    let now = at(0) + 123
    let changes = 0
    for (let text = textOf(state(), now); text.changesIn !== undefined; changes++) {
      assert.ok(text.changesIn >= 1 && text.changesIn <= 60_000, String(text.changesIn))
      assert.equal(textOf(state(), now + text.changesIn - 1).text, text.text)
      now += text.changesIn
      const next = textOf(state(), now)
      assert.notEqual(next.text, text.text)
      text = next
    }
    assert.equal(changes, 19 + 60)
  })

  it('bears a clock that jumps back', () => {
    assert.equal(textOf(state(), at(-60)).text, 'Question 2 of 5 · 80 min')
  })

  it('has a clock for each question, and the one that ends first is shown', () => {
    const one = state({ limit: null, asked: '2026-11-22T09:05:00Z', seconds: 120 })
    assert.equal(textOf(one, at(5, 30)).text, 'Question 2 of 5 · 2 min')
    assert.equal(textOf(one, at(6, 30)).text, 'Question 2 of 5 · 30 s')
    assert.equal(textOf({ ...one, limit: 6 }, at(5, 30)).text, 'Question 2 of 5 · 30 s')
  })

  it('stands while it is paused', () => {
    assert.deepEqual(textOf(state({ paused: '2026-11-22T09:05:00Z' }), at(19)), { text: 'Question 2 of 5 · paused', label: 'Question 2 of 5, paused', changesIn: undefined })
  })
})
