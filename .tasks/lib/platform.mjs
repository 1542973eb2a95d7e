import { existsSync } from 'node:fs'

const windows = process.platform === 'win32'
const mac = process.platform === 'darwin'
const musl = process.platform === 'linux' && existsSync('/etc/alpine-release')

/** .NET's name of this platform. */
export const rid = `${windows ? 'win' : mac ? 'osx' : musl ? 'linux-musl' : 'linux'}-${process.arch}`

/** VS Code's name of this platform. */
export const target = `${musl ? 'alpine' : process.platform}-${process.arch}`

export const executable = windows ? 'flaskprep.exe' : 'flaskprep'

/** SQLite itself, which no single file can hold. */
export const sqlite = windows ? 'e_sqlite3.dll' : mac ? 'libe_sqlite3.dylib' : 'libe_sqlite3.so'
