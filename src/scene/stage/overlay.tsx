// Buttons over the picture: names of people and things one can go to. The list « Autour de vous » says the same.
import {
  Archive,
  CircleQuestionMark,
  Clock,
  ConciergeBell,
  DoorOpen,
  Droplet,
  Ellipsis,
  Inbox,
  type LucideIcon,
  Mail,
  Music2,
  NotebookPen,
  Phone,
  Presentation,
  Printer,
  UsersRound,
  Zap,
} from 'lucide-react'
import type { Emote, HotspotKind } from '../office-view.ts'
import { isTag, type PlacedHotspot, shortLabel } from './spread-tags.ts'
import './office.css'

const ICONS: Readonly<Partial<Record<HotspotKind, LucideIcon>>> = {
  'own-desk': NotebookPen,
  phone: Phone,
  mail: Mail,
  'mail-tray': Inbox,
  reception: ConciergeBell,
  'manager-door': DoorOpen,
  copier: Printer,
  board: Presentation,
  archives: Archive,
  'meeting-room': UsersRound,
}
const DRAWINGS: Readonly<Record<Emote, LucideIcon>> = {
  note: Music2,
  clock: Clock,
  question: CircleQuestionMark,
  scribble: Zap,
  drop: Droplet,
  dots: Ellipsis,
}
/** Small drawing beside a head; the list says in words what it means. */
export interface PlacedEmote {
  readonly id: string
  readonly emote: Emote
  readonly x: number
  readonly y: number
}

export interface OverlayProps {
  readonly placed: readonly PlacedHotspot[]
  readonly emotes?: readonly PlacedEmote[]
  /** Name above the learner's head. */
  readonly own: { readonly x: number; readonly y: number } | null
  readonly ringing: boolean
  onPick(id: string): void
}

export function Overlay({ placed, emotes = [], own, ringing, onPick }: OverlayProps) {
  return (
    <>
      {own && (
        <span className="office-tag office-tag--own" style={{ left: own.x, top: own.y }} aria-hidden="true">
          Vous
        </span>
      )}
      {emotes.map(({ id, emote, x, y }) => {
        const Drawing = DRAWINGS[emote]
        return (
          <span
            key={id}
            className={`office-emote office-emote--${emote}`}
            style={{ left: x, top: y }}
            aria-hidden="true"
          >
            <Drawing size={15} strokeWidth={2.5} />
          </span>
        )
      })}
      {placed.map(({ hotspot, x, y }) => (
        <Pin
          key={hotspot.id}
          hotspot={hotspot}
          x={x}
          y={y}
          ringing={ringing && hotspot.kind === 'phone'}
          onPick={onPick}
        />
      ))}
    </>
  )
}

function Pin({ hotspot, x, y, ringing, onPick }: PlacedHotspot & { ringing: boolean; onPick(id: string): void }) {
  const Icon = ICONS[hotspot.kind]
  const named = isTag(hotspot)
  const classes = ['office-pin', `office-pin--${ringing ? 'ringing' : named ? 'named' : 'icon'}`]
  if (hotspot.alert) classes.push('office-pin--alert')
  const name = hotspot.alert ? `${hotspot.label}. ${hotspot.alert}` : hotspot.label
  return (
    <button
      type="button"
      className={classes.join(' ')}
      style={{ left: x, top: y }}
      aria-label={name}
      onClick={() => onPick(hotspot.id)}
    >
      {Icon && <Icon className="office-pin__icon" aria-hidden="true" size={ringing ? 26 : 18} strokeWidth={2} />}
      <span className="office-pin__name">{shortLabel(hotspot)}</span>
    </button>
  )
}
