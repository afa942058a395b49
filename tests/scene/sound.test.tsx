import { describe, expect, it } from 'vitest'
import { presentOffice } from '../../src/scene/present-office.ts'
import { CUES, heardBetween } from '../../src/scene/sound/heard.ts'
import { openPlayer } from '../../src/scene/sound/player.ts'
import { lengthOf, playCue } from '../../src/scene/sound/synth.ts'

const RATE = 22_050
const LONGEST = 2.2

async function render(cue: (typeof CUES)[number]) {
  const audio = new OfflineAudioContext(1, RATE * LONGEST, RATE)
  playCue(audio, audio.destination, cue, 0)
  return (await audio.startRendering()).getChannelData(0)
}

describe('sounds', () => {
  it.each(CUES)('%s: heard, short, quiet, the same twice', async (cue) => {
    const first = await render(cue)
    const peak = first.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(peak).toBeGreaterThan(0.005)
    expect(peak).toBeLessThan(0.35)
    expect(lengthOf(cue)).toBeLessThan(LONGEST)
    expect(await render(cue)).toEqual(first)
  })
  it('plays nothing while the switch is off', () => {
    const player = openPlayer(() => false)
    expect(player.play([{ cue: 'ring', caption: 'Le téléphone sonne.' }])).toEqual([])
    player.close()
  })
})

describe('what is heard', () => {
  const facts = {
    organisation: 'entreprise',
    minute: 600,
    staff: [{ id: 'irina-dobrescu', tag: 'Mme Dobrescu' }],
    absent: [],
    manager: '',
    ringing: null,
  } as const
  const calm = presentOffice(facts)
  it('is nothing when nothing happens', () => {
    expect(heardBetween(calm, presentOffice({ ...facts, minute: 610 }))).toEqual([])
  })
  it('says each thing once, with its sentence', () => {
    const text = 'Une perceuse s’entend derrière la bâche.'
    const busy = presentOffice({
      ...facts,
      ringing: 'Cyclorama',
      signs: [{ sign: 'travaux', text }],
      visitors: [{ id: 'visiteur-1', tag: 'Un client', temper: 'calm' }],
      bearers: [{ id: 'irina-dobrescu', tag: 'Mme Dobrescu', text: 'Mme Dobrescu est là.' }],
      alerts: { mail: '2 messages non lus' },
    })
    expect(heardBetween(calm, busy).map(({ cue }) => cue)).toEqual(['ring', 'drill', 'door', 'steps', 'chime'])
    expect(heardBetween(calm, busy)[1]?.caption).toBe(text)
    expect(heardBetween(busy, busy)).toEqual([])
  })
})
