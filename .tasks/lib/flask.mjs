import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { at } from './paths.mjs'
import { Failed, run, which } from './run.mjs'

/** Debian's own Python: its Flask and the extensions are packages that it alone sees. */
const python = '/usr/bin/python3'

/** The modules that the tests import, by the package that brings each. */
const modules = {
  'python3-aiosmtpd': 'aiosmtpd', 'python3-asgiref': 'asgiref', 'python3-blinker': 'blinker', 'python3-fastapi': 'fastapi', 'python3-flask': 'flask',
  'python3-flask-caching': 'flask_caching', 'python3-flask-login': 'flask_login', 'python3-flask-mail': 'flask_mail', 'python3-flask-migrate': 'flask_migrate',
  'python3-flask-sqlalchemy': 'flask_sqlalchemy', 'python3-flaskext.wtf': 'flask_wtf', 'python3-jwt': 'jwt', 'python3-mongomock': 'mongomock',
  'python3-psycopg2': 'psycopg2', 'python3-pylibmc': 'pylibmc', 'python3-pymongo': 'pymongo', 'python3-redis': 'redis', 'python3-uvicorn': 'uvicorn',
}

const programs = { gunicorn: 'gunicorn', memcached: 'memcached', 'nginx-light': 'nginx', 'redis-server': 'redis-server', 'uwsgi-core': 'uwsgi' }

/** What the tests need from Debian, each package with a look whether it is there. */
export const flaskPackages = {
  ...Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, () => hasModule(module)])),
  ...Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, () => which(program) !== undefined || existsSync(`/usr/sbin/${program}`)])),
  postgresql: () => existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').length > 0,
  'uwsgi-plugin-python3': () => existsSync('/usr/lib/uwsgi/plugins') && readdirSync('/usr/lib/uwsgi/plugins').some(name => name.startsWith('python3')),
}

/** One line that says what is missing, or nothing. */
export function withoutFlask() {
  const missing = Object.keys(flaskPackages).filter(name => !flaskPackages[name]())
  return missing.length > 0 ? `Debian's ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not installed` : undefined
}

export async function testFlask() {
  const report = at('.cache', 'test-reports', 'flask.json')
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  await run(python, ['-B', at('tests', 'flask', 'run.py'), '--report', report]).catch(error => {
    if (!(error instanceof Failed)) throw error
  })
  if (!existsSync(report)) throw new Failed('the tests with Flask did not come to their end')
  return JSON.parse(readFileSync(report, 'utf8'))
}

let found

function hasModule(name) {
  // All at once: each start of Python takes as long as all looks.
  found ??= new Set(spawnSync(python, ['-c', 'import importlib.util, sys\nprint(*(name for name in sys.argv[1:] if importlib.util.find_spec(name)))', ...Object.values(modules)],
    { encoding: 'utf8' }).stdout?.split(/\s+/) ?? [])
  if (found.has(name)) return true
  // Looked for again next time: it may be installed meanwhile.
  found = undefined
  return false
}
