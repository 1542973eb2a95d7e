import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'
import { bank } from '../notes/notes.mjs'

const session = fileURLToPath(new URL('session.lua', import.meta.url))

const note = `# Notes on structure

A Blueprint groups the views of one part of an application.
🙂🙂 Register the Blueprint with a prefix.
Asked in [[Q13]], and in [[Q99]].
In my own bank: [[react:Q2]].
`

describe('Neovim', () => {
  let seen

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flask-prep-neovim-'))
    try {
      const file = join(folder, 'blueprints.md')
      const result = join(folder, 'seen.json')
      writeFileSync(file, note)
      writeFileSync(join(folder, 'react.bank.md'), bank)
      const run = await capture('nvim', ['--headless', '--clean', '-c', `luafile ${session}`], {
        cwd: folder,
        timeout: 90_000,
        env: { ...process.env, HOME: folder, FLASKPREP_SERVER: process.env.FLASKPREP_SERVER ?? server, FLASKPREP_DATA: join(folder, 'data'), FLASKPREP_NOTE: file, FLASKPREP_SEEN: result },
      })
      assert.equal(run.code, 0, run.stderr)
      seen = JSON.parse(readFileSync(result, 'utf8'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('goes through the whole session', () => {
    assert.equal(seen.failure, undefined)
    assert.deepEqual(seen.messages, [])
  })

  it('hovers a term, after an emoji too, and nothing over a word that is none', () => {
    for (const hover of [seen.hover, seen.hoverAfterEmoji]) assert.match(textOf(hover.contents), /Asked as Q13/)
    assert.equal(seen.hoverOverNothing, null)
  })

  it('completes a question', () => {
    const items = seen.completion.items ?? seen.completion
    const item = items.find(item => (item.textEdit?.newText ?? item.insertText ?? '').includes('Q13'))
    assert.ok(item, 'Q13 is offered after "[[blue"')
    assert.match(item.textEdit.newText, /^(\[\[)?Q13\|What are Flask Blueprints\?[^[\]]*\]\]$/)
  })

  it('shows one finding, for the question that no bank has', () => {
    assert.equal(seen.findings.length, 1)
    const [finding] = seen.findings
    assert.equal(finding.code, 'unknown-question')
    assert.equal(finding.line, 4)
    assert.match(note.split('\n')[4].slice(finding.from, finding.to), /Q99/)
    assert.ok(finding.severity >= 2, 'a warning at most')
  })

  it('mends it with the first quick fix', () => {
    assert.ok(seen.actions.length > 0)
    assert.doesNotMatch(seen.text[4], /Q99/)
  })

  it('goes to the question in its bank', () => {
    const [place] = [seen.definition].flat()
    assert.match(place.uri ?? place.targetUri, /flask-interview\.txt$/)
  })

  it('links references, and shows the titles of bare ones', () => {
    assert.equal(seen.links.length, 2)
    assert.match(seen.links[0].target, /flask-interview\.txt#L\d+$/)
    assert.deepEqual(seen.hints.map(hint => hint.label), ['What are Flask Blueprints? Why are they used?', 'What is a hook?'])
  })

  it('renames a question of a bank in the bank and in the note', () => {
    assert.equal(seen.renamable.placeholder, 'Q2')
    assert.equal(seen.text[5], 'In my own bank: [[react:hooks]].')
    assert.deepEqual(seen.bank, bank.replace('What is a hook?', 'What is a hook? <!-- id: hooks -->').trimEnd().split('\n'))
    assert.match(seen.refusal, /comes with Flask Prep/)
  })

  it('reviews the notes', () => {
    assert.match(seen.review.headline, /^\d+ of 20 covered/)
    assert.match(seen.review.text, /^# Review of My Notes\n/)
  })

  it('sees the server end in order', () => {
    assert.equal(seen.exit, 0)
  })
})

const textOf = contents => typeof contents === 'string' ? contents : contents.value ?? contents.map(textOf).join('\n')
