import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Library from 'markdown-it'
import type { MarkdownIt } from '../src/preview/markdownIt'
import { ReviewScheme, referencePlugin } from '../src/preview/plugin'
import { Questions } from '../src/preview/questions'

const blueprints = { target: 'Q13', title: 'What are <Blueprints>?', answer: 'They *split* an app.\n\n- a\n- b', uri: 'file:///banks/a.txt#L91' }
const jsx = { target: 'react:Q7', title: 'What is JSX?', answer: '', uri: 'file:///notes/react.bank.md#L3' }

function render(text: string, document = 'file:///notes/a.md', questions = new Questions()): string {
  questions.take([{ folder: 'file:///notes', questions: [blueprints, jsx] }, { folder: 'file:///other', questions: [{ ...blueprints, title: 'Another' }] }])
  const md = new Library({ html: true, linkify: true })
  referencePlugin(md as unknown as MarkdownIt, questions)
  const [scheme = ''] = document.split(':')
  return md.render(text, { currentDocument: { scheme, toString: () => document } })
}

describe('the Markdown preview', () => {
  it('makes a reference a link to its question', () => {
    assert.equal(render('see [[Q13]] and [[react:q7|JSX]]'),
      '<p>see <a href="file:///banks/a.txt#L91" data-href="file:///banks/a.txt#L91" title="What are &lt;Blueprints&gt;?">Q13</a>'
      + ' and <a href="file:///notes/react.bank.md#L3" data-href="file:///notes/react.bank.md#L3" title="What is JSX?">JSX</a></p>\n')
  })

  it('makes an embed an answer that unfolds', () => {
    const html = render('![[Q13]]')
    assert.match(html, /<details class="flask-prep-answer"><summary>Q13\. What are &lt;Blueprints&gt;\?<\/summary><p>They <em>split<\/em> an app\.<\/p>\n<ul>/)
    assert.match(render('![[react:Q7]]'), /<em>No answer\.<\/em>/)
  })

  it('takes the questions of the folder that the document lies in', () => {
    assert.match(render('[[Q13]]', 'file:///other/a.md'), /title="Another"/)
    assert.match(render('[[react:Q7]]', 'file:///other/a.md'), /<p>\[\[react:Q7\]\]<\/p>/)
  })

  it('leaves to others what names no question, and code', () => {
    for (const text of ['[[Some note]]', '[[Q99]]', '![[picture.png]]', '[[Q13', '[[Q13\n]]', '[[]]']) assert.equal(render(text), new Library({ html: true, linkify: true }).render(text))
    assert.equal(render('`[[Q13]]`'), '<p><code>[[Q13]]</code></p>\n')
  })

  it('reads one long line of brackets in no time to speak of', () => {
    assert.equal(render('[['.repeat(20_000)).length, 40_008)
  })

  it('leads from a review into the notes, and from no other document', () => {
    const review = render('[a](<sub/my note.md#L12>) [b](https://e.example)', `${ReviewScheme}:/notes/Review%20of%20My%20Notes.md`)
    assert.match(review, /href="file:\/\/\/notes\/sub\/my%20note\.md#L12" data-href="file:\/\/\/notes\/sub/)
    assert.match(review, /href="https:\/\/e\.example"/)
    assert.match(render('[a](b.md)'), /href="b\.md"/)
  })

  it('says whether what it shows is another now', () => {
    const questions = new Questions()
    assert.ok(questions.take([{ folder: '', questions: [blueprints] }]))
    assert.ok(!questions.take([{ folder: '', questions: [blueprints] }]))
    assert.ok(questions.take([{ folder: '', questions: [] }]))
  })
})
