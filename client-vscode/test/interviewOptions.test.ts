import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type BankChoice, type InputStep, type Options, type PickStep, type Step, chosenIn, stepsOf, withAnswer } from '../src/interviewOptions'

const flask: BankChoice = { name: 'flask-interview', questions: 20, levels: ['basic', 'intermediate', 'advanced'], isDefault: true }
const react: BankChoice = { name: 'react', questions: 3, levels: [], isDefault: false }

const names = (steps: Step[]) => steps.map(step => step.name)
const step = (name: keyof Options, banks = [flask], options: Options = {}) => {
  const found = stepsOf(banks, options).find(step => step.name === name)
  assert.ok(found, name)
  return found
}
const picked = (name: keyof Options, label: string, banks = [flask]) => {
  const choice = (step(name, banks) as PickStep).choices.find(choice => choice.label === label)
  assert.ok(choice, label)
  return choice.options
}

describe('the options of an interview', () => {
  it('are asked one after the other', () => {
    assert.deepEqual(names(stepsOf([flask], {})), ['order', 'level', 'topic', 'count', 'limit', 'seconds', 'feedback'])
  })

  it('ask for the bank only where there are several, the default one first', () => {
    assert.deepEqual(names(stepsOf([react, flask], {})), ['order', 'bank', 'level', 'topic', 'count', 'limit', 'seconds', 'feedback'])
    assert.deepEqual((step('bank', [react, flask]) as PickStep).choices.map(choice => choice.label), ['flask-interview', 'react'])
  })

  it('ask like the real thing no more than what about', () => {
    assert.deepEqual(names(stepsOf([flask], picked('order', 'Like the real thing'))), ['order', 'level', 'topic'])
  })

  it('ask for the level only where the bank has levels', () => {
    assert.ok(!names(stepsOf([flask, react], { bank: 'react' })).includes('level'))
  })

  it('are, with Enter at every step, what Start without options does', () => {
    let options: Options = {}
    for (const step of stepsOf([flask], {})) {
      const answer = step.kind === 'input' ? step.options(step.value) : chosenIn(step, options)?.options
      options = withAnswer(options, step, answer ?? {})
    }
    assert.deepEqual(options, { count: 5, feedback: 'each' })
  })

  it('take what was chosen', () => {
    let options: Options = {}
    const answer = (name: keyof Options, value: Options) => { options = withAnswer(options, step(name), value) }
    answer('level', picked('level', 'Advanced'))
    answer('topic', (step('topic') as InputStep).options('  blueprints '))
    answer('count', (step('count') as InputStep).options(' 7 '))
    answer('limit', picked('limit', '30 minutes'))
    answer('feedback', picked('feedback', 'At the end'))
    assert.deepEqual(options, { level: 'advanced', topic: 'blueprints', count: 7, limit: 30, feedback: 'end' })
  })

  it('show, after Back, what was chosen, and let it be taken back', () => {
    const options: Options = { level: 'basic', topic: 'cookies', limit: 20 }
    assert.equal(chosenIn(step('limit') as PickStep, options)?.label, '20 minutes')
    assert.equal((step('topic', [flask], options) as InputStep).value, 'cookies')
    assert.deepEqual(withAnswer(options, step('level'), picked('level', 'Mixed')), { topic: 'cookies', limit: 20 })
    assert.deepEqual(withAnswer(options, step('topic'), (step('topic') as InputStep).options('')), { level: 'basic', limit: 20 })
  })

  it('forget level and number with another bank, and keep them with the same', () => {
    const options: Options = { bank: 'flask-interview', level: 'basic', count: 20, limit: 20 }
    const bank = step('bank', [flask, react])
    assert.deepEqual(withAnswer(options, bank, { bank: 'react' }), { bank: 'react', limit: 20 })
    assert.deepEqual(withAnswer(options, bank, { bank: 'flask-interview' }), options)
  })

  it('take no more questions than the bank has', () => {
    const count = step('count') as InputStep
    assert.equal(count.value, '5')
    for (const text of ['1', '20', ' 5 ']) assert.equal(count.problem(text), undefined, text)
    for (const text of ['', '0', '21', '-1', '2.5', 'five', '1e1', '99999999999']) assert.equal(count.problem(text), 'Write a number from 1 to 20.', text)
    assert.equal((step('count', [react]) as InputStep).value, '3')
  })

  it('can be asked where there is no bank at all', () => {
    assert.deepEqual(names(stepsOf([], {})), ['order', 'topic', 'count', 'limit', 'seconds', 'feedback'])
  })
})
