import type { CaseValue } from '../../../src/domain/scenario/case-file.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { addDays, addMonths } from '../../../src/domain/trade/date-arithmetic.ts'
import { weekdayName } from '../../../src/domain/trade/format-date.ts'
import type { IsoDate } from '../../../src/domain/trade/iso-date.ts'
import { addDaysOfKind, onOrBefore } from '../../../src/domain/trade/working-days.ts'
import { isMonday, isWednesday, numberPick, wordPick } from './picks.ts'
import { CLOSES, TILL } from './plan.ts'

type Values = Record<string, CaseValue>

const reference = (written: string): CaseValue => ({ kind: 'reference', text: written })
const text = (written: string): CaseValue => ({ kind: 'texte', text: written })
const date = (iso: IsoDate): CaseValue => ({ kind: 'date', iso })
const hour = (minutes: number): CaseValue => ({ kind: 'heure', minutes })
const number = (value: number): CaseValue => ({ kind: 'nombre', value })
const phone = (digits: string): CaseValue => ({ kind: 'telephone', text: digits })

/** Facts of the morning by name. Delays come from RI § 1 and 2 and from the catalogue of procedures. */
export function valuesOf(draw: Draw): Values {
  const today = wordPick(draw, 'jour')
  const workingDays = (count: number) => addDaysOfKind(today, count, 'ouvre')
  return {
    jour: date(today),
    'jour.semaine': text(weekdayName(today)),
    'jour.suivant': date(workingDays(1)),
    ...earlyComer(draw, workingDays),
    ...simpleDemand(draw, today, workingDays),
    ...badgeOf(draw),
    ...callOf(draw, workingDays),
    ...reported(draw, workingDays),
    ...proxy(draw),
    'discret.fois': number(Number(wordPick(draw, 'discret-fois'))),
    'discret.comptable': { kind: 'nom', text: 'comptable public' },
    'discret.telephone-utile': phone('04 65 71 82 00'),
    ...deadlines(draw),
    ...crowd(draw),
    ...scattered(draw),
    ...abroad(draw),
    ...absence(draw, workingDays),
    ...works(today, draw),
    ...unknownAnswer(draw, workingDays),
    ...anger(draw, workingDays),
    'barrage.suite': text(
      { presse: 'adele-fournerie', demarchage: 'courriel', amitie: 'bureau-maire' }[wordPick(draw, 'barrage')] ?? '',
    ),
    'egare.lieu': reference(
      { huguette: 'serveur', accordeon: 'archives', 'service-civique': 'salle-du-conseil' }[wordPick(draw, 'egare')] ??
        '',
    ),
    'egare.but': text(
      { huguette: 'mediatheque', accordeon: 'salle-du-conseil', 'service-civique': 'guichet-etat-civil' }[
        wordPick(draw, 'egare')
      ] ?? '',
    ),
  }
}

function earlyComer(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  const piece = {
    radiation: 'certificat de radiation',
    justificatif: 'justificatif de domicile',
    vaccins: 'vaccinations',
  }[wordPick(draw, 'matinale')]
  const isAway = isWednesday(draw)
  return {
    'matinale.piece': text(piece ?? ''),
    'matinale.delai': text('10 jours ouvrés'),
    'matinale.limite': date(workingDays(10)),
    'matinale.accueil': text(isAway ? 'Mme Mbarga, pour le dépôt des pièces' : 'M. Sarrazac'),
  }
}

/** Papers asked for are always six names: a shorter list repeats itself, so that the same obligation reads every variant. */
function simpleDemand(draw: Draw, today: IsoDate, workingDays: (count: number) => IsoDate): Values {
  const who = wordPick(draw, 'simple')
  const birthday = addDays(today, -numberPick(draw, 'simple-anniversaire'))
  const lists: Readonly<Record<string, readonly string[]>> = {
    akofa: [
      'pièce d’identité',
      'titre du logement',
      'justificatif de domicile',
      'justificatif de revenus',
      'état civil',
      'timbre',
    ],
    lison: ['pièce d’identité', 'livret de famille'],
    octave: ['nom', 'prénoms', 'date', 'lieu'],
  }
  const pieces = lists[who] ?? []
  const values: Values = {}
  for (let rank = 1; rank <= 6; rank++) values[`simple.p${rank}`] = text(pieces[rank - 1] ?? pieces.at(-1) ?? '')
  const limit = { akofa: workingDays(8), lison: addMonths(birthday, 3), octave: today }[who] ?? today
  return {
    ...values,
    'simple.pieces': text(pieces.join(', ')),
    'simple.limite': date(limit),
    'simple.delai': text(
      { akofa: '8 jours ouvrés', lison: 'dans les 3 mois du 16e anniversaire', octave: 'immédiat' }[who] ?? '',
    ),
    'simple.anniversaire': date(birthday),
    'simple.suite': text(
      {
        akofa: 'L’attestation est prête dans 8 jours ouvrés',
        lison: 'Il faut venir avant la fin des 3 mois qui suivent votre anniversaire',
        octave: 'La copie est gratuite, le délai est immédiat',
      }[who] ?? '',
    ),
  }
}

function badgeOf(draw: Draw): Values {
  const digits = String(numberPick(draw, 'badge-numero')).padStart(2, '0')
  return { 'badge.numero': text(digits), 'badge.objet': text(`badge-${digits}`) }
}

function callOf(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  return {
    'appel-message.suite-date': date(workingDays(numberPick(draw, 'appel-suite'))),
    'appel-message.nombre': number(numberPick(draw, 'appel-nombre')),
  }
}

/** Where the little girl drew it, what moves, and why it matters: the old man says another place. */
function reported(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  const places: Readonly<Record<string, readonly [string, string]>> = {
    moulin: ['rue du Moulin', 'devant le portail de l’école, entre trois potelets'],
    halle: ['rue de la Halle', 'devant le portail du marché, entre trois potelets'],
    filature: ['quai de la Filature', 'devant le portail de la médiathèque, entre trois potelets'],
    foulons: ['rue des Foulons', 'devant le portail du centre technique, entre trois potelets'],
  }
  const things: Readonly<Record<string, readonly [string, string]>> = {
    dalle: ['dalle', 'chute'],
    lampadaire: ['lampadaire', 'obscurité'],
    trou: ['trou', 'chute'],
    grille: ['grille', 'blessure'],
  }
  const [street, landmark] = places[wordPick(draw, 'signalement-lieu')] ?? ['', '']
  const [thing, risk] = things[wordPick(draw, 'signalement-objet')] ?? ['', '']
  return {
    'signalement.lieu': text(street),
    'signalement.repere': text(landmark),
    'signalement.objet': text(thing),
    'signalement.risque': text(risk),
    'signalement.limite': date(workingDays(5)),
    'signalement.delai': text('5 jours ouvrés'),
  }
}

function proxy(draw: Draw): Values {
  const isBirth = wordPick(draw, 'mandataire') === 'acte'
  return {
    'mandataire.lieu': text('guichet-etat-civil'),
    'mandataire.p1': text('pièce d’identité'),
    'mandataire.p2': text(isBirth ? 'nom et prénoms des parents' : 'pouvoir'),
    'mandataire.objet': text(
      isBirth
        ? 'Une copie de son acte de naissance. Je suis sa mère, et la mère de son acte.'
        : 'Son compte de cantine. J’ai son pouvoir, signé. Sa carte d’identité, non : elle est avec lui.',
    ),
    'mandataire.consigne': text(
      isBirth
        ? 'Guichet 2 : votre pièce d’identité et les nom et prénoms des parents. La copie peut partir par courrier, 3 jours ouvrés.'
        : 'Le pouvoir est là ; il manque la pièce d’identité de votre fils. Avec les deux, le guichet 3 vous répondra.',
    ),
  }
}

/** Local limits: a bar three weeks before, a wedding six weeks before; a limit that falls on a Saturday is said on the Friday. */
function deadlines(draw: Draw): Values {
  const isBar = wordPick(draw, 'delai') === 'buvette'
  const wanted = wordPick(draw, isBar ? 'delai-buvette' : 'delai-mariage')
  const limit = onOrBefore(addDays(wanted, isBar ? -21 : -42), 'ouvre')
  const today = wordPick(draw, 'jour')
  const isLate = limit < today
  return {
    'delai.voulue': date(wanted),
    'delai.limite': date(limit),
    'delai.p1': text(isBar ? 'demande signée' : 'actes de naissance'),
    'delai.p2': text(isBar ? 'statuts' : 'liste des témoins'),
    'delai.decideur': text(isBar ? 'la maire' : 'Mme Haddouche'),
    'delai.etat': text(isLate ? 'C’est trop tard pour cette date' : 'C’est encore possible'),
    'delai.regle': text(isBar ? '3 semaines avant' : '6 semaines avant'),
  }
}

/** Load of the morning (rules-bloc1#1.1.1): visitors × 4 min ÷ time left, rounded up. */
function crowd(draw: Draw): Values {
  const visitors = numberPick(draw, 'prevision')
  const minutes = CLOSES - TILL
  const ahead = numberPick(draw, 'attente-devant')
  return {
    'flux.visiteurs': number(visitors),
    'flux.charge': number(visitors * 4),
    'flux.ouverture': number(minutes),
    'flux.ratio': number(Math.round((visitors * 4 * 100) / minutes) / 100),
    'flux.postes': number(Math.ceil((visitors * 4) / minutes)),
    'pause.devant': number(ahead),
    'pause.attente': number(ahead * 8),
  }
}

function scattered(draw: Draw): Values {
  const site = wordPick(draw, 'dispersee')
  const leaves = numberPick(draw, 'arrivee-dispersee') + numberPick(draw, 'dispersee-depart')
  const trip = { annexe: 18, 'centre-technique': 15, mediatheque: 7 }[site] ?? 0
  const arrives = leaves + trip
  return {
    'dispersee.dialogue': text(site === 'annexe' ? 'appel-annexe' : 'comptoir'),
    'dispersee.lieu': text(
      { annexe: 'mairie-centrale', 'centre-technique': 'ctm', mediatheque: 'mediatheque' }[site] ?? '',
    ),
    'dispersee.depart': hour(leaves),
    'dispersee.trajet': number(trip),
    'dispersee.arrivee': hour(arrives),
    'dispersee.heure': hour(arrives + numberPick(draw, 'dispersee-marge')),
    'dispersee.condition': text(
      { annexe: 'guichet 2', 'centre-technique': 'chaussures de sécurité', mediatheque: 'ouvre à 10 h' }[site] ?? '',
    ),
  }
}

function abroad(draw: Draw): Values {
  const language = wordPick(draw, 'etranger')
  const lists: Readonly<Record<string, readonly [string, string, string]>> = {
    de: ['pièce d’identité', 'justificatif de domicile', 'déclaration écrite'],
    en: ['pièce d’identité', 'justificatif de domicile', 'vaccinations'],
    es: ['nom', 'date', 'lieu'],
  }
  const [p1, p2, p3] = lists[language] ?? ['', '', '']
  return {
    'etranger.p1': text(p1),
    'etranger.p2': text(p2),
    'etranger.p3': text(p3),
    'etranger.mot': text({ de: 'Schalter', en: 'Desk', es: 'Ventanilla' }[language] ?? ''),
    'etranger.affiche': text(
      {
        de: 'Bauarbeiten. Bitte durch den Garten, Schalter 4.',
        en: 'Works. Please come through the garden, Desk 4.',
        es: 'Obras. Pase por el jardín, Ventanilla 4.',
      }[language] ?? '',
    ),
    'etranger.lieu': text(language === 'en' ? 'guichet-familles' : 'guichet-etat-civil'),
  }
}

/** Who stands in for the absent colleague, by RI § 3; nobody: a message and a call back within one working day. */
function absence(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  const who = wordPick(draw, 'rendez-vous')
  const stand = { ludovic: 'guichet-familles', olivier: 'bureau-affaires-generales' }[who]
  return {
    'rendez-vous.lieu': text(stand ?? 'accueil'),
    'rendez-vous.rappel': date(workingDays(1)),
    'rendez-vous.remplacant': text({ ludovic: 'Mme Mbarga', olivier: 'Mme Astoul' }[who] ?? 'aucun'),
    'absence.jusqu-a': hour(14 * 60),
    'lundi.annexe': text(
      isMonday(draw)
        ? 'annexe et médiathèque fermées ; Mme Lantheaume en télétravail'
        : 'annexe ouverte les mardi, mercredi et vendredi',
    ),
  }
}

function works(today: IsoDate, draw: Draw): Values {
  const zone = wordPick(draw, 'travaux')
  const last = onOrBefore(addDays(today, 3), 'ouvre')
  return {
    'travaux.zone': text(
      { couloir: 'couloir des guichets 2 et 3', porche: 'porche', ascenseur: 'ascenseur' }[zone] ?? '',
    ),
    'travaux.debut': date(today),
    'travaux.fin': date(last),
    'travaux.detour': text(
      {
        couloir: 'par le jardin, la rampe et la porte du fond',
        porche: 'par la rampe côté jardin',
        ascenseur: 'au box du rez-de-chaussée, par la rampe côté jardin',
      }[zone] ?? '',
    ),
  }
}

function unknownAnswer(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  const answer = { marche: date('2026-12-10'), inscriptions: date('2027-03-01'), passeport: text('7 semaines') }
  const subject = { marche: 'marché de Noël', inscriptions: 'inscriptions', passeport: 'passeport' }
  const which = wordPick(draw, 'sans-reponse') as keyof typeof answer
  return {
    'sans-reponse.reponse': answer[which],
    'sans-reponse.objet': text(subject[which]),
    'sans-reponse.rappel': date(workingDays(1)),
  }
}

function anger(draw: Draw, workingDays: (count: number) => IsoDate): Values {
  const file = wordPick(draw, 'colere')
  return {
    'colere.manque': text(
      { plan: 'le plan', assurance: 'l’attestation d’assurance à jour', egare: 'rien : le dossier est à l’urbanisme' }[
        file
      ] ?? '',
    ),
    'colere.rappel': date(workingDays(1)),
    'colere.constat': text(
      {
        plan: 'il manque le plan, et la lettre de refus ne le demandait pas',
        assurance: 'l’assurance jointe a expiré en septembre, et personne ne l’a écrit',
        egare: 'le dossier dort à l’urbanisme, où il a été envoyé par erreur',
      }[file] ?? '',
    ),
  }
}
