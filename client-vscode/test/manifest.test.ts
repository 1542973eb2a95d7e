import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Languages } from '../src/notes'
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
    const values = new Set(['flask-interview', 'false', 'flaskPrep.questions', 'flaskPrep.due', 'flaskPrep.interviews', 'bank', 'level', 'question', 'notedQuestion', 'interview'])
    const known = new Set(['workspaceFolderCount', 'editorLangId', 'isWorkspaceTrusted', 'editorTextFocus', 'view', 'viewItem', 'flaskPrep.active'])
    const conditions: string[] = []
    for (const item of Object.values(menus).flat()) {
      assert.ok(commands.some(command => command.command === item.command), item.command)
      if (item.when !== undefined) conditions.push(item.when)
    }
    for (const { when, command } of manifest.contributes.keybindings ?? []) {
      assert.ok(commands.some(known => known.command === command), command)
      if (when !== undefined) conditions.push(when)
    }
    conditions.push(...Object.values(manifest.contributes.views).flat().map(view => view.when ?? ''))
    conditions.push(...commands.map(command => command.enablement).filter(enablement => enablement !== undefined))
    for (const step of walkthroughs.flatMap(walkthrough => walkthrough.steps)) {
      conditions.push(...step.completionEvents.filter(event => event.startsWith('onContext:')).map(event => event.slice('onContext:'.length)))
    }
    for (const condition of conditions) {
      for (const [key] of condition.matchAll(/[A-Za-z][\w.-]*/g)) assert.ok(known.has(key) || values.has(key), `${key} in "${condition}"`)
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

  it('takes no program and no file to write from a folder that is not trusted', () => {
    for (const name of ['flaskPrep.server.path', 'flaskPrep.history']) {
      assert.equal(settings[name]?.scope, 'machine-overridable')
      assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes(name))
    }
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
      ...manifest.contributes.languages.map(language => language.configuration), ...manifest.contributes.grammars.map(grammar => grammar.path),
      ...walkthroughs.flatMap(walkthrough => walkthrough.steps).map(step => step.media.markdown)]
    for (const file of files) assert.ok(existsSync(join(client, file)), file)
  })

  it('runs where its typings say it runs', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`)
  })

  it('wakes up only where there is Markdown', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:flask-interview', 'workspaceContains:**/*.md'])
  })

  it('offers the acts of an interview in an interview only', () => {
    const acts = ['submit', 'answerInCode', 'runCode', 'hint', 'showAnswer', 'skip', 'pause', 'finishInterview', 'whyTheseQuestions', 'openPreview'].map(name => `flaskPrep.${name}`)
    const here = 'editorLangId == flask-interview'
    assert.deepEqual(commands.filter(command => command.enablement === here).map(command => command.command), acts)
    assert.deepEqual((menus['commandPalette'] ?? []).filter(item => item.when === here).map(item => item.command), acts)
    for (const { command, when } of manifest.contributes.keybindings ?? []) assert.ok(when?.includes(here), command)
  })

  it('shows each view only where the server runs, with a way on where it is empty', () => {
    const views = Object.values(manifest.contributes.views).flat()
    assert.deepEqual([...sources().matchAll(/this\.view\('([^']+)'/g)].map(match => match[1]), views.map(view => view.id))
    for (const { id, when } of views) {
      assert.equal(when, 'flaskPrep.active')
      assert.match(manifest.contributes.viewsWelcome.find(welcome => welcome.view === id)?.contents ?? '', /\]\(command:flaskPrep\./)
    }
    for (const { contents } of manifest.contributes.viewsWelcome) {
      for (const [, command] of contents.matchAll(/\(command:([\w.]+)\)/g)) assert.ok(commands.some(known => known.command === command), command)
    }
  })

  it('turns off, in an interview, what might write the reply', () => {
    const defaults = manifest.contributes.configurationDefaults['[flask-interview]'] ?? {}
    assert.equal(defaults['editor.inlineSuggest.enabled'], false)
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off')
    assert.equal(defaults['editor.formatOnSave'], false)
    assert.deepEqual(Object.values(defaults['editor.quickSuggestions'] as object), ['off', 'off', 'off'])
  })

  it('gives interviews a language with a grammar of its own, which is Markdown\'s', () => {
    const [language] = manifest.contributes.languages
    const [grammar] = manifest.contributes.grammars
    assert.deepEqual(language?.extensions, ['.interview.md'])
    assert.equal(grammar?.language, language?.id)
    const { scopeName, patterns } = JSON.parse(read(grammar?.path ?? '')) as { scopeName: string; patterns: unknown }
    assert.equal(scopeName, grammar?.scopeName)
    assert.deepEqual(patterns, [{ include: 'text.html.markdown' }])
    assert.ok(Languages.includes(language?.id as 'flask-interview'), 'the server is told of them')
  })
})
