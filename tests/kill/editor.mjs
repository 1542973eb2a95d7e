import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { server } from '../../.tasks/lib/server.mjs'
import { LspClient } from '../bench/lsp/client.mjs'

const capabilities = { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } }

/** An editor with one interview: it keeps the text, applies the server's edits, and writes the file; servers come and go under it. */
export class Editor {
  uri
  text = ''
  /** Called when an edit comes, before it is applied and after, when the server does not know of it yet. An edit to which it says false is lost. */
  onEdit = () => true

  #data
  #notes
  #program
  #client
  #version = 0

  constructor(data, notes, program = server) {
    this.#data = data
    this.#notes = notes
    this.#program = program
  }

  /** The number and the heading's line of the last question. */
  get asked() {
    const lines = this.text.split('\n')
    const line = lines.findLastIndex(line => line.includes('<!-- ask: '))
    return { number: Number(/<!-- ask: (\d+) /.exec(lines[line])[1]), line }
  }

  get interview() {
    return /^interview: (\S+)$/m.exec(this.text)[1]
  }

  get isOver() {
    return this.text.includes('<!-- report: ')
  }

  async open() {
    this.#client = new LspClient({
      command: this.#program, args: ['lsp'], env: { FLASKPREP_DATA: this.#data },
      answers: { 'workspace/applyEdit': params => this.#apply(params) },
    })
    await this.#client.request('initialize', { processId: process.pid, rootUri: pathToFileURL(this.#notes).href, capabilities })
    this.#client.notify('initialized', {})
    if (this.uri !== undefined) this.#show()
  }

  async start(seed, options = { count: 5 }) {
    const { uri } = await this.command('startInterview', { ...options, seed, followUps: false })
    this.uri = uri
    this.text = readFileSync(fileURLToPath(uri), 'utf8')
    this.#show()
  }

  type(reply) {
    this.text = `${this.text.trimEnd()}\n\n${reply}\n`
    this.#changed()
  }

  /** Writes the code into the fence that an act has opened below the last question. */
  typeCode(code) {
    const from = this.text.lastIndexOf('```python\n') + '```python\n'.length
    this.text = this.text.slice(0, from) + code + this.text.slice(this.text.indexOf('```', from))
    this.#changed()
  }

  /** The outcome's sentence. */
  async submit(line) {
    return (await this.command('submit', this.uri, { line, character: 0 })).message
  }

  kill() {
    return this.#client.kill()
  }

  close() {
    return this.#client.close()
  }

  command(name, ...args) {
    return this.#client.request('workspace/executeCommand', { command: `flaskPrep.server.${name}`, arguments: args })
  }

  #show() {
    this.#version = 1
    this.#client.notify('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: 'markdown', version: 1, text: this.text } })
  }

  #changed() {
    writeFileSync(fileURLToPath(this.uri), this.text)
    this.#client.notify('textDocument/didChange', { textDocument: { uri: this.uri, version: ++this.#version }, contentChanges: [{ text: this.text }] })
  }

  #apply({ edit }) {
    if (this.onEdit('before') === false) return null
    const [{ textDocument, edits }] = edit.documentChanges
    assert.equal(textDocument.uri, this.uri)
    if (textDocument.version !== this.#version) return { applied: false, failureReason: 'the document has changed' }
    const lines = this.text.split('\n')
    const offset = ({ line, character }) => lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + character
    for (const { range, newText } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
      assert.deepEqual(range.start, range.end, 'an interview is only inserted into')
      const at = offset(range.start)
      this.text = this.text.slice(0, at) + newText + this.text.slice(at)
    }
    this.onEdit('after')
    this.#changed()
    return { applied: true }
  }
}
