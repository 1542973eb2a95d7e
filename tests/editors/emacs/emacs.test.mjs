import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { capture } from '../../../.tasks/lib/run.mjs'
import { server } from '../../../.tasks/lib/server.mjs'
import { bank } from '../notes/notes.mjs'

const session = fileURLToPath(new URL('session.el', import.meta.url))

const note = `# Notes on structure

A Blueprint groups the views of one part of a Flask application.
🙂🙂 Asked in [[Q13]], and in [[Q99]].
In my own bank: [[react:Q2]].
`

describe('Emacs', () => {
  let seen

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flask-prep-emacs-'))
    try {
      const file = join(folder, 'blueprints.md')
      const result = join(folder, 'seen.json')
      writeFileSync(file, note)
      writeFileSync(join(folder, 'react.bank.md'), bank)
      const run = await capture('emacs', ['--batch', '-l', session], {
        cwd: folder,
        timeout: 90_000,
        env: { ...process.env, HOME: folder, LANG: 'C.UTF-8', FLASKPREP_SERVER: process.env.FLASKPREP_SERVER ?? server, FLASKPREP_DATA: join(folder, 'data'), FLASKPREP_NOTE: file, FLASKPREP_SEEN: result },
      })
      assert.equal(run.code, 0, run.stderr)
      seen = JSON.parse(readFileSync(result, 'utf8'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('goes through the whole session', () => {
    assert.equal(seen.failure, undefined)
    assert.equal(seen.name, 'Flask Prep')
  })

  it('hovers a term, and nothing over a word that is none', () => {
    assert.match(seen.hover, /Asked as Q13/)
    assert.equal(seen.hoverOverNothing, null)
  })

  it('completes a question', () => assert.match(seen.completions[0], /^Q13: What are Flask Blueprints\?/))

  it('shows one finding, for the question that no bank has', () => {
    assert.deepEqual(seen.findings.map(finding => finding.text), ['[[Q99]]'])
    assert.match(seen.findings[0].message, /unknown-question/)
  })

  it('renames a question of a bank in the bank and in the note', () => {
    assert.match(seen.renamed, /\[\[react:hooks\]\]/)
    assert.equal(seen.bank, bank.replace('What is a hook?', 'What is a hook? <!-- id: hooks -->'))
  })

  it('offers what can be done with a mention', () => assert.ok(seen.actions.includes('Make Q13 a Reference'), seen.actions.join(', ')))
})
