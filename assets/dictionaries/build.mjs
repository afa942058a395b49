// Rebuilds `francais.txt` from the Dicollecte dictionary (Debian package hunspell-fr-comprehensive, MPL-2.0):
//   node assets/dictionaries/build.mjs /usr/share/hunspell/fr
// The affix rules are unrolled once here, so that the game never has to know Hunspell's format. Each entry becomes a stem and a
// paradigm (the list of its endings); the output is sorted, hence the same for the same dictionary.
import { readFileSync, writeFileSync } from 'node:fs'

const source = process.argv[2] ?? '/usr/share/hunspell/fr'
const target = new URL('./francais.txt', import.meta.url)

const suffixes = new Map()
for (const line of readFileSync(`${source}.aff`, 'utf8').split('\n')) {
  const [type, flag, strip, add, condition, ...morphology] = line.trim().split(/\s+/)
  if (type !== 'SFX' || morphology.length === 0) continue
  // Nobody under twenty writes the imperfect subjunctive; leaving it out saves a third of the endings.
  const tense = morphology.join(' ')
  if (/po:sim|po:spas/.test(tense) || (/po:ipsi/.test(tense) && /po:[12](pl|sg)/.test(tense) && !/po:ipre/.test(tense)))
    continue
  const rule = {
    strip: strip === '0' ? '' : strip,
    add: add.split('/')[0] === '0' ? '' : add.split('/')[0],
    test: condition === '.' ? null : new RegExp(`${condition}$`),
  }
  if (!suffixes.has(flag)) suffixes.set(flag, [])
  suffixes.get(flag).push(rule)
}

const kindOf = (morphology) => {
  if (/po:v\d/.test(morphology)) return 'v'
  if (/po:prn/.test(morphology)) return 'p'
  if (/po:(npr|patr)/.test(morphology)) return ''
  if (/po:nom/.test(morphology)) return /po:adj/.test(morphology) ? 'b' : 'n'
  if (/po:adj/.test(morphology)) return 'a'
  return 'o'
}

const entries = new Map() // "stem\tkind:endings" -> true
for (const line of readFileSync(`${source}.dic`, 'utf8').split('\n').slice(1)) {
  const [head, ...rest] = line.trim().split(/\s+/)
  if (!head) continue
  const slash = head.indexOf('/')
  const lemma = (slash < 0 ? head : head.slice(0, slash)).toLowerCase()
  const kind = kindOf(rest.join(' '))
  if (kind === '' || !/^[a-zà-öø-ÿœæ'-]+$/.test(lemma)) continue
  const flags = slash < 0 ? [] : (head.slice(slash + 1).match(/../g) ?? [])
  const forms = new Set(flags.includes('()') ? [] : [lemma])
  for (const flag of flags) {
    for (const { strip, add, test } of suffixes.get(flag) ?? []) {
      if (!lemma.endsWith(strip) || (test && !test.test(lemma))) continue
      const form = lemma.slice(0, lemma.length - strip.length) + add
      if (/^[a-zà-öø-ÿœæ'-]+$/.test(form)) forms.add(form)
    }
  }
  if (forms.size === 0) continue
  let stem = lemma
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
  if (stem === '' && kind !== 'v') continue
  const ends = [...forms].map((form) => form.slice(stem.length)).filter((end) => end !== lemma.slice(stem.length))
  ends.sort((a, b) => (a < b ? -1 : 1))
  entries.set(`${stem}\t${kind}:${[lemma.slice(stem.length), ...ends].join(',')}`, true)
}

const paradigms = [...new Set([...entries.keys()].map((key) => key.split('\t')[1]))]
const uses = new Map()
for (const key of entries.keys()) uses.set(key.split('\t')[1], (uses.get(key.split('\t')[1]) ?? 0) + 1)
paradigms.sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1))
const number = new Map(paradigms.map((paradigm, index) => [paradigm, index]))

// Neighbouring stems share their beginning: the count of shared letters is one character from "0" on.
const sorted = [...entries.keys()]
  .map((key) => key.split('\t'))
  .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : number.get(a[1]) - number.get(b[1])))
let previous = ''
const lines = sorted.map(([stem, paradigm]) => {
  let shared = 0
  while (shared < stem.length && shared < previous.length && stem[shared] === previous[shared] && shared < 40) shared++
  previous = stem
  return `${String.fromCharCode(48 + shared)}${stem.slice(shared)} ${number.get(paradigm).toString(36)}`
})
writeFileSync(
  target,
  [
    'francais 1',
    'Dicollecte 7.0, (c) 2007-2018 contributeurs de Dicollecte, licence MPL 2.0 (LICENCE-MPL-2.0.txt) ; transforme par build.mjs.',
    String(paradigms.length),
    ...paradigms,
    ...lines,
    '',
  ].join('\n'),
)
console.log(`${paradigms.length} paradigmes, ${lines.length} entrées`)
