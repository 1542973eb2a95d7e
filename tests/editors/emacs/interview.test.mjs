import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'
import { documented } from '../notes/documented.mjs'
import { note } from '../notes/notes.mjs'

const session = fileURLToPath(new URL('interview.el', import.meta.url))
const reply = 'A small and lightweight framework for Python 🙂, extended with plugins.'

describe('an interview in Emacs, with the lines of docs/editors.md', () => {
  let seen, files, history

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flask-prep-emacs-'))
    const data = mkdtempSync(join(tmpdir(), 'flask-prep-data-'))
    try {
      const [file, init, result] = ['structure.md', 'init.el', 'seen.json'].map(name => join(folder, name))
      writeFileSync(file, note)
      writeFileSync(join(folder, 'flaskprep.json'), '{ "followUps": false }')
      writeFileSync(init, ['Emacs with eglot', 'The interview in Emacs'].map(heading => documented(heading, 'elisp')).join('\n'))
      const path = `${dirname(process.env.FLASKPREP_SERVER ?? server)}${delimiter}${process.env.PATH}`
      const run = await capture('emacs', ['--batch', '-l', session], {
        cwd: folder,
        timeout: 180_000,
        env: { ...process.env, HOME: folder, LANG: 'C.UTF-8', PATH: path, FLASKPREP_DATA: data, FLASKPREP_INIT: init, FLASKPREP_NOTE: file, FLASKPREP_SEEN: result },
      })
      assert.equal(run.code, 0, run.stderr)
      seen = JSON.parse(readFileSync(result, 'utf8'))
      files = readdirSync(join(folder, 'interviews')).sort()
      history = existsSync(join(data, 'history.db'))
    } finally {
      for (const place of [folder, data]) rmSync(place, { recursive: true, force: true })
    }
  })

  it('goes from the start to the report', () => {
    assert.equal(seen.failure, undefined, seen.messages.join('\n'))
    assert.match(seen.over, /Solid \d+, shaky \d+, gaps \d+\. Score \S+ of 5/)
  })

  it('lies in interviews/ beside the note, in its project, and its replies in the history', () => {
    assert.deepEqual(files, ['.gitignore', basename(seen.file)])
    assert.equal(seen.sameProject, true)
    assert.ok(history)
  })

  it('takes the edits without a question, as the documented lines say', () => assert.equal(seen.confirms, false))

  it('asks who wants to be asked; a no is taken for a no, and leaves the reply as it is', () => {
    assert.equal(seen.askedWhenDeclined, 1)
    assert.ok(seen.declined.includes(reply))
    assert.doesNotMatch(seen.declined, /<!-- grade/)
  })

  it('grades it when it is submitted again, with a yes', () => {
    assert.equal(seen.asked, 2)
    assert.ok(seen.graded.includes(reply))
    assert.match(seen.graded, /^> \*\*\S+ of 5\*\*/m)
  })

  it('says each outcome in a sentence', () => {
    const said = seen.messages.join('\n')
    for (const words of [/type your reply/, /of 5 for question 1\./, /Hint 1 of 3\./, /The answer is shown\./, /Skipped\./]) assert.match(said, words)
  })
})
