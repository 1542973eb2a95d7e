import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Library from 'markdown-it'
import type { MarkdownIt } from '../src/preview/markdownIt'
import { linkTo } from '../src/preview/places'
import { ReviewScheme, referencePlugin } from '../src/preview/plugin'
import { Questions } from '../src/preview/questions'

const blueprints = { target: 'Q13', title: 'What are <Blueprints>?', answer: 'They *split* an app.\n\n- a\n- b', uri: 'file:///banks/a.txt#L91' }
const jsx = { target: 'react:Q7', title: 'What is JSX?', answer: '', uri: 'file:///notes/react.bank.md#L3' }

function render(text: string, document = 'file:///notes/a.md', opensPreviews = true, questions = new Questions()): string {
  questions.take([{ folder: 'file:///notes', questions: [blueprints, jsx] }, { folder: 'file:///other', questions: [{ ...blueprints, title: 'Another' }] }])
  const md = new Library({ html: true, linkify: true })
  referencePlugin(md as unknown as MarkdownIt, questions, { firstFolder: () => 'file:///notes', opensPreviews: () => opensPreviews })
  const [scheme = ''] = document.split(':')
  return md.render(text, { currentDocument: { scheme, toString: () => document } })
}

describe('the Markdown preview', () => {
  it('makes a reference a link to its question', () => {
    assert.equal(render('see [[Q13]] and [[react:q7|JSX]]'),
      '<p>see <a href="../banks/a.txt#L91" data-href="../banks/a.txt#L91" title="What are &lt;Blueprints&gt;?">Q13</a>'
      + ' and <a href="react.bank.md#L3" data-href="react.bank.md#L3" title="What is JSX?">JSX</a></p>\n')
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
    const page = `${ReviewScheme}:/notes/Review%20of%20My%20Notes.md`
    const text = '[a](<sub/my note.md#L12> "How it *works*: 1 & 2") [b](x.md#L3) [c](https://e.example)'
    assert.match(render(text, page), /href="\/sub\/my%20note\.md#how-it-works-1--2" title="[^"]*" data-href="\/sub/)
    assert.match(render(text, page), /href="\/x\.md#L3"/)
    assert.match(render(text, page, false), /href="\/sub\/my%20note\.md#L12"/)
    assert.match(render(text, page), /href="https:\/\/e\.example"/)
    assert.match(render('[a](b.md)'), /href="b\.md"/)
  })

  it('finds the way between files', () => {
    const places = { firstFolder: () => 'file:///home/me/notes', opensPreviews: () => true }
    assert.equal(linkTo('file:///home/me/notes/a.md#L1', 'file:///home/me/notes/sub/b.md', places), '../a.md#L1')
    assert.equal(linkTo('file:///opt/a.txt#L1', 'file:///home/me/b.md', places), '../../opt/a.txt#L1')
    assert.equal(linkTo('file:///opt/a.txt', 'untitled:Untitled-1', places), '/../../../opt/a.txt')
    assert.equal(linkTo('file:///d%3A/a.txt', 'file:///c%3A/notes/b.md', places), undefined)
    assert.equal(linkTo('file:///c%3A/a.txt', 'file:///c%3A/notes/b.md', places), '../a.txt')
    assert.equal(linkTo('file:///a.txt', undefined, { ...places, firstFolder: () => undefined }), undefined)
  })

  it('says whether what it shows is another now', () => {
    const questions = new Questions()
    assert.ok(questions.take([{ folder: '', questions: [blueprints] }]))
    assert.ok(!questions.take([{ folder: '', questions: [blueprints] }]))
    assert.ok(questions.take([{ folder: '', questions: [] }]))
  })
})
