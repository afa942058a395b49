// Puts the office in an element: canvas below, buttons above, drawing only when something moves.
import Phaser from 'phaser'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Office, OfficeOptions } from '../index.ts'
import type { OfficePerson, OfficeView } from '../office-view.ts'
import { type Place, toScreen } from '../places/place.ts'
import { placeOf } from '../places/places.ts'
import { type Heard, heardBetween } from '../sound/heard.ts'
import { openPlayer } from '../sound/player.ts'
import { type Actor, advance, isGesturing, isWalking } from './actor.ts'
import { clearGone, follow, lookOf } from './crowd.ts'
import { fitPicture } from './fit.ts'
import { type HourLight, lightAt } from './light.ts'
import { OfficeScene, type ShownThing } from './office-scene.ts'
import { Overlay, type PlacedEmote } from './overlay.tsx'
import { hasSprites, loadEvening, loadPlace, loadSprites, loadThings } from './pictures.ts'
import { rendererType } from './renderer.ts'
import { leftOf, type PlacedHotspot, spreadTags } from './spread-tags.ts'
import { ticker } from './ticker.ts'

/** Seconds of typing and talking after something happened; then the office falls still. */
const LIVELY = 20
const MAX_DENSITY = 2
/** Milliseconds a caption stays. */
const CAPTION_TIME = 4500
const HEAD = 1.78
const SEATED_HEAD = 1.5

/** Draws the office in an element; rejects when the browser cannot. */
export async function openOffice(element: HTMLElement, options: OfficeOptions): Promise<Office> {
  const root = document.createElement('div')
  root.className = 'office'
  const overlay = document.createElement('div')
  overlay.className = 'office-overlay'
  const caption = document.createElement('p')
  caption.className = 'office-caption'
  caption.setAttribute('aria-hidden', 'true')
  root.append(overlay, caption)
  element.append(root)
  const react = createRoot(overlay)
  const scene = new OfficeScene()
  const game = await boot(root, scene)

  const crowd = { actors: new Map<string, Actor>() }
  const looks = new Map<string, string>()
  let view: OfficeView | null = null
  let place: Place | null = null
  let evening: HTMLImageElement | null = null
  let light: HourLight = lightAt(12 * 60)
  let reduced = options.reducedMotion
  let lively = 0
  let frames = 0
  let gone = false
  let turn = 0
  let captionTimer: ReturnType<typeof setTimeout> | undefined
  const player = openPlayer(options.isHeard ?? (() => false))
  game.events.on(Phaser.Core.Events.POST_RENDER, () => frames++)

  /** Where what lies over the picture begins, CSS px from its left. */
  let clear = Number.POSITIVE_INFINITY
  const clock = ticker((seconds) => {
    if (!place) return 'still'
    lively = Math.max(0, lively - seconds)
    const before = [...crowd.actors.values()].filter(isWalking).length
    for (const actor of crowd.actors.values()) if (isWalking(actor) || lively > 0) advance(actor, seconds, place)
    clearGone(crowd)
    scene.placeActors([...crowd.actors.values()], looks)
    game.step(performance.now(), seconds * 1000)
    const actors = [...crowd.actors.values()]
    const walking = actors.filter(isWalking).length
    if (walking !== before) pinButtons()
    if (walking > 0) return 'walk'
    return lively > 0 && !reduced && actors.some(isGesturing) ? 'gesture' : 'still'
  })

  const size = () => ({ width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) })
  const fitNow = () => {
    const { width, height } = size()
    const spot = options.focus === 'whole' ? undefined : place?.spots[place.focus]
    return fitPicture(width, height, spot ? toScreen(spot.x, spot.z, 0.8) : null)
  }

  function surround() {
    if (!place || !view) return
    const { width, height } = size()
    const density = Math.min(MAX_DENSITY, globalThis.devicePixelRatio || 1)
    game.scale.resize(width * density, height * density)
    const dark = view.darkRooms
    const darkRooms = place.rooms.filter((room) => dark.includes(room.id))
    scene.surround({ width, height, density, fit: fitNow(), light, evening, darkRooms, place, weather: view.weather })
    placeThings()
    pinButtons()
  }

  function placeThings() {
    const spots = place?.spots ?? {}
    const things = (view?.signs ?? []).flatMap((sign): ShownThing[] => {
      const spot = spots[sign.spot]
      return spot ? [{ name: sign.id, x: spot.x, z: spot.z, y: spot.y ?? 0 }] : []
    })
    scene.placeThings(things)
  }

  function pinButtons() {
    if (!place || !view) return
    const fit = fitNow()
    const spots = place.spots
    const placed = view.hotspots.flatMap((hotspot): PlacedHotspot[] => {
      const person = view?.people.find((p) => hotspot.id.endsWith(`:${p.id}`))
      if (person) {
        const actor = crowd.actors.get(person.id)
        if (!actor || isWalking(actor)) return []
        const seated = spots[actor.spot]?.posture !== undefined && spots[actor.spot]?.posture !== 'stand'
        return [{ hotspot, ...OfficeScene.cssPoint(fit, actor.x, actor.z, actor.y + (seated ? SEATED_HEAD : HEAD)) }]
      }
      const spot = spots[hotspot.spot]
      return spot ? [{ hotspot, ...OfficeScene.cssPoint(fit, spot.x, spot.z, spot.pin ?? 0) }] : []
    })
    const emotes = view.people.flatMap((person): PlacedEmote[] => {
      const actor = crowd.actors.get(person.id)
      if (!person.emote || !actor || isWalking(actor)) return []
      const seated = (spots[actor.spot]?.posture ?? 'stand') !== 'stand'
      const point = OfficeScene.cssPoint(fit, actor.x, actor.z, actor.y + (seated ? SEATED_HEAD : HEAD) - 0.1)
      return [{ id: person.id, emote: person.emote, ...point }]
    })
    const own = spots['own-desk']
    const you = own && crowd.actors.size > 0 ? OfficeScene.cssPoint(fit, own.x, own.z, SEATED_HEAD) : null
    react.render(
      createElement(Overlay, {
        placed: leftOf(spreadTags(placed), clear),
        emotes,
        own: you,
        ringing: view.ringing !== null,
        onPick: (id) => options.onPick(id),
      }),
    )
    root.classList.toggle('office--moving', !reduced)
  }

  /** Pictures this view needs; walks come later, on the first walk. */
  async function fetchFor(next: OfficeView, at: Place) {
    const wanted = next.people.map((p) => lookOf(p.id, hasSprites))
    next.people.forEach((p, i) => {
      looks.set(p.id, wanted[i] ?? p.id)
    })
    const missing = [...new Set(wanted)].filter((id) => !scene.hasAtlas(`${id}-still`))
    const [picture, sprites, things] = await Promise.all([
      at === place ? null : loadPlace(at.id),
      Promise.all(missing.filter(hasSprites).map(async (id) => ({ id, atlas: await loadSprites(id, 'still') }))),
      next.signs.length > 0 && !scene.hasAtlas('things') ? loadThings() : null,
    ])
    return { picture, sprites, things }
  }

  async function fetchWalks(ids: readonly string[]) {
    const missing = [...new Set(ids)].filter((id) => hasSprites(id) && !scene.hasAtlas(`${id}-walk`))
    await Promise.all(missing.map(async (id) => scene.addAtlas(`${id}-walk`, await loadSprites(id, 'walk'))))
  }

  const has = (person: OfficePerson) => (frame: string) =>
    scene.frameOf(looks.get(person.id) ?? person.id, frame) !== null

  async function draw(next: OfficeView) {
    const mine = ++turn
    const at = placeOf(next.organisation)
    const fetched = await fetchFor(next, at)
    let hour = lightAt(next.minute)
    if (at !== place) evening = null
    if (hour.evening > 0 && !evening) evening = await loadEvening(at.id).catch(() => null)
    if (!evening) hour = { ...hour, place: hour.people }
    if (!reduced && view) await fetchWalks(movers(next))
    if (gone || mine !== turn) return
    const first = place !== at
    if (fetched.picture) scene.openPlace(fetched.picture)
    for (const { id, atlas } of fetched.sprites) scene.addAtlas(`${id}-still`, atlas)
    if (fetched.things) scene.addAtlas('things', fetched.things)
    const dark = next.darkRooms.join() !== view?.darkRooms.join() || next.weather !== view?.weather
    const lit = hour.evening !== light.evening || hour.people.join() !== light.people.join()
    if (lit) light = hour
    hear(heardBetween(view, next))
    view = next
    place = at
    follow(crowd, next, at, has, { first, cut: reduced })
    if (first || dark || lit) surround()
    else {
      placeThings()
      pinButtons()
    }
    lively = LIVELY
    clock.wake()
  }

  /** Sounds, with their captions on the picture; what they announce is already in the list. */
  function hear(heard: readonly Heard[]) {
    const captions = player.play(heard)
    if (captions.length === 0) return
    caption.textContent = `♪ ${captions.join(' ')}`
    clearTimeout(captionTimer)
    captionTimer = setTimeout(() => {
      caption.textContent = ''
    }, CAPTION_TIME)
  }

  /** Those who will walk: new ones, those who change spots, those who leave. */
  function movers(next: OfficeView): string[] {
    const stay = (p: OfficePerson) => crowd.actors.get(p.id)?.spot === p.spot
    const coming = next.people.filter((p) => !stay(p)).map((p) => p.id)
    const leaving = [...crowd.actors.keys()].filter((id) => !next.people.some((p) => p.id === id))
    return [...coming, ...leaving].map((id) => looks.get(id) ?? lookOf(id, hasSprites))
  }

  const resized = new ResizeObserver(() => {
    surround()
    clock.wake()
  })
  resized.observe(root)

  return {
    show(next) {
      draw(next).catch((error: unknown) => {
        console.warn('The office could not be drawn.', error)
      })
    },
    setMotion(next) {
      reduced = next
      pinButtons()
      clock.wake()
    },
    setClear(px) {
      if (px === clear) return
      clear = px
      pinButtons()
    },
    framesDrawn: () => frames,
    destroy() {
      gone = true
      clock.stop()
      player.close()
      clearTimeout(captionTimer)
      resized.disconnect()
      react.unmount()
      game.destroy(true)
      root.remove()
    },
  }
}

/** Starts Phaser with its loop asleep. */
function boot(parent: HTMLElement, scene: OfficeScene): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: rendererType(),
      parent,
      width: Math.max(1, parent.clientWidth),
      height: Math.max(1, parent.clientHeight),
      scale: { mode: Phaser.Scale.NONE },
      backgroundColor: '#f8dfbd',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      scene,
    })
    // The loop starts after the scene is made: it can only be put to sleep once it has drawn.
    game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      game.loop.sleep()
      resolve(game)
    })
  })
}
