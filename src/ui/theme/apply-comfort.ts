import type { OrganisationId } from '../view-models/organisation.ts'
import type { Comfort } from './comfort.ts'

/** Puts the comfort settings on the root element; tokens.css does the rest. */
export function applyComfort(root: HTMLElement, comfort: Comfort): void {
  root.dataset.theme = comfort.theme
  root.dataset.font = comfort.font
  root.dataset.text = comfort.textSize
  root.dataset.motion = comfort.motion
  root.dataset.sound = comfort.sound ? 'oui' : 'non'
}

const CLASSES: readonly OrganisationId[] = ['entreprise', 'association', 'mairie']

/** Gives the page the accents of an organisation, so that dialogs, which open outside the screen, wear them too. */
export function applyOrganisation(root: HTMLElement, organisation: OrganisationId): void {
  for (const id of CLASSES) root.classList.toggle(`org-${id}`, id === organisation)
}
