import { byRole } from '../desk/people.ts'
import { render } from '../desk/render.ts'
import type { Presence } from '../records/rota.ts'
import type { CaseFile } from './case-file.ts'
import { counterAct } from './counter-model-acts.ts'
import { resolveName } from './names.ts'
import type { ModelAct, Obligation, Scenario } from './scenario.ts'
import type { Act, SheetContent, WritingZones } from './tools.ts'

/**
 * [M1] The model answer of an obligation as acts to play, for one case: roles become addresses, names become facts of the
 * case, texts are filled. The French keys are those of the YAML. Throws on an act it cannot build: a mistake of the author.
 */
export function modelActs(scenario: Scenario, caseFile: CaseFile, obligation: Obligation): readonly Act[] {
  return actsOf(scenario, caseFile, obligation.model.acts, obligation.id)
}

/** [M1] Acts as an author writes them, for one case. `owner` names who wrote them in a mistake. */
export function actsOf(
  scenario: Scenario,
  caseFile: CaseFile,
  acts: readonly ModelAct[],
  owner: string,
): readonly Act[] {
  return acts.flatMap((act) => {
    const given = ON_BOOKS.includes(act.gesture) ? (act.parametres ?? caseFile.computed[String(act.calcul)]) : undefined
    return given === undefined ? [toAct(scenario, caseFile, act, owner)] : computedActs(act.gesture, given)
  })
}

/** Acts on the books are figures: `calcul` names their parameters in the case (a list for several acts), `parametres` gives them. */
const ON_BOOKS: readonly string[] = ['pointer-lignes', 'etablir-etat', 'saisir-ecriture', 'contrepasser']

function computedActs(gesture: string, given: unknown): readonly Act[] {
  const list: readonly object[] = Array.isArray(given) ? given : [given]
  return list.map((parameters) => ({ gesture, ...parameters }) as Act)
}

function toAct(scenario: Scenario, caseFile: CaseFile, model: ModelAct, owner: string): Act {
  const text = (key: string) => textOf(scenario, caseFile, model[key], `${owner}.corrige.${key}`)
  const names = (key: string) => listOf(model[key]).map((name) => resolveName(render(name, { caseFile }), caseFile))
  const name = (key: string) => names(key)[0] ?? ''
  const emails = (key: string) => listOf(model[key]).map((role) => emailOf(caseFile, role, owner))
  const atCounter = counterAct(model, { text, name, caseFile })
  if (atCounter) return atCounter
  switch (model.gesture) {
    case 'envoyer-courriel':
      return {
        gesture: 'envoyer-courriel',
        to: emails('a'),
        cc: emails('cc'),
        bcc: emails('cci'),
        subject: text('objet'),
        body: text('corps'),
        attachments: names('pieces'),
      }
    case 'consulter':
      return { gesture: 'consulter', tool: (text('outil') || 'ged') as never, target: name('piece') }
    case 'appeler':
      return { gesture: 'appeler', phone: phoneOf(caseFile, name('a'), owner), reason: text('motif') }
    case 'deposer-message':
      return {
        gesture: 'deposer-message',
        to: name('pour'),
        from: text('de'),
        organisation: text('organisme'),
        phone: text('coordonnees'),
        date: dateOf(caseFile, listOf(model.date)[0] ?? 'jour-1'),
        time: text('heure'),
        subject: text('objet'),
        urgent: model.urgent === true || text('urgent') === 'oui',
        text: text('corps'),
      }
    case 'dire':
      return {
        gesture: 'dire',
        exchange: text('echange'),
        line: text('replique'),
        ...(model.montant === undefined ? {} : { amount: centsOf(caseFile, listOf(model.montant)[0] ?? '') }),
      }
    case 'importer-donnees':
      return { gesture: 'importer-donnees', source: name('source') }
    case 'soumettre-paiement':
      return {
        gesture: 'soumettre-paiement',
        account: name('compte'),
        payee: name('a'),
        amount: centsOf(caseFile, listOf(model.montant)[0] ?? ''),
        withCode: model.code === true,
      }
    case 'decrocher':
    case 'laisser-sonner':
    case 'clore-echange':
      return { gesture: model.gesture, exchange: text('echange') }
    case 'transferer-appel':
      return { gesture: 'transferer-appel', exchange: text('echange'), to: name('vers') }
    case 'tracer-suivi':
      return {
        gesture: 'tracer-suivi',
        record: recordOf(caseFile, name('facture')),
        level: name('niveau') as never,
        date: dateOf(caseFile, name('date')),
        channel: (name('canal') || 'courriel') as never,
        next: dateOf(caseFile, listOf(model.suite)[0] ?? ''),
        comment: text('commentaire'),
      }
    case 'changer-statut': {
      const amount = caseFile.values[listOf(model.montant)[0] ?? '']
      return {
        gesture: 'changer-statut',
        table: 'piece-vente',
        record: recordOf(caseFile, name('facture')),
        status: name('statut') as never,
        reason: text('motif'),
        ...(amount?.kind === 'montant' ? { amount: amount.cents } : {}),
        ...(model.piece ? { piece: name('piece') } : {}),
      }
    }
    case 'creer-fiche':
      return {
        gesture: 'creer-fiche',
        table: name('table'),
        title: text('titre'),
        about: recordOf(caseFile, name('sur')),
        fields: fieldsOf(caseFile, model.champs),
        piece: name('piece'),
      }
    case 'modifier-fiche':
      return {
        gesture: 'modifier-fiche',
        card: name('fiche'),
        fields: fieldsOf(caseFile, model.champs),
        piece: name('piece'),
      }
    case 'terminer-classeur':
      return {
        gesture: 'terminer-classeur',
        workbook: name('classeur'),
        title: text('titre'),
        sheets: changedCells(sheetsOf(caseFile, model.calcul, owner), model.cellules),
      }
    case 'poser-rappel':
      return {
        gesture: 'poser-rappel',
        date: dateOf(caseFile, listOf(model.date)[0] ?? ''),
        title: text('objet'),
      }
    case 'classer-document':
      return {
        gesture: 'classer-document',
        document: name('document'),
        folder: text('dossier'),
        name: text('nom'),
      }
    case 'terminer-ecrit':
      return {
        gesture: 'terminer-ecrit',
        writing: name('ecrit') || owner,
        kind: (name('genre') || 'lettre') as never,
        title: text('titre'),
        to: name('a'),
        model: name('modele'),
        zones: zonesOf(text),
      }
    case 'mettre-au-parapheur':
      return {
        gesture: 'mettre-au-parapheur',
        documents: names('documents'),
        signatory: name('signataire'),
        purpose: (name('pour') || 'signature') as never,
        attachments: names('pieces'),
        sending: (name('envoi') || '') as never,
      }
    case 'expedier-pli':
      return {
        gesture: 'expedier-pli',
        documents: names('documents'),
        to: name('a'),
        mode: (name('envoi') || 'simple') as never,
      }
    case 'affecter-presence': {
      const cells = model.calcul === undefined ? [] : caseFile.computed[String(model.calcul)]
      if (!Array.isArray(cells)) throw new Error(`Model answer of "${owner}": "${String(model.calcul)}" is not a rota`)
      return { gesture: 'affecter-presence', rota: name('planning'), cells: [...cells, ...cellsOfRota(model.cases)] }
    }
    case 'publier-planning':
      return {
        gesture: 'publier-planning',
        rota: name('planning'),
        version: Number(model.version ?? 1),
        date: dateOf(caseFile, name('date')),
        replaces: Number(model.remplace ?? 0),
      }
    case 'demander-visa':
      return {
        gesture: 'demander-visa',
        subject: text('objet'),
        to: name('a'),
        note: text('corps'),
        pieces: names('pieces'),
      }
    case 'transmettre-dossier':
      return {
        gesture: 'transmettre-dossier',
        title: text('titre'),
        pieces: names('pieces'),
        to: name('a'),
        note: text('note'),
      }
    default:
      throw new Error(`Model answer of "${owner}": no way to play "${model.gesture}" yet`)
  }
}

/** Zones of a page by their French names in the YAML. */
function zonesOf(text: (key: string) => string): WritingZones {
  return {
    sender: text('expediteur'),
    recipient: text('destinataire'),
    references: text('references'),
    date: text('lieu-date'),
    subject: text('objet'),
    enclosures: text('pieces-jointes'),
    salutation: text('appel'),
    body: text('corps'),
    closing: text('politesse'),
    signatory: text('signature'),
  }
}

/** Fields of a card as typed: templates. */
function fieldsOf(caseFile: CaseFile, value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([field, typed]) => [field, render(String(typed), { caseFile })]))
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** A template as it stands, or `{ texte: name }`: a text of the scenario, whose name is itself a template. */
function textOf(scenario: Scenario, caseFile: CaseFile, value: unknown, place: string): string {
  if (value === undefined) return ''
  if (typeof value === 'object' && value !== null && 'texte' in value) {
    const name = render(String(value.texte), { caseFile })
    const found = scenario.texts[name]
    if (found === undefined) throw new Error(`${place}: no text "${name}"`)
    return render(found, { caseFile }).trim()
  }
  return render(String(value), { caseFile })
}

function emailOf(caseFile: CaseFile, role: string, owner: string): string {
  const person = byRole(caseFile, caseFile.records, role)
  if (!person) throw new Error(`Model answer of "${owner}": nobody holds "${role}"`)
  return person.email
}

/** An amount of the case by name, or a whole number of cents. */
function centsOf(caseFile: CaseFile, name: string): number {
  const value = caseFile.values[name]
  return value?.kind === 'montant' ? value.cents : Number(name) || 0
}

function phoneOf(caseFile: CaseFile, role: string, owner: string): string {
  const person = byRole(caseFile, caseFile.records, role)
  if (!person) throw new Error(`Model answer of "${owner}": nobody holds "${role}"`)
  return person.phone
}

function recordOf(caseFile: CaseFile, number: string): string {
  return caseFile.records.salesDocuments.find((document) => document.number === number)?.id ?? number
}

/** A date of the case by name, an ISO date, or `jour-1`. */
function dateOf(caseFile: CaseFile, name: string): string {
  const value = caseFile.values[name]
  if (value?.kind === 'date') return value.iso
  const day = /^jour-(\d)$/.exec(name)
  return day ? (caseFile.days[Number(day[1]) - 1] ?? name) : name
}

/** A workbook with some cells typed otherwise, for written paths that go wrong: `cellules: { I8: attendre }`. */
function changedCells(sheets: readonly SheetContent[], changes: unknown): readonly SheetContent[] {
  if (typeof changes !== 'object' || changes === null) return sheets
  const inputs = new Map(Object.entries(changes).map(([ref, input]) => [ref, String(input)]))
  return sheets.map(({ name, cells }) => ({
    name,
    cells: [
      ...cells.filter(({ ref }) => !inputs.has(ref)),
      ...[...inputs].flatMap(([ref, input]) => (input === '' ? [] : [{ ref, input }])),
    ],
  }))
}

/** Cells of a rota as written in a path: `{ personne, jour, code }`. */
function cellsOfRota(value: unknown): readonly Presence[] {
  return (Array.isArray(value) ? value : []).map((cell: Readonly<Record<string, unknown>>) => ({
    person: String(cell.personne),
    date: String(cell.jour),
    code: String(cell.code ?? ''),
    start: Number(cell.debut ?? 0),
    end: Number(cell.fin ?? 0),
    pause: Number(cell.pause ?? 0),
    comment: String(cell.commentaire ?? ''),
  }))
}

function sheetsOf(caseFile: CaseFile, name: unknown, owner: string): readonly SheetContent[] {
  const sheets = caseFile.computed[String(name)]
  if (!Array.isArray(sheets))
    throw new Error(`Model answer of "${owner}": "${String(name)}" is not a workbook of the case`)
  return sheets as readonly SheetContent[]
}
