import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { LspClient } from './client.mjs'

/** A server with a notes folder and one note open in it. */
export class Session {
  #version = 1

  constructor(server, folder, { pulls = true } = {}) {
    this.server = server
    this.folder = pathToFileURL(folder).href
    this.pulls = pulls
    this.texts = new Map()
    this.client = new LspClient({ command: server.command, args: server.args, env: server.env, answers: server.answers(folder, this.texts) })
  }

  /** Milliseconds from the spawn to the answer. */
  async initialize() {
    await this.client.request('initialize', {
      processId: process.pid,
      rootUri: this.folder,
      workspaceFolders: [{ uri: this.folder, name: 'notes' }],
      initializationOptions: this.server.options,
      capabilities: capabilities(this.pulls),
    })
    return performance.now() - this.client.spawned
  }

  /** Says that the handshake is over: from here on the server reads the folder. */
  started() {
    this.client.notify('initialized', {})
    if (this.server.settings) this.client.notify('workspace/didChangeConfiguration', { settings: this.server.settings })
  }

  /** Opens a note, and waits for nothing. */
  show(file) {
    this.uri = pathToFileURL(file).href
    const text = readFileSync(file, 'utf8')
    this.lines = text.split('\n')
    this.texts.set(this.uri, text)
    this.client.notify('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: 'markdown', version: this.#version, text } })
  }

  /** Where matches end in the note. */
  places(pattern) {
    return this.lines.flatMap((text, line) => [...text.matchAll(pattern)].map(match => ({ line, character: match.index + match[0].length })))
  }

  /** Opens the note; milliseconds from the spawn to its first findings. */
  async open(file) {
    this.started()
    this.uri = pathToFileURL(file).href
    const pushed = this.pulls ? undefined : this.#pushed()
    this.show(file)
    if (pushed) await pushed
    else await this.#pullUntilFound()
    return performance.now() - this.client.spawned
  }

  ask(method, position, more = {}) {
    return this.client.request(`textDocument/${method}`, { textDocument: { uri: this.uri }, position, ...more })
  }

  /** Types a character at a line's end; milliseconds until the findings of that text are here. */
  async type(line, character) {
    const start = performance.now()
    const at = { line, character: this.lines[line].length }
    this.lines[line] += character
    this.texts.set(this.uri, this.lines.join('\n'))
    const version = ++this.#version
    const found = this.pulls ? undefined : this.#pushed(version)
    this.client.notify('textDocument/didChange', { textDocument: { uri: this.uri, version }, contentChanges: [{ range: { start: at, end: at }, text: character }] })
    await (found ?? this.#pull())
    return performance.now() - start
  }

  /** The same as a number of milliseconds, to the last byte. */
  asked(method, position, more = {}) {
    return this.client.timed(`textDocument/${method}`, { textDocument: { uri: this.uri }, position, ...more })
  }

  close() {
    return this.client.close()
  }

  #pull() {
    return this.client.request('textDocument/diagnostic', { textDocument: { uri: this.uri } })
  }

  /** A server that has not read its folder yet answers without findings, and asks later to be asked again. */
  async #pullUntilFound() {
    for (;;) {
      const again = this.client.next('workspace/diagnostic/refresh').catch(() => undefined)
      if ((await this.#pull()).items.length > 0) return
      await again
    }
  }

  #pushed(version) {
    return this.client.next('textDocument/publishDiagnostics',
      params => params.uri === this.uri && params.diagnostics.length > 0 && (version === undefined || params.version === version))
  }
}

const capabilities = pulls => ({
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    workspaceFolders: true, configuration: true, didChangeWatchedFiles: { dynamicRegistration: true },
    ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    completion: {
      dynamicRegistration: true, contextSupport: true,
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } },
    },
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
    ...(pulls ? { diagnostic: { dynamicRegistration: true } } : {}),
  },
})
