import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A language server over stdio, as an editor drives it; nothing between the clock and the pipe but JSON. */
export class LspClient {
  #child
  #buffer = Buffer.alloc(0)
  #pending = new Map()
  #listeners = new Set()
  #nextId = 1
  #chunks = []
  #missing = 0
  #arrived = 0
  #isClosing = false

  /** @param answers what the client answers to requests of the server, by method: `params => result`; null for the others. */
  constructor({ command, args = [], env = {}, answers = {} }) {
    this.answers = answers
    this.spawned = performance.now()
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...env } })
    this.ended = new Promise(resolve => this.#child.once('close', resolve))
    this.#child.once('error', error => this.#fail(error))
    void this.ended.then(code => this.#isClosing || this.#fail(new Error(`${command} ended by itself with code ${code}`)))
    this.#child.stdin.on('error', () => { /* the end is told by `close` */ })
    this.#child.stdout.on('data', chunk => this.#receive(chunk))
  }

  request(method, params) {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject })
      this.#write({ id, method, params })
    })
  }

  notify(method, params) {
    this.#write({ method, params })
  }

  /** The params of the first message of this method, from now on, that passes. */
  next(method, passes = () => true, seconds = 30) {
    return new Promise((resolve, reject) => {
      const done = (settle, value) => {
        clearTimeout(timer)
        this.#listeners.delete(listener)
        settle(value)
      }
      const listener = message => message.method === method && passes(message.params) && done(resolve, message.params)
      const timer = setTimeout(() => done(reject, new Error(`no ${method} within ${seconds} s`)), seconds * 1000).unref()
      this.#listeners.add(listener)
    })
  }

  /** The most memory that the process has had resident so far, in MiB; NaN where the system does not tell. */
  get peakMemory() {
    return this.#memory(/VmHWM:\s+(\d+) kB/)
  }

  /** What it has resident now, in MiB. */
  get memory() {
    return this.#memory(/VmRSS:\s+(\d+) kB/)
  }

  #memory(pattern) {
    try {
      return Number(pattern.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'))[1]) / 1024
    } catch {
      return NaN
    }
  }

  async close() {
    this.#isClosing = true
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
    await this.request('shutdown').catch(() => { /* it is ended all the same */ })
    this.notify('exit')
    await this.ended
    clearTimeout(timer)
  }

  /** When the last byte came. Reading eight thousand places as JSON takes the client longer than the server takes to find them. */
  get arrived() {
    return this.#arrived
  }

  /** Milliseconds from a request to the last byte of its answer. */
  async timed(method, params) {
    const begun = performance.now()
    await this.request(method, params)
    return this.#arrived - begun
  }

  /** Ends it as a power cut would, and waits until it is gone. */
  async kill() {
    this.#isClosing = true
    this.#child.kill('SIGKILL')
    await this.ended
    this.#fail(new Error('it was killed'))
  }

  #write(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  #receive(chunk) {
    this.#arrived = performance.now()
    // A large answer comes in many chunks, which are put together once.
    this.#chunks.push(chunk)
    this.#missing -= chunk.length
    if (this.#missing > 0) return
    this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks])
    this.#chunks = []
    this.#missing = 0
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: *(\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1])
      this.#missing = Math.max(0, end + 4 + length - this.#buffer.length)
      if (this.#missing > 0) return
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length)
      this.#buffer = this.#buffer.subarray(end + 4 + length)
      this.#take(JSON.parse(body))
    }
  }

  #take(message) {
    if (message.method !== undefined) {
      if (message.id !== undefined) this.#write({ id: message.id, result: this.answers[message.method]?.(message.params) ?? null })
      for (const listener of [...this.#listeners]) listener(message)
      return
    }
    const { method, resolve, reject } = this.#pending.get(message.id)
    this.#pending.delete(message.id)
    if (message.error) reject(new Error(`${method}: ${message.error.message}`))
    else resolve(message.result)
  }

  #fail(error) {
    for (const { reject } of this.#pending.values()) reject(error)
    this.#pending.clear()
  }
}
