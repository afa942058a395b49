import type { LevelMark } from '../../domain/assessment/assessment.ts'
import type { RunState } from '../../domain/attempt/run.ts'
import { byEmail } from '../../domain/desk/people.ts'
import type { Act, Cell, WritingZones } from '../../domain/scenario/tools.ts'
import type { Verdict } from '../../domain/scenario/verdict.ts'
import type { NoteTone } from '../view-models/annotate.ts'
import type { Level } from '../view-models/level.ts'

/** Level mark of the assessment as the components know it. */
export function levelOf(mark: LevelMark | null): Level {
  switch (mark) {
    case 'TI':
      return 'ti'
    case 'I':
      return 'i'
    case 'S':
      return 's'
    case 'TS':
      return 'ts'
    case null:
      return 'none'
  }
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  juste: 'juste',
  rectifie: 'rectifié',
  maladroit: 'recevable, à reprendre',
  incomplet: 'incomplet',
  tardif: 'juste, mais tard',
  faux: 'à refaire',
  'a-relire': 'à relire avec le professeur',
  fait: 'fait',
  pose: 'échange posé',
  tendu: 'échange tendu',
  derape: 'échange dérapé',
  cede: 'vous avez cédé',
}

/** A verdict as a teacher would say it; `null` is a work never done. */
export function verdictWords(verdict: Verdict | null): string {
  return verdict === null ? 'pas fait' : VERDICT_WORDS[verdict]
}

export function verdictTone(verdict: Verdict | null): NoteTone {
  switch (verdict) {
    case 'juste':
    case 'rectifie':
    case 'fait':
    case 'pose':
      return 'good'
    case 'maladroit':
    case 'incomplet':
    case 'tardif':
    case 'tendu':
    case 'a-relire':
      return 'doubt'
    case 'faux':
    case 'derape':
    case 'cede':
    case null:
      return 'bad'
  }
}

/** Text of a written act as the learner typed it, and where each zone begins in it. */
export function writtenText(
  act: Act,
): { readonly text: string; readonly offsets: Readonly<Record<string, number>> } | null {
  switch (act.gesture) {
    case 'envoyer-courriel': {
      const head = 'Objet\u00a0: '
      const subject = `${head}${act.subject}\n\n`
      return { text: subject + act.body, offsets: { subject: head.length, body: subject.length } }
    }
    case 'transferer-courriel':
      return { text: act.note, offsets: { body: 0 } }
    case 'deposer-message': {
      const subject = `${act.subject}\n\n`
      return { text: subject + act.text, offsets: { subject: 0, body: subject.length } }
    }
    case 'tracer-suivi':
      return { text: act.comment, offsets: { body: 0 } }
    case 'expliquer':
    case 'noter':
      return { text: act.text, offsets: { body: 0 } }
    case 'transmettre-dossier':
      return { text: act.note, offsets: { body: 0 } }
    case 'demander-visa': {
      const subject = `${act.subject}\n\n`
      return { text: subject + act.note, offsets: { subject: 0, body: subject.length } }
    }
    case 'terminer-ecrit':
      return writtenPage(act.zones)
    default:
      return null
  }
}

/** A letter as it reads on the page, zone after zone. */
function writtenPage(zones: WritingZones): { readonly text: string; readonly offsets: Record<string, number> } {
  const offsets: Record<string, number> = {}
  let text = ''
  for (const [zone, written] of Object.entries(zones)) {
    if (written === '') continue
    const head = text === '' ? '' : `${text}\n\n`
    const label = zone === 'subject' ? 'Objet\u00a0: ' : zone === 'enclosures' ? 'P.\u00a0J.\u00a0: ' : ''
    offsets[zone] = head.length + label.length
    text = head + label + written
  }
  return { text, offsets }
}

/** The same in two or three words, for the strip of the day. */
export function actPin(act: Act, state: RunState): string {
  switch (act.gesture) {
    case 'envoyer-courriel':
    case 'transferer-courriel':
      return `À ${people(act.to.slice(0, 1), state)}`
    case 'dire':
    case 'clore-echange':
    case 'transferer-appel':
      return exchangeName(act.exchange, state)
    case 'terminer-classeur':
      return 'Classeur terminé'
    case 'tracer-suivi':
      return 'Suivi tracé'
    case 'poser-rappel':
      return 'Rappel posé'
    case 'poser-evenement':
      return 'Événement posé'
    case 'classer-document':
      return 'Document classé'
    case 'terminer-ecrit':
      return 'Écrit terminé'
    case 'transmettre-dossier':
      return 'Dossier transmis'
    default:
      return actTitle(act, state)
  }
}

/** One line that says what an act was, for the timeline and the replay. */
export function actTitle(act: Act, state: RunState): string {
  switch (act.gesture) {
    case 'prendre-poste':
      return 'Poste pris'
    case 'finir-journee':
      return 'Fin de journée'
    case 'clore-dossier':
      return 'Dossier clos'
    case 'demander-indice':
      return 'Indice demandé'
    case 'consulter':
      return 'Pièce consultée'
    case 'commencer-ecrit':
      return 'Écrit commencé'
    case 'dire':
      return `Réplique à ${exchangeName(act.exchange, state)}`
    case 'clore-echange':
      return 'Conversation terminée'
    case 'envoyer-courriel':
      return `Courriel à ${people(act.to, state)}`
    case 'transferer-courriel':
      return `Message transféré à ${people(act.to, state)}`
    case 'trier-message':
      return 'Message classé'
    case 'decrocher':
      return state.desk.exchanges.find(({ id }) => id === act.exchange)?.channel === 'sur-place'
        ? `Conversation avec ${exchangeName(act.exchange, state)}`
        : `Appel de ${exchangeName(act.exchange, state)}`
    case 'creer-fiche':
      return `Fiche ouverte\u00a0: ${act.title}`
    case 'modifier-fiche':
      return 'Fiche modifiée'
    case 'laisser-sonner':
      return `${exchangeName(act.exchange, state)} laissé sans réponse`
    case 'appeler':
      return 'Appel passé'
    case 'transferer-appel':
      return 'Appel transféré'
    case 'deposer-message':
      return 'Fiche de message'
    case 'aborder':
      return 'Collègue abordé'
    case 'changer-statut':
      return 'Statut changé au PGI'
    case 'tracer-suivi':
      return 'Suivi tracé au PGI'
    case 'pointer-lignes':
      return 'Lignes pointées'
    case 'etablir-etat':
      return act.kind === 'ouverture' ? 'Soldes de départ contrôlés' : 'État arrêté'
    case 'saisir-ecriture':
      return `Écriture validée\u00a0: ${act.label}`
    case 'contrepasser':
      return 'Écriture contrepassée'
    case 'importer-donnees':
      return 'Données importées'
    case 'soumettre-paiement':
      return 'Virement soumis à la banque'
    case 'editer-etat':
      return 'État édité'
    case 'terminer-classeur':
      return `Classeur terminé, ${act.title}`
    case 'poser-rappel':
      return `Rappel posé, ${act.title}`
    case 'poser-evenement':
      return `Événement posé, ${act.title}`
    case 'classer-document':
      return `Document classé, ${act.name}`
    case 'affecter-presence':
      return 'Planning rempli'
    case 'publier-planning':
      return `Planning publié, version ${act.version}`
    case 'demander-visa':
      return `Visa demandé, ${act.subject}`
    case 'transmettre-dossier':
      return `Dossier transmis, ${act.title}`
    case 'terminer-ecrit':
      return `Écrit terminé, ${act.title}`
    case 'mettre-au-parapheur':
      return 'Mis au parapheur'
    case 'expedier-pli':
      return 'Pli déposé au départ'
    case 'retirer-pli':
      return 'Pli retiré du départ'
    case 'appeler-suivant':
      return `${exchangeName(act.exchange, state)} au guichet`
    case 'faire-patienter':
      return act.exchange === '' ? 'Annonce au hall' : `Attente annoncée à ${exchangeName(act.exchange, state)}`
    case 'orienter':
      return `${exchangeName(act.exchange, state)} orienté`
    case 'expliquer':
      return `Explication à ${exchangeName(act.exchange, state)}`
    case 'attendre':
      return 'Tête levée'
    case 'aller-a':
      return 'Guichet quitté'
    case 'securiser':
      return act.mode === 'verrouiller' ? 'Poste verrouillé' : 'Mise en sûreté'
    case 'remettre':
      return 'Objet remis'
    case 'reprendre':
      return 'Objet repris'
    case 'noter':
      return 'Note au carnet'
    case 'inscrire-registre':
      return `Registre, ${act.fields.name}`
  }
}

function people(addresses: readonly string[], state: RunState): string {
  return addresses.map((address) => byEmail(state.desk.records, address)?.name ?? address).join(', ')
}

function exchangeName(id: string, state: RunState): string {
  return state.desk.exchanges.find((exchange) => exchange.id === id)?.name ?? 'un correspondant'
}

/** Cells of a finished sheet as lines of text, when nothing better can show it. */
export function cellsAsText(cells: readonly Cell[]): string {
  const rows = new Map<string, string[]>()
  for (const cell of cells) {
    const row = cell.ref.replace(/^[A-Z]+/, '')
    rows.set(row, [...(rows.get(row) ?? []), cell.input])
  }
  return [...rows.values()].map((row) => row.join(' · ')).join('\n')
}
