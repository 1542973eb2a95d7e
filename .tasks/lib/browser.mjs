import { existsSync } from 'node:fs'
import { which } from './run.mjs'

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium to drive: the one that CHROME_PATH names, else one that is installed; undefined where there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) return named
  return ['chromium', 'chromium-browser', 'google-chrome'].map(which).find(Boolean) ?? places.find(existsSync)
}
