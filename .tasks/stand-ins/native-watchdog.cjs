// In place of code-server's native @vscode/native-watchdog: ends this process when its parent has ended.
exports.start = parent => {
  setInterval(() => {
    try {
      process.kill(parent, 0)
    } catch {
      process.exit(87)
    }
  }, 5_000).unref()
}

exports.exit = code => process.exit(code ?? 0)
