// The description from which a person is made; everything has a sensible default.
import type { Pair } from '../core.ts'

export interface Top {
  readonly kind:
    | 'jacket'
    | 'blazer'
    | 'shirt'
    | 'polo'
    | 'sweater'
    | 'dress'
    | 'tee'
    | 'hoodie'
    | 'parka'
    | 'waistcoat'
    | 'hivis'
    | 'robe'
    | 'sari'
  readonly color: string
  readonly sleeve?: string
  readonly short?: boolean
  readonly long?: boolean
  readonly tie?: string
  readonly shirt?: string
  readonly collar?: string
  readonly cuff?: string
  readonly trim?: string
  readonly drape?: string
  readonly dots?: string
  readonly print?: string
  readonly stripes?: string
  readonly band?: string
  readonly crest?: string
  readonly logo?: string
}

export interface Legs {
  readonly color: string
  readonly kind?: 'skirt' | 'shorts'
  readonly tights?: string
}

export interface PersonLook {
  readonly skin?: string
  /** A key of HAIR_STYLES, or 'none'. */
  readonly hair?: string
  readonly hairColor?: string
  /** Of a hijab or a headwrap. */
  readonly scarfColor?: string
  readonly beard?: 'full' | 'long' | 'goatee' | 'moustache'
  readonly beardColor?: string
  readonly browColor?: string
  readonly browWidth?: number
  readonly eye?: string
  readonly eyeStyle?: 'white' | 'dots'
  readonly glasses?: string
  readonly earring?: string
  readonly headset?: boolean
  readonly hearingAid?: string
  readonly hat?: 'cap' | 'helmet'
  readonly hatColor?: string
  readonly freckles?: boolean
  readonly lashes?: boolean
  readonly bust?: number
  readonly top?: Top
  readonly legs?: Legs
  readonly shoes?: string
  readonly apron?: string
  readonly strap?: string
  readonly badge?: string
  readonly sash?: readonly string[]
  readonly neckScarf?: string
  readonly age?: 'child' | 'teen' | 'adult' | 'elder'
  /** 0.85 thin … 1.3 broad. */
  readonly build?: number
  readonly height?: number
  /** 0 … 2. */
  readonly belly?: number
  readonly pregnant?: boolean
  readonly bent?: boolean
  readonly wheelchair?: string
  /** Walks with a cane, in the right hand. */
  readonly cane?: boolean
  readonly bag?: string
}

/** A look with its defaults. */
export type FullLook = PersonLook &
  Required<Pick<PersonLook, 'skin' | 'hair' | 'hairColor' | 'top' | 'legs' | 'shoes' | 'age'>>

/** Arm in radians: forwards, out, elbow, inwards (shoulder, elbow), hand. */
export interface ArmPose {
  readonly f?: number
  readonly out?: number
  readonly e?: number
  readonly in?: number
  readonly ein?: number
  readonly h?: number
}
/** Leg in radians: forwards, knee, toes, out. */
export interface LegPose {
  readonly f?: number
  readonly k?: number
  readonly t?: number
  readonly out?: number
}
export interface Pose {
  readonly aL?: ArmPose
  readonly aR?: ArmPose
  readonly lL?: LegPose
  readonly lR?: LegPose
  readonly y?: number
  readonly lean?: number
  readonly twist?: number
  readonly tilt?: number
  /** Turns the head. */
  readonly hx?: number
  readonly hy?: number
  readonly hz?: number
  /** Folds skirts. */
  readonly seated?: boolean
  readonly hands?: 'open' | 'fist'
  /** Shows a prop given with give(). */
  readonly hold?: string
  readonly upright?: string
  readonly face?: string
}
export type Outline = readonly Pair[]
