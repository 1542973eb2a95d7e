import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root, sources } from './files'

const sqlite = { win32: 'e_sqlite3.dll', darwin: 'libe_sqlite3.dylib' }[process.platform as string] ?? 'libe_sqlite3.so'

const staging = join(root, '.cache', 'vsix')

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
    const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: staging, encoding: 'utf8' })
    const executable = process.platform === 'win32' ? 'flaskprep.exe' : 'flaskprep'
    const beside = ['seeds', 'rules', 'licenses'].flatMap(folder => readdirSync(join(root, 'dist', folder), { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(root, 'dist', folder, name)).isFile())
      .map(name => `server/${folder}/${name.replaceAll('\\', '/')}`))
    beside.push(`server/${sqlite}`)
    assert.ok(beside.includes('server/rules/wrong-fact.md'), 'the page that a finding links to')
    assert.ok(beside.includes('server/licenses/WordNet.txt'), 'the notice that WordNet asks for')
    assert.deepEqual(listed.trim().split(/\r?\n/).sort(), [
      'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json',
      'dist/extension.js', 'dist/flaskprep.schema.json', 'dist/progress.js',
      'language/interview.tmLanguage.json', 'language/language-configuration.json',
      'media/icon.png', 'media/progress.css', `server/${executable}`, ...beside,
      'walkthrough/complete.md', 'walkthrough/hover.md', 'walkthrough/interview.md', 'walkthrough/review.md',
    ].sort())
  })

  it('calls nobody over a network', () => {
    const bundle = readFileSync(join(staging, 'dist', 'extension.js'), 'utf8')
    const required = new Set([...bundle.matchAll(/require\("(?:node:)?([\w/.@-]+)"\)/g)].map(match => match[1]))
    // `net` is vscode-languageclient's: it can also talk to a server over a local socket, which is not used here.
    const allowed = new Set(['child_process', 'crypto', 'fs', 'fs/promises', 'net', 'os', 'path', 'readline', 'util', 'vscode'])
    assert.deepEqual([...required].filter(name => !allowed.has(name ?? '')), [])
    assert.doesNotMatch(bundle, /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|createTelemetryLogger/)
    const page = readFileSync(join(staging, 'dist', 'progress.js'), 'utf8')
    assert.doesNotMatch(page, /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|insertAdjacentHTML|document\.write|\beval\(/)
    assert.doesNotMatch(sources(), /node:net|TransportKind\.(socket|pipe)/)
  })
})
