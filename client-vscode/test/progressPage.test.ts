import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messageFrom } from '../src/overviewData'
import { progressHtml } from '../src/progressHtml'
import { manifest, read } from './files'

describe('the page of progress', () => {
  const html = progressHtml({ nonce: 'abc', source: 'https://source', script: 'https://source/progress.js', style: 'https://source/progress.css' })

  it('allows its own script and style, and nothing else', () => {
    assert.match(html, /content="default-src 'none'; style-src https:\/\/source; script-src 'nonce-abc'"/)
    assert.equal([...html.matchAll(/<script/g)].length, 1)
    assert.doesNotMatch(html, /style="|onclick|unsafe/)
  })

  it('hears of no command but its own', () => {
    assert.deepEqual(messageFrom({ type: 'run', command: 'flaskPrep.practiceDue', more: 1 }), { type: 'run', command: 'flaskPrep.practiceDue' })
    for (const value of [undefined, null, 'ready', {}, { type: 'run' }, { type: 'run', command: 'workbench.action.quit' }, { type: 'run', command: 'flaskPrep.deleteHistory' }]) {
      assert.equal(messageFrom(value), undefined)
    }
    for (const [, command] of read('src', 'overviewData.ts').matchAll(/'(flaskPrep\.\w+)'/g)) {
      assert.ok(manifest.contributes.commands.some(known => known.command === command), command)
    }
  })

  it('takes every color from the theme', () => {
    assert.doesNotMatch(read('media', 'progress.css'), /#[0-9a-f]{3,8}\b|rgb\(/i)
  })
})
