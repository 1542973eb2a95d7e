// In place of code-server's native @vscode/spdlog: writes log files, which the Output view shows. Without rotation.
const { appendFileSync, mkdirSync } = require('node:fs')
const { dirname } = require('node:path')

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

class Logger {
  constructor(kind, name, file) {
    this.file = file
    this.level = 2
    this.plain = false
  }

  write(level, message) {
    if (level < this.level) return
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23)
    appendFileSync(this.file, this.plain ? message : `${time} [${names[level]}] ${message}\n`)
  }

  trace(message) { this.write(0, message) }
  debug(message) { this.write(1, message) }
  info(message) { this.write(2, message) }
  warn(message) { this.write(3, message) }
  error(message) { this.write(4, message) }
  critical(message) { this.write(5, message) }
  getLevel() { return this.level }
  setLevel(level) { this.level = level }
  setPattern() {}
  clearFormatters() { this.plain = true }
  flush() {}
  drop() {}
}

async function create(name, file) {
  mkdirSync(dirname(file), { recursive: true })
  return new Logger('rotating', name, file)
}

module.exports = { version: 0, Logger, setLevel() {}, setFlushOn() {}, createRotatingLogger: create, createAsyncRotatingLogger: create }
