import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { QuestionData } from '../src/overviewData'
import { bankEntry, interviewEntry, levelEntry, questionContext, questionEntry } from '../src/treeModel'

const question: QuestionData = { bank: 'flask-interview', id: 'Q13', title: 'What are **Flask** `Blueprints`?', line: 3, noted: false, isDue: false }

describe('the rows of the side bar', () => {
  it('say what a bank and a level hold', () => {
    assert.deepEqual(bankEntry({ name: 'react', questions: 1, due: 0, levels: [] }).spoken, 'react, 1 question')
    assert.equal(bankEntry({ name: 'react', questions: 20, due: 3, levels: [] }).description, '20 questions, 3 due')
    const level = levelEntry({ level: 'intermediate/advanced', questions: 10, solid: 4, due: 0 })
    assert.deepEqual([level.label, level.description], ['Intermediate / Advanced', '4 of 10 solid'])
    assert.equal(levelEntry({ level: '', questions: 1, solid: 0, due: 0 }).label, 'No level')
  })

  it('say of a question in words what its icon says', () => {
    assert.equal(questionEntry(question).spoken, 'Q13. What are Flask Blueprints?, never answered')
    const known = questionEntry({ ...question, standing: 'shaky', score: '3½', isDue: true, noted: true })
    assert.deepEqual([known.description, known.spoken], ['3½, due, ✎', 'Q13. What are Flask Blueprints?, 3½ of 5, due, in my notes'])
    assert.equal(new Set((['solid', 'shaky', 'gap'] as const).map(standing => questionEntry({ ...question, standing, score: '1' }).icon)).size, 3)
  })

  it('say what the review of the notes found, and until then whether a note refers to the question', () => {
    const said = (data: Partial<QuestionData>) => { const { description, spoken } = questionEntry({ ...question, ...data }); return [description, spoken.split(', ').slice(2).join()] }
    assert.deepEqual(said({ coverage: 'covered' }), ['✎', 'in my notes'])
    assert.deepEqual(said({ coverage: 'partly', noted: true }), ['✎ partly', 'partly in my notes'])
    assert.deepEqual(said({ coverage: 'missing', noted: true }), ['', 'not in my notes'])
    assert.deepEqual(said({ noted: true }), ['✎', 'in my notes'])
  })

  it('lead to notes only where there are some, and nowhere while the question is asked', () => {
    const uri = 'file:///bank.txt'
    assert.equal(questionContext(question), 'openQuestion')
    assert.equal(questionContext({ ...question, uri }), 'question')
    assert.equal(questionContext({ ...question, uri, noteUri: 'file:///a.md', noteLine: 3 }), 'notedQuestion')
  })

  it('say where an interview stands', () => {
    const interview = { uri: 'file:///a', bank: 'react', level: 'mixed', started: '2026-11-22T09:00:00Z', questions: 5, answered: 2, isOver: false }
    assert.equal(interviewEntry(interview).spoken, '2026-11-22 mixed, 2 of 5 done, react')
    assert.equal(interviewEntry({ ...interview, isOver: true, score: '3½' }).description, '3½ of 5, react')
  })
})
