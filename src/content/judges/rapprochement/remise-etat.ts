import { addresseesOf } from '../../../domain/desk/apply-act.ts'
import { byEmail } from '../../../domain/desk/people.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding, Verdict } from '../../../domain/scenario/verdict.ts'
import { readFileName } from '../classement.ts'
import { wordsOf } from '../params.ts'
import { folded } from './expected.ts'

/**
 * Judge `remise-etat`: a report is filed under the name that the house wants, then those concerned are told where it is.
 * Parameters: `document` (its id), `sujet` (words that name it in a message), `dossier`, `nom` (words of the file name), `date`, `a` (people to tell),
 * `jamais` (documents that must not be sent). Filed and told: juste; told nobody or badly named: maladroit; else faux.
 */
export const remiseEtat: Judge = ({ act, params, after }) => {
  const document = String(params.document)
  const never = wordsOf(params.jamais)
  const sent = after.mails.filter(({ folder }) => folder === 'envoyes')
  const about = sent.filter(({ attachments, body, subject }) => {
    const said = folded(`${subject} ${body}`)
    return (
      attachments.includes(document) ||
      (/casier|05 compta/.test(said) && wordsOf(params.sujet).some((word) => said.includes(word)))
    )
  })
  if (act.gesture === 'envoyer-courriel') {
    const last = sent.at(-1)
    if (!last || !about.includes(last)) return null
  } else if (act.gesture !== 'classer-document' || act.document !== document) return null
  const filed = after.records.documents.find(({ id }) => id === document)
  const told = wordsOf(params.a).every((person) =>
    about.some(({ to, cc }) => [...to, ...cc].some((address) => byEmail(after.records, address)?.id === person)),
  )
  const name = readFileName(filed?.name ?? '')
  const said = folded(`${name.type} ${name.party} ${name.subject}`)
  const inPlace = filed?.folder === params.dossier
  const wellNamed =
    name.date === params.date &&
    wordsOf(params.nom).every((word) => said.includes(word)) &&
    /^v\d+$/i.test(name.version)
  const leaked = about.some(({ attachments }) => attachments.some((id) => never.includes(id)))
  const verdict: Verdict = !inPlace || leaked ? 'faux' : wellNamed && told ? 'juste' : 'maladroit'
  return {
    verdict,
    findings: [
      finding('dossier', 'L’état est dans le bon dossier', inPlace),
      finding('nom', 'Le nom du fichier suit la règle de la maison', wellNamed),
      finding('message', 'Ceux qui l’attendent savent où il est', told),
      ...(leaked
        ? [
            {
              id: 'releve-joint',
              label: 'Le relevé est parti avec le message.',
              state: 'interdit' as const,
              passages: [],
            },
          ]
        : []),
    ],
  }
}

function finding(id: string, label: string, is: boolean): Finding {
  return { id, label, state: is ? 'present' : 'absent', passages: [] }
}

/**
 * Judge `piece-envoyee`: says that one of the documents of `pieces` leaves by mail (finding `piece-interdite`). For faults.
 */
export const pieceEnvoyee: Judge = ({ act, params, before }) => {
  if (act.gesture !== 'envoyer-courriel') return null
  const isSent = wordsOf(params.pieces).some((id) => act.attachments.includes(id))
  const to = addresseesOf(before, act).join(', ')
  return {
    verdict: 'fait',
    findings: isSent
      ? [
          {
            id: 'piece-interdite',
            label: `Une pièce confidentielle est partie par courriel à ${to}.`,
            state: 'interdit',
            passages: [],
          },
        ]
      : [],
  }
}
