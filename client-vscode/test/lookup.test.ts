import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Places, findServer } from '../src/lookup'

// The servers of these tests are shell scripts.
describe('finding the server', { skip: process.platform === 'win32' }, () => {
  let home: string
  before(() => { home = mkdtempSync(join(tmpdir(), 'flask-prep-lookup-')) })
  after(() => rmSync(home, { recursive: true, force: true }))

  const program = (name: string, body: string, mode = 0o755) => {
    const file = join(home, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\n${body}\n`)
    chmodSync(file, mode)
    return file
  }
  const good = (name: string, version = '1.2.3') => program(name, `echo "flaskprep ${version}"`)
  const places = (some: Partial<Places>): Places =>
    ({ setting: '', bundled: join(home, 'none'), searchPath: '', executable: 'flaskprep', ...some })

  const problemOf = async (some: Partial<Places>) => {
    const answer = await findServer(places(some))
    assert.ok('problem' in answer, 'no server is found')
    return answer.problem
  }

  it('takes the one that the setting names, before the bundled one', async () => {
    const path = good('set/flaskprep', '9.0.0')
    assert.deepEqual(await findServer(places({ setting: ` ${path} `, bundled: good('bundled/flaskprep') })), { path, version: '9.0.0', origin: 'setting' })
  })

  it('takes the bundled one before the one on the PATH', async () => {
    const bundled = good('bundled/flaskprep')
    good('bin/flaskprep')
    assert.deepEqual(await findServer(places({ bundled, searchPath: join(home, 'bin') })), { path: bundled, version: '1.2.3', origin: 'bundled' })
  })

  it('takes the first that runs on the PATH', async () => {
    program('broken/flaskprep', 'exit 3')
    const path = good('bin/flaskprep')
    const searchPath = [join(home, 'empty'), 'relative', join(home, 'broken'), join(home, 'bin')].join(':')
    assert.deepEqual(await findServer(places({ searchPath })), { path, version: '1.2.3', origin: 'PATH' })
  })

  it('never runs another server than the one that the setting names', async () => {
    const bundled = good('bundled/flaskprep')
    assert.equal(await problemOf({ setting: '/nowhere/flaskprep', bundled }),
      'The setting flaskPrep.server.path names /nowhere/flaskprep, which does not exist.')
  })

  it('says what is wrong with the path', async () => {
    assert.match(await problemOf({ setting: 'bin/flaskprep' }), /is not a full path\.$/)
    assert.match(await problemOf({ setting: home }), /is not a file\.$/)
    assert.match(await problemOf({ setting: program('plain', 'echo', 0o644) }), /cannot be run \(it is not an executable file\)\.$/)
    assert.match(await problemOf({ setting: program('other', 'echo "python 3.12"') }), /is not the Flask Prep server\.$/)
    assert.match(await problemOf({ setting: program('old', 'echo "GLIBC_2.99 not found" >&2; exit 1') }), /cannot be run \(GLIBC_2\.99 not found\)\.$/)
    assert.match(await problemOf({ setting: program('mute', 'exit 4') }), /cannot be run \(it ended with code 4\)\.$/)
  })

  it('names the setting where there is no server at all', async () => {
    assert.match(await problemOf({}), /no flaskprep on the PATH\. The setting flaskPrep\.server\.path can name one\.$/)
  })

  it('says why a bundled server cannot run', async () => {
    const bundled = program('bundled2/flaskprep', 'echo "no such libc" >&2; exit 1')
    assert.match(await problemOf({ bundled }), /bundled2\/flaskprep cannot be run \(no such libc\)/)
  })
})
