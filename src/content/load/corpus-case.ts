import { type CaseFacts, type FrenchTable, type IdeaFacts, namesInText } from '../judges/ecrit/index.ts'
import { fold } from '../judges/ecrit/language/fold.ts'
import type { CorpusFile } from './corpus-file.ts'

const general = new Set(
  'client cliente facture facturer dire dit demande demander payer paye paiement retard date montant erreur reclamation message reponse responsable accueil assistant entreprise service dossier fois avoir etre faire prendre donner propre raison deux trois jour jours passe plus moins heure heures compte note noter lettre courriel commande livrer societe agence personne monsieur madame numero solution accord autre meme gros grand nouveau nouvelle toujours jamais reste rester recevoir recu appel appeler demain mois semaine annee seul seule vrai'.split(
    ' ',
  ),
)

/** Every string of a case, whatever its depth. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(stringsOf)
  return []
}

function fields(value: unknown, path = ''): readonly { key: string; text: string }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ key: path, text: String(value) }]
  if (Array.isArray(value)) return value.flatMap((item) => fields(item, path))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => fields(item, key))
  return []
}

function lemmasOf(word: string, french: FrenchTable): readonly string[] {
  return french.lookup(word).map((reading) => reading.lemma)
}

/** The words of a description that belong to the case: those the facts use too, function words and words of every office left out. */
function caseWords(description: string, caseLemmas: ReadonlySet<string>, french: FrenchTable): readonly string[] {
  const words = description.match(/\p{L}{4,}/gu) ?? []
  return [
    ...new Set(
      words.filter((word) => {
        const folded = fold(word)
        const readings = french.lookup(folded)
        if (readings.length > 0 && readings.every((reading) => reading.kind === 'o')) return false
        const lemmas = [folded, ...lemmasOf(folded, french)]
        return lemmas.some((lemma) => caseLemmas.has(lemma)) && !lemmas.some((lemma) => general.has(lemma))
      }),
    ),
  ]
}

function alike(left: string, right: string): boolean {
  const stem = (word: string): string => word.replace(/[sx]$/, '').replace(/e$/, '')
  return stem(left) === stem(right)
}

function todayOf(text: string): CaseFacts['today'] {
  const match = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text)
  return { day: Number(match?.[1] ?? 1), month: Number(match?.[2] ?? 1), year: Number(match?.[3] ?? 2026) }
}

/** Builds the judge's case from a corpus file, by the shape of its fields and never by its contents. */
export function caseFromCorpus(file: CorpusFile, french: FrenchTable): CaseFacts {
  const all = fields(file.cas)
  const background = all.map(({ text }) => text)
  const text = (key: string): string | undefined => all.find((field) => field.key === key)?.text
  const caseLemmas = new Set(
    background.flatMap((line) =>
      (fold(line).match(/[a-z]{4,}/g) ?? []).flatMap((word) => [word, ...lemmasOf(word, french)]),
    ),
  )
  const whole = fold(background.join('\n')).replace(/[\s.]/g, '')

  const ideas: Record<string, IdeaFacts> = {}
  for (const idea of file.idees) {
    const values = (idea.valeurs ?? []).map((value) => {
      const group = [String(value.exact), ...(value.ou === undefined ? [] : [String(value.ou)])]
      // A description may lag behind its case: the case is the only truth, so its own field of that role counts too.
      const stated = whole.includes(fold(String(value.exact)).replace(/[\s.]/g, ''))
      const own = all.find((field) => fold(field.key).startsWith(fold(value.quoi)))
      return !stated && own ? [own.text, ...group] : group
    })
    const nouns = caseWords(idea.description, caseLemmas, french)
    ideas[idea.id] = { ...(values.length > 0 ? { values } : {}), nouns }
  }
  const prohibitions: Record<string, IdeaFacts> = {}
  for (const rule of file.interdits) {
    const parts = rule.id.split('-')
    const named = all.filter((field) => {
      const keys = fold(field.key).split('_')
      return keys.length === parts.length && keys.every((key, index) => alike(key, parts[index] ?? ''))
    })
    prohibitions[rule.id] = {
      nouns: caseWords(rule.description, caseLemmas, french),
      values: named.flatMap((field) => field.text.split(/[,;]| ou | et /).map((item) => [item.trim()])),
    }
  }

  const addressee = text('destinataire') ?? text('pour')
  const insiders = ['emetteur', 'contact', 'signataire', 'redacteur'].flatMap((key) => text(key) ?? [])
  const values = file.idees.flatMap((idea) =>
    (idea.valeurs ?? []).flatMap((value) => [String(value.exact), String(value.ou ?? '')]),
  )
  const known = new Set(
    [
      addressee ?? '',
      ...insiders,
      ...values,
      ...all.filter(({ key }) => !['autres_faits', 'non_autorise'].includes(key)).map((field) => field.text),
    ].flatMap((line) => fold(line).match(/[a-z]{3,}/g) ?? []),
  )
  const outsiders = all
    .filter(({ key }) => key === 'autres_faits' || key === 'non_autorise')
    .flatMap((field) => namesInText(field.text, french))
    .filter((name) => !known.has(name))
  const paid = all
    .filter(
      ({ key, text: line }) =>
        key === 'autres_faits' && /regl|paye|sold/.test(fold(line)) && !/autre client/.test(fold(line)),
    )
    .flatMap(({ text: line }) => line.match(/(?<=[Ff]acture )\S+(?: \d{3,})?/g) ?? [])
  const signatory =
    text('signataire') ??
    file.idees
      .find((idea) => idea.id.startsWith('signature'))
      ?.valeurs?.map((value) => String(value.exact))
      .join(' ')
  return {
    today: todayOf(text('aujourdhui') ?? ''),
    ideas,
    prohibitions,
    ...(addressee === undefined ? {} : { addressee }),
    insiders,
    ...(signatory === undefined ? {} : { signatory }),
    outsiders,
    paid,
    background: [...background, ...file.idees.map((idea) => idea.description)],
  }
}
