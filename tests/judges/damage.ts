/** Made-up damage to a text: what a hurried hand, an old keyboard or an ear does to it. Each is pure: the same text gives the same damage. */
export interface Damage {
  readonly name: string
  readonly apply: (text: string) => string
}

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

/** Common words only: no capital, no figure, five letters or more. */
const common = /(?<![\p{L}\d@.’'-])\p{Ll}{5,}(?![\p{L}\d@’'-]|\.\p{L})/gu

function typos(text: string): string {
  let rank = 0
  return text.replace(common, (word) => {
    rank++
    if (rank % 8 !== 0) return word
    const at = 1 + ((rank / 8) % (word.length - 3))
    switch ((rank / 8) % 4) {
      case 0:
        return word.slice(0, at) + word.slice(at + 1)
      case 1:
        return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
      case 2:
        return word.slice(0, at) + word.charAt(at) + word.slice(at)
      default:
        return `${word.slice(0, at)}r${word.slice(at + 1)}`
    }
  })
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/eau(x?)/g, 'o'],
  [/ph/g, 'f'],
  [/qu(?=[eéèi])/g, 'k'],
  [/tion/g, 'sion'],
  [/(?<=\p{L}{2})(?:er|ez|ée|ées|és)$/gu, 'é'],
  [/ai(?=[a-zé])/g, 'é'],
  [/([lmnprt])\1/g, '$1'],
  [/(?<=\p{L}{3})(?:s|t|d)$/gu, ''],
  [/en(?=[td])/g, 'an'],
]

function byEar(text: string): string {
  let rank = 0
  return text.replace(common, (word) => {
    rank++
    return rank % 3 === 0 ? sounds.reduce((heard, [from, to]) => heard.replace(from, to), word) : word
  })
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bvous\b/g, 'vs'],
  [/\bnous\b/g, 'ns'],
  [/\bpour\b/g, 'pr'],
  [/\bbonjour\b/gi, 'bjr'],
  [/\bavec\b/g, 'ac'],
  [/\bque\b/g, 'ke'],
  [/\bquand\b/g, 'qd'],
  [/\bdans\b/g, 'ds'],
  [/\bmerci\b/gi, 'mci'],
  [/\btoujours\b/g, 'tjrs'],
  [/\bbeaucoup\b/g, 'bcp'],
  [/\bplus\b/g, '+'],
  [/\brendez-vous\b/g, 'rdv'],
  [/\bc[’']est\b/g, 'c'],
  [/s[’']il vous plaît/g, 'svp'],
]

export const damages: readonly Damage[] = [
  { name: 'sans accents', apply: plain },
  { name: 'sans apostrophes', apply: (text) => text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, ' ') },
  { name: 'apostrophes collées', apply: (text) => text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '') },
  {
    name: 'sans ponctuation',
    apply: (text) => text.replace(/[,;:!?«»()](?!\d)|\.(?=\s|$)/gu, '').replace(/ {2,}/g, ' '),
  },
  { name: 'fautes de frappe', apply: typos },
  { name: 'écrit à l’oreille', apply: byEar },
  { name: 'tout en capitales', apply: (text) => text.toUpperCase() },
  { name: 'façon SMS', apply: (text) => shortened.reduce((short, [from, to]) => short.replace(from, to), text) },
]
