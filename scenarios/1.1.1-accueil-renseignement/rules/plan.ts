import type { CounterPlan, PlannedVisitor, Rank } from '../../../src/domain/scenario/counter-plan.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { cast } from './cast.ts'
import { has, numberPick, wordPick } from './picks.ts'

const at = (hour: number, minute: number): number => hour * 60 + minute

/** Taking the post, opening of the door, Jérémy gone to the till, end of the morning. */
export const OPENS = at(8, 20)
export const CLOSES = at(12, 0)
export const TILL = at(9, 30)

/** Minutes there and back (RI § 1; treatment § 6). `defaut`: from another counter of the same hall. */
const TRIPS: Readonly<Record<string, number>> = {
  defaut: 12,
  annexe: 36,
  'centre-technique': 30,
  ctm: 30,
  mediatheque: 14,
  'guichet-accueil-confidentiel': 3,
  serveur: 4,
  archives: 4,
  'salle-du-conseil': 4,
  accompagnement: 4,
}

interface Coming {
  readonly id: string
  readonly arrives: number
  readonly patience: number
  readonly mood: number
  readonly rank?: Rank
  readonly helpedAt?: readonly string[]
  readonly proof?: string
  readonly outOfTurn?: boolean
  readonly onEvent?: boolean
  readonly dialogue?: string
}

/** Everybody who comes in this draw, at the minute their stream gave (treatment § 3). */
export function planOf(draw: Draw): CounterPlan {
  const minute = (name: string) => numberPick(draw, `arrivee-${name}`)
  const roles = cast(draw)
  const patience = (minutes: number) => (draw.level === 'decouverte' ? Math.round(minutes * 1.5) : minutes)
  const skilled = draw.level !== 'decouverte'
  const site = wordPick(draw, 'dispersee')
  const coming: readonly Coming[] = [
    {
      id: 'matinale',
      arrives: at(8, 31),
      patience: 12,
      mood: 4,
      helpedAt: ['guichet-familles'],
      proof: 'orienter-matinale',
    },
    {
      id: 'simple',
      arrives: minute('simple'),
      patience: 20,
      mood: 5,
      helpedAt: ['guichet-etat-civil'],
      proof: 'orienter-simple',
    },
    { id: 'badge', arrives: minute('badge'), patience: 15, mood: 4, rank: 'P2', dialogue: 'visiteur-attendu' },
    { id: 'signalement', arrives: minute('signalement'), patience: 20, mood: 4 },
    ...(skilled
      ? [
          { id: 'mandataire', arrives: minute('mandataire'), patience: 14, mood: 2, dialogue: 'mandataire' },
          { id: 'delai', arrives: minute('delai'), patience: 20, mood: 4, proof: 'borner-la-promesse' },
        ]
      : []),
    { id: 'discret', arrives: minute('discret'), patience: 12, mood: 2, dialogue: 'discret' },
    ...(has(draw, 'x1')
      ? [
          { id: 'passant-1', arrives: at(9, 36), patience: 10, mood: 3, rank: 'P3' as const, dialogue: 'passant' },
          { id: 'passant-2', arrives: at(9, 37), patience: 10, mood: 3, dialogue: 'passant' },
          { id: 'passant-3', arrives: at(9, 44), patience: 10, mood: 3, dialogue: 'passant' },
        ]
      : []),
    ...(has(draw, 'x2') && site !== 'annexe'
      ? [{ id: 'dispersee', arrives: minute('dispersee'), patience: 20, mood: 4 }]
      : []),
    ...(has(draw, 'x3') ? [{ id: 'pause', arrives: minute('pause'), patience: 10, mood: 4 }] : []),
    ...(has(draw, 'x4')
      ? [
          { id: 'barrage', arrives: minute('barrage'), patience: 20, mood: 4, dialogue: 'barrage' },
          { id: 'autorite', arrives: minute('autorite'), patience: 5, mood: 3, outOfTurn: true, dialogue: 'autorite' },
        ]
      : []),
    ...(has(draw, 'x5')
      ? [{ id: 'etranger', arrives: minute('etranger'), patience: 20, mood: 4, dialogue: 'etranger' }]
      : []),
    ...(has(draw, 'h1')
      ? [
          {
            id: 'chantier',
            arrives: minute('chantier'),
            patience: 30,
            mood: 4,
            outOfTurn: true,
            onEvent: true,
            dialogue: 'chantier',
          },
        ]
      : []),
    ...(has(draw, 'h2')
      ? [
          {
            id: 'rendez-vous',
            arrives: minute('rendez-vous'),
            patience: 10,
            mood: 4,
            rank: 'P2' as const,
            onEvent: true,
          },
        ]
      : []),
    ...(has(draw, 'h3')
      ? [{ id: 'egare', arrives: at(10, 36), patience: 20, mood: 4, rank: 'P2' as const, onEvent: true }]
      : []),
    ...(has(draw, 'h4')
      ? [
          {
            id: 'sans-reponse',
            arrives: minute('sans-reponse'),
            patience: 15,
            mood: 4,
            onEvent: true,
            dialogue: 'sans-reponse',
          },
        ]
      : []),
    ...(has(draw, 'h5')
      ? [
          {
            id: 'colere',
            arrives: minute('colere'),
            patience: 4,
            mood: 1,
            outOfTurn: true,
            onEvent: true,
            dialogue: 'colere',
          },
        ]
      : []),
  ]
  return {
    opens: OPENS,
    visitors: coming.map(
      (one): PlannedVisitor => ({
        rank: 'T',
        helpedAt: [],
        outOfTurn: false,
        onEvent: false,
        dialogue: 'comptoir',
        ...one,
        patience: patience(one.patience),
        person: roles[one.id] ?? one.id,
        proof: one.proof ?? null,
      }),
    ),
    calls: [
      { id: 'appel-message', dialogue: 'appel-message', person: 'appel-message', at: minute('appel-message') },
      { id: 'appel-curieux', dialogue: 'appel-curieux', person: 'appel-curieux', at: minute('appel-curieux') },
      ...(has(draw, 'x2') && site === 'annexe'
        ? [{ id: 'dispersee', dialogue: 'appel-annexe', person: 'roselyne-hippolyte', at: minute('dispersee') }]
        : []),
    ],
    moments: [
      ...(has(draw, 'x1') ? [{ id: 'regie', at: TILL }] : []),
      ...(has(draw, 'x3')
        ? [
            { id: 'premiere-annonce', at: minute('pause') + 3 },
            { id: 'relance-attente', at: minute('pause') + 15 },
          ]
        : []),
      { id: 'sortie-badge', at: at(10, 5) },
      ...(has(draw, 'h4') ? [{ id: 'reponse', at: at(11, 35) }] : []),
      { id: 'fermeture', at: CLOSES },
    ],
    trips: TRIPS,
  }
}
