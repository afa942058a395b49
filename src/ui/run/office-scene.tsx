import { useEffect, useRef } from 'react'
import type { MountedOffice, OfficePort } from '../../app/ports.ts'
import type { OfficeView } from '../../scene/office-view.ts'
import './office-scene.css'

interface OfficeSceneProps {
  readonly office: OfficePort
  readonly look: OfficeView
  /** Changes when the tools over the scene move. */
  readonly layout: string
  readonly onPick: (hotspot: string) => void
}

/** The drawn office. Optional: when it cannot be had, the list « Autour de vous » says the same. */
export function OfficeScene({ office, look, layout, onPick }: OfficeSceneProps) {
  const element = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedOffice | null>(null)
  const latest = useRef({ look, onPick })
  latest.current = { look, onPick }
  useEffect(() => {
    const host = element.current
    if (!host) return
    let gone = false
    const motion = window.matchMedia('(prefers-reduced-motion: reduce)')
    const isReduced = () => motion.matches || document.documentElement.dataset.motion === 'reduit'
    void office
      .mount(host, {
        reducedMotion: isReduced(),
        isHeard: () => document.documentElement.dataset.sound === 'oui',
        onPick: (hotspot) => latest.current.onPick(hotspot),
      })
      .then((scene) => {
        if (gone) return scene.destroy()
        mounted.current = scene
        scene.setClear(clearWidth(host))
        scene.show(latest.current.look)
        // For `npm run bench`, which counts the frames of an office where nothing moves.
        Object.assign(host, { framesDrawn: scene.framesDrawn })
      })
      .catch(() => undefined)
    const follow = () => mounted.current?.setMotion(isReduced())
    motion.addEventListener('change', follow)
    return () => {
      gone = true
      motion.removeEventListener('change', follow)
      mounted.current?.destroy()
      mounted.current = null
    }
  }, [office])
  useEffect(() => {
    mounted.current?.show(look)
  }, [look])
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the tools move, and once they have
  useEffect(() => {
    const measure = () => element.current && mounted.current?.setClear(clearWidth(element.current))
    measure()
    const settled = window.setTimeout(measure, SETTLED)
    window.addEventListener('resize', measure)
    return () => {
      window.clearTimeout(settled)
      window.removeEventListener('resize', measure)
    }
  }, [layout])
  return <div className="office-scene" ref={element} />
}

/** Longer than the move of a window, in milliseconds. */
const SETTLED = 450

/** How much of the scene the tools and their dividers leave free, in CSS px from its left. */
function clearWidth(host: HTMLElement): number {
  const { left } = host.getBoundingClientRect()
  const covers = [...(host.closest('.desk')?.querySelectorAll('.rail, .desk-window') ?? [])]
    .map((cover) => cover.getBoundingClientRect())
    .filter(({ width }) => width > 0)
  return Math.min(Number.POSITIVE_INFINITY, ...covers.map((cover) => cover.left - left))
}
