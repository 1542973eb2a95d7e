import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ServerSettings } from '../src/settings'
import { client, manifest, read, root, settings, sources } from './files'

describe('the manifest', () => {
  const { commands, menus, walkthroughs } = manifest.contributes

  it('names the commands that are registered, and only them', () => {
    const registered = [...sources().matchAll(/registerCommand\('([^']+)'/g)].map(match => match[1])
    assert.deepEqual(registered.sort(), commands.map(command => command.command).sort())
  })

  it('gives every command its category and a title that does not repeat it', () => {
    for (const { category, title } of commands) {
      assert.equal(category, 'Flask Prep')
      assert.doesNotMatch(title, /Flask Prep/)
    }
  })

  it('uses none of the ids that the server registers through the client', () => {
    for (const { command } of commands) assert.doesNotMatch(command, /^flaskPrep\.server\./)
  })

  it('puts only its own commands into menus, on conditions that VS Code sets', () => {
    const known = new Set(['workspaceFolderCount', 'editorLangId', 'isWorkspaceTrusted', 'editorTextFocus'])
    const conditions: string[] = []
    for (const item of Object.values(menus).flat()) {
      assert.ok(commands.some(command => command.command === item.command), item.command)
      if (item.when !== undefined) conditions.push(item.when)
    }
    for (const step of walkthroughs.flatMap(walkthrough => walkthrough.steps)) {
      conditions.push(...step.completionEvents.filter(event => event.startsWith('onContext:')).map(event => event.slice('onContext:'.length)))
    }
    for (const condition of conditions) {
      for (const [key] of condition.matchAll(/[A-Za-z][\w.]*/g)) assert.ok(known.has(key), `${key} in "${condition}"`)
    }
  })

  it('has a key for the Mac beside every key', () => {
    for (const { key, mac, when } of manifest.contributes.keybindings ?? []) {
      assert.ok(mac, key)
      assert.ok(when, key)
    }
  })

  it('declares every setting that the code reads, and reads every one that it declares', () => {
    const readHere = [...sources().matchAll(/getConfiguration\(Section\)\.get\('([^']+)'/g)].map(match => `flaskPrep.${match[1]}`)
    // vscode-languageclient reads `<id of the client>.trace.server` by itself.
    const all = [...ServerSettings.map(name => `flaskPrep.${name}`), ...readHere, 'flaskPrep.trace.server']
    assert.deepEqual(Object.keys(settings).sort(), all.sort())
  })

  it('describes every setting and every choice', () => {
    for (const [name, property] of Object.entries(settings)) {
      assert.ok((property.markdownDescription ?? '').length > 20, name)
      assert.ok(property.scope, name)
      assert.ok('default' in property, name)
      assert.equal(property.enumDescriptions?.length, property.enum?.length, name)
    }
  })

  it('takes no program from a folder that is not trusted', () => {
    assert.equal(settings['flaskPrep.server.path']?.scope, 'machine-overridable')
    assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes('flaskPrep.server.path'))
  })

  it('agrees with the schema of flaskprep.json', () => {
    const schema = JSON.parse(readFileSync(join(root, 'docs', 'flaskprep.schema.json'), 'utf8')) as { properties: Record<string, { default?: unknown; properties?: object }> }
    const { $schema, ...members } = schema.properties
    assert.ok($schema)
    assert.deepEqual(Object.keys(members).sort(), [...ServerSettings].sort())
    for (const name of ServerSettings.filter(name => name !== 'rules')) {
      assert.deepEqual(members[name]?.default, settings[`flaskPrep.${name}`]?.default, name)
    }
    const rules = settings['flaskPrep.rules'] as unknown as { properties: object }
    assert.deepEqual(Object.keys(rules.properties), Object.keys(members['rules']?.properties ?? {}))
  })

  it('is repeated by the table of settings in the README', () => {
    const rows = [...read('README.md').matchAll(/^\| `(flaskPrep\.[\w.]+)` \| `(.*?)` \|/gm)].map(([, name, value]) => [name, JSON.parse(value ?? '')])
    assert.deepEqual(rows, Object.entries(settings).map(([name, property]) => [name, property.default]))
  })

  it('is repeated by the table of commands in the README', () => {
    const rows = [...read('README.md').matchAll(/^\| \*\*(Flask Prep: .+?)\*\*/gm)].map(match => match[1])
    assert.deepEqual(rows, commands.map(command => `${command.category}: ${command.title}`))
  })

  it('refers to files that exist', () => {
    const files = [manifest.icon, manifest.main, ...manifest.contributes.jsonValidation.map(entry => entry.url),
      ...walkthroughs.flatMap(walkthrough => walkthrough.steps).map(step => step.media.markdown)]
    for (const file of files) assert.ok(existsSync(join(client, file)), file)
  })

  it('runs where its typings say it runs', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`)
  })

  it('wakes up only where there is Markdown', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'workspaceContains:**/*.md'])
  })
})
