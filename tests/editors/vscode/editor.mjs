import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { at } from '../../../.tasks/lib/paths.mjs'

/** What a person does and sees in one window of VS Code. Everything that is looked at is waited for, at most this long. */
const patience = 40_000

export class Editor {
  constructor(page, workbench) {
    this.page = page
    this.workbench = workbench
    page.setDefaultTimeout(patience)
  }

  /** Opens a file of the folder and waits until its text stands there. */
  async openFile(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Runs a command by its title in the palette. In a window that has just been opened the palette may not know it yet. */
  async command(title) {
    // Its own row: the first one may be a longer title that was used last.
    const own = new RegExp(`^${title.replaceAll(/[()]/g, '\\$&')}$`)
    const row = this.page.locator('.quick-input-list .monaco-list-row .label-name').filter({ hasText: own }).first()
    await this.until(async () => {
      await this.page.keyboard.press('F1')
      const input = this.page.locator('.quick-input-widget input')
      await input.waitFor()
      await input.fill(`>${title}`)
      if (await row.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return true
      await this.page.keyboard.press('Escape')
      return false
    }, `command ${title} in the palette`)
    await row.click()
  }

  /** The titles that the palette offers for some words. */
  async palette(words) {
    await this.page.keyboard.press('F1')
    const input = this.page.locator('.quick-input-widget input')
    await input.waitFor()
    await input.fill(`>${words}`)
    await pause(500)
    const titles = await this.page.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts()
    await this.page.keyboard.press('Escape')
    return titles
  }

  /** Points at a word and returns the text of the hover that comes up. Points again until it does: the server may be starting. */
  async hover(word) {
    const box = this.page.locator('.monaco-hover:not(.hidden) .hover-contents')
    return this.until(async () => {
      await this.pointAt(word)
      await pause(800)
      const text = plain((await box.allInnerTexts()).join('\n'))
      return text === '' || text === 'Loading...' ? undefined : text
    }, `hover over ${word}`)
  }

  /** Where a link leads that stands in the open hover. */
  async addressInHover(words) {
    const link = this.page.locator('.monaco-hover:not(.hidden) a', { hasText: words }).first()
    return await link.getAttribute('data-href') ?? await link.getAttribute('href')
  }

  /** Points at a word for a while; returns the text of a hover, or ''. */
  async hoverNow(word) {
    await this.pointAt(word)
    await pause(2_000)
    return plain((await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts()).join('\n'))
  }

  async pointAt(word) {
    await this.page.mouse.move(5, 400)
    const { x, y } = await this.placeOf(word)
    await this.page.mouse.move(x - 3, y)
    await this.page.mouse.move(x, y)
  }

  /** The middle of the first place in the text where `word` stands, in pixels. */
  async placeOf(word) {
    return this.until(() => this.page.evaluate(word => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
        const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(word)
        if (at < 0) continue
        const middle = at + Math.floor(word.length / 2)
        let before = 0
        for (let node = walker.nextNode(); node !== null; before += node.length, node = walker.nextNode()) {
          if (middle >= before + node.length) continue
          const range = document.createRange()
          range.setStart(node, middle - before)
          range.setEnd(node, middle - before + 1)
          const box = range.getBoundingClientRect()
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        }
      }
      return undefined
    }, word), `word ${word}`)
  }

  async click(word) {
    const { x, y } = await this.placeOf(word)
    await this.page.mouse.click(x, y)
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 30 })
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The text that can be seen, line by line. */
  async text() {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll(elements => elements
      .map(element => ({ top: Number.parseFloat(element.style.top), text: element.textContent.replaceAll('\u00a0', ' ') }))
      .sort((a, b) => a.top - b.top)
      .map(line => line.text))
    return lines.join('\n')
  }

  /** The rows of the open list of suggestions: label and detail. */
  async suggestions() {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row')
    await rows.first().waitFor()
    await pause(500)
    return (await rows.allInnerTexts()).map(plain)
  }

  /** How many suggestions the open list has; only some of them are drawn. */
  async countSuggestions() {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').first()
    await row.waitFor()
    await pause(500)
    return Number(await row.getAttribute('aria-setsize'))
  }

  /** The titles of the menu that Control+. opens at the cursor; the menu stays open. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    // A late change of the selection closes the menu; then it is opened again.
    return this.until(async () => {
      await this.page.keyboard.press('Control+.')
      await pause(1_500)
      const titles = (await rows.allInnerTexts()).map(plain)
      return titles.length > 0 ? titles : undefined
    }, 'menu of quick fixes')
  }

  async applyQuickFix(title) {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click()
  }

  /**
   * Clicks a lens by its title. After a keystroke lenses come anew, some seconds later on a busy machine, and a click on one that goes is lost:
   * so one is clicked that has stood still for a second.
   */
  async lens(title) {
    const lens = this.page.locator('.codelens-decoration a', { hasText: title }).first()
    await this.until(async () => {
      const before = await lens.evaluate(element => { element.dataset.seen = 'yes'; return element.getBoundingClientRect().top }, undefined, { timeout: 1_000 }).catch(() => undefined)
      await pause(1000)
      return await lens.evaluate((element, top) => element.dataset.seen === 'yes' && element.getBoundingClientRect().top === top, before, { timeout: 1_000 }).catch(() => false)
    }, `lens ${title} that stays`)
    await lens.click()
  }

  /** The step of a multi-step input that is open: its title, and the choices or the text in it. */
  async step(title) {
    const widget = this.page.locator('.quick-input-widget')
    await widget.locator('.quick-input-title', { hasText: title }).waitFor()
    await pause(300)
    return {
      choices: (await widget.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts()).map(plain),
      value: await widget.locator('input:visible').last().inputValue(),
      message: plain(await widget.locator('.quick-input-message').innerText().catch(() => '')),
    }
  }

  async stepBack() {
    await this.page.locator('.quick-input-widget .quick-input-left-action-bar a').first().click()
  }

  /** The status bar item of the interview: what it shows and what it is called, or undefined. */
  async interviewStatus() {
    const seen = await this.page.evaluate(() => {
      const item = document.getElementById('flaskprep.flask-prep.flaskPrep.interview')
      return item?.checkVisibility() ? { text: item.innerText, label: item.querySelector('a')?.getAttribute('aria-label') } : null
    })
    return seen === null ? undefined : { text: plain(seen.text), label: seen.label }
  }

  /** The text of a preview, which is in a frame of a frame. */
  async preview() {
    for (const frame of this.page.frames()) {
      const text = await frame.locator('.markdown-body').innerText({ timeout: 200 }).catch(() => undefined)
      if (text) return plain(text)
    }
    return undefined
  }

  /** Clicks the first link or summary with these words in a preview. */
  async clickInPreview(words) {
    await this.until(async () => {
      for (const frame of this.page.frames()) {
        const place = frame.locator('.markdown-body a, .markdown-body summary').filter({ hasText: words }).first()
        if (await place.click({ timeout: 500 }).then(() => true, () => false)) return true
      }
      return false
    }, `“${words}” in the preview`)
  }

  /** The frame of a page of ours, by the selector of something in it. */
  async pageFrame(selector) {
    return this.until(async () => {
      for (const frame of this.page.frames()) {
        if (await frame.locator(selector).count().catch(() => 0) > 0) return frame
      }
      return undefined
    }, `page with ${selector}`)
  }

  /** Opens the side bar of an extension. */
  async sideBar(title) {
    await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).first().click()
    await this.page.locator('.sidebar .composite.title h2, .sidebar .title-label', { hasText: title }).first().waitFor()
  }

  /** The rows of a view in the side bar as a screen reader has them. */
  async rows(view) {
    const rows = this.page.locator(`.sidebar .pane[aria-label^="${view}"], .sidebar .pane`, { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) }).first().locator('.monaco-list-row')
    return (await rows.evaluateAll(elements => elements.map(element => element.getAttribute('aria-label') ?? ''))).map(plain)
  }

  /** The words of a view that is empty. */
  async welcome(view) {
    return plain(await this.page.locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) }).first().locator('.welcome-view-content').innerText())
  }

  /** The modal dialog: its text; it stays open. */
  async dialog() {
    const box = this.page.locator('.monaco-dialog-box')
    await box.waitFor()
    return plain(await box.innerText())
  }

  async answerDialog(button) {
    await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click()
    await this.page.locator('.monaco-dialog-box').waitFor({ state: 'detached' })
  }

  /** The name of the file that is in front. */
  async activeTab() {
    return await this.page.locator('.tab.active').first().getAttribute('data-resource-name', { timeout: 1_000 }).catch(() => undefined)
  }

  async statusBar() {
    return plain(await this.page.locator('.part.statusbar').innerText())
  }

  /** How many findings the status bar counts, as [errors, warnings], and how many places are underlined. */
  async findings() {
    const label = await this.page.locator('[id="status.problems"]').getAttribute('aria-label').catch(() => null)
    return { label: label ?? '', underlined: await this.page.locator('.editor-instance [class*="squiggly-"]').count() }
  }

  async waitForUnderline() {
    await this.page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ state: 'attached' })
  }

  async notifications() {
    return (await this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts()).map(plain)
  }

  async waitForNotification(words) {
    const item = this.page.locator('.notifications-toasts .notification-list-item', { hasText: words }).first()
    await item.waitFor()
    return { text: plain(await item.locator('.notification-list-item-message').innerText()), buttons: await item.locator('.monaco-button').allInnerTexts() }
  }

  async clearNotifications() {
    await this.command('Notifications: Clear All Notifications')
    await this.page.locator('.notifications-toasts .notification-list-item').first().waitFor({ state: 'hidden' })
  }

  /** The lines of the language status, as they stand under `{}`. */
  async languageStatus() {
    await this.page.locator('[id="status.languageStatus"]').hover()
    const rows = this.page.locator('.hover-language-status')
    await rows.first().waitFor()
    const texts = (await rows.allInnerTexts()).map(plain)
    await this.page.mouse.move(5, 400)
    return texts
  }

  /** Waits until the server runs and has said what it sees. */
  async serverReady() {
    return this.until(async () => (await this.languageStatus()).find(text => /^Flask Prep: (?!starting)/.test(text)), 'status of the server')
  }

  async screenshot(file) {
    await this.page.screenshot({ path: file })
  }

  /**
   * Takes a picture of a part of the screen for the README, light and dark, where UPDATE_IMAGES is set: the README shows what the tests saw.
   * @param {{ x?: number, y?: number, width?: number, height: number }} part without `x` and `width`: the editor, without the side bar
   */
  async picture(name, { x = 353, y = 36, width = 1280 - x - 5, height }) {
    if (!process.env.UPDATE_IMAGES) return
    mkdirSync(at('docs', 'images'), { recursive: true })
    for (const [colorScheme, ending] of [['dark', '-dark'], ['light', '']]) {
      await this.page.emulateMedia({ colorScheme })
      await this.page.locator(`.monaco-workbench.vs${colorScheme === 'dark' ? '-dark' : ''}`).waitFor()
      await pause(1_000)
      await this.page.screenshot({ path: at('docs', 'images', `${name}${ending}.png`), clip: { x, y, width, height } })
    }
  }

  /** Leaves a picture for somebody who wants to know why a test failed. */
  async keepPicture(name) {
    const file = at('.cache', 'editor-tests', `${name.replace(/\W+/g, '-')}.png`)
    await this.screenshot(file).catch(() => undefined)
    console.log(`# what was seen: ${file}`)
  }

  async close() {
    await this.page.close()
  }

  async until(look, what) {
    const end = Date.now() + patience
    for (;;) {
      const seen = await look()
      if (seen !== undefined && seen !== null && seen !== false) return seen
      if (Date.now() > end) throw new Error(`No ${what} after ${patience / 1000} s.`)
      await pause(200)
    }
  }
}

const plain = text => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim()
