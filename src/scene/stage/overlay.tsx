// Buttons over the picture: names of people and things one can go to. The list « Autour de vous » says the same.
import {
  Archive,
  ConciergeBell,
  DoorOpen,
  Inbox,
  type LucideIcon,
  Mail,
  NotebookPen,
  Phone,
  Presentation,
  Printer,
  UsersRound,
} from 'lucide-react'
import type { HotspotKind } from '../office-view.ts'
import { isTag, type PlacedHotspot } from './spread-tags.ts'
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
export interface OverlayProps {
  readonly placed: readonly PlacedHotspot[]
  /** Name above the learner's head. */
  readonly own: { readonly x: number; readonly y: number } | null
  readonly ringing: boolean
  onPick(id: string): void
}

export function Overlay({ placed, own, ringing, onPick }: OverlayProps) {
  return (
    <>
      {own && (
        <span className="office-tag office-tag--own" style={{ left: own.x, top: own.y }} aria-hidden="true">
          Vous
        </span>
      )}
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
      <span className="office-pin__name">{hotspot.label}</span>
    </button>
  )
}
