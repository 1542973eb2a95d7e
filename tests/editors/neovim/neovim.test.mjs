import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'

const session = fileURLToPath(new URL('session.lua', import.meta.url))

const note = `# Notes on structure

A Blueprint groups the views of one part of an application.
🙂🙂 Register the Blueprint with a prefix.
Asked in [[Q13]], and in [[Q99]].
`

describe('Neovim', () => {
  let seen

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flask-prep-neovim-'))
    try {
      const file = join(folder, 'blueprints.md')
      const result = join(folder, 'seen.json')
      writeFileSync(file, note)
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

  it('sees the server end in order', () => {
    assert.equal(seen.exit, 0)
  })
})

const textOf = contents => typeof contents === 'string' ? contents : contents.value ?? contents.map(textOf).join('\n')
