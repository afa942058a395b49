import type { RotaCode } from '../../../src/domain/records/rota.ts'

const at = (hours: number, minutes = 0): number => hours * 60 + minutes
/** A day of leave or training counts seven hours. */
const NEUTRAL = at(7)

const work = (code: string, label: string, start: number, end: number, pause: number): RotaCode => ({
  code,
  label,
  kind: code === 'N' ? 'nuit' : 'travail',
  start,
  end,
  pause,
  counted: 0,
})
const away = (code: string, label: string, kind: RotaCode['kind'], counted = NEUTRAL): RotaCode => ({
  code,
  label,
  kind,
  start: 0,
  end: 0,
  pause: 0,
  counted,
})

/** Codes of the house with their hours (model of the rota; internal rules § 9). */
export const LEGEND: readonly RotaCode[] = [
  work('J', 'jour, 7 h 30 – 15 h 30', at(7, 30), at(15, 30), 60),
  work('M', 'matin, 6 h – 13 h 30', at(6), at(13, 30), 30),
  work('S', 'soir, 13 h – 20 h 30', at(13), at(20, 30), 30),
  work('L', 'long, 7 h 30 – 17 h 30', at(7, 30), at(17, 30), 60),
  work('P', 'horaire de Léa, 8 h – 15 h 45', at(8), at(15, 45), 45),
  work('A', 'apprenti et stagiaire, 8 h – 16 h', at(8), at(16), 60),
  work('T', 'tournée, 8 h – 16 h', at(8), at(16), 60),
  work('D', 'décalé, 10 h – 18 h', at(10), at(18), 60),
  work('St', 'stand, 10 h – 18 h', at(10), at(18), 60),
  work('N', 'nuit, 21 h – 4 h 30', at(21), at(4, 30), 30),
  away('F', 'centre de formation', 'formation'),
  away('FO', 'formation', 'formation'),
  away('CP', 'congé payé', 'absence'),
  away('ABS', 'absent', 'absence'),
  away('CS', 'absent (congé de droit)', 'absence'),
  away('RCN', 'repos compensateur de nuit', 'repos'),
  away('R', 'repos', 'repos', 0),
]
