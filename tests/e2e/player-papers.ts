import type { Page } from 'playwright'
import { correspondents } from '../../src/domain/desk/people.ts'
import type { Records } from '../../src/domain/records/records.ts'
import type { ActOf } from '../../src/domain/scenario/tools.ts'
import { folderWords } from '../../src/tools/documents/folder-tree.ts'
import { zonesFor } from '../../src/tools/letters/zones.ts'
import { SENDING_WORDS } from '../../src/tools/trays/words.ts'
import { expectOn } from './fixtures.ts'

/** What a person needs to know to handle paper: who is who, and what each piece is called on the screen. */
export interface PaperDesk {
  readonly page: Page
  readonly records: Records
  readonly nameOf: (piece: string) => string
}

const KIND_BUTTONS = {
  lettre: 'Lettre',
  note: 'Note',
  'fiche-ecrite': 'Fiche',
  'compte-rendu': 'Compte rendu',
} as const

/** Writes a page zone by zone on a blank sheet, then finishes it. */
export async function finishWriting({ page, records }: PaperDesk, act: ActOf<'terminer-ecrit'>): Promise<void> {
  const shelf = page.getByRole('button', { name: 'Mes écrits', exact: true })
  if (await shelf.isVisible()) await shelf.click()
  await page.getByRole('button', { name: KIND_BUTTONS[act.kind], exact: true }).click()
  await page.getByLabel('Nom du document').fill(act.title)
  if (act.to !== '') {
    await page.getByRole('button', { name: 'Destinataire', exact: true }).click()
    await chooseAddressee(page, records, act.to)
  }
  for (const { id, label } of zonesFor(act.kind))
    await page.getByRole('textbox', { name: label, exact: true }).fill(act.zones[id])
  await page.getByRole('button', { name: 'Terminer', exact: true }).click()
  await expectOn(page.getByText(/^Version \d+ terminée et rangée/).first()).toBeVisible()
}

/** Fills the slip and gives the book to whoever signs. */
export async function submitForSignature(desk: PaperDesk, act: ActOf<'mettre-au-parapheur'>): Promise<void> {
  const { page, records } = desk
  await page.getByRole('tab', { name: /^Parapheur/ }).click()
  const slip = page.getByRole('form', { name: 'Bordereau de parapheur' })
  for (const id of act.documents)
    await slip.getByRole('checkbox', { name: desk.nameOf(id).replace(/\.odt$/, '') }).check({ force: true })
  const signatory = records.staff.find(({ id }) => id === act.signatory)
  await slip.getByRole('button', { name: /Pour signature ou visa de/ }).click()
  await page.getByRole('option', { name: new RegExp(`^${signatory?.firstName} ${signatory?.lastName}`) }).click()
  if (act.purpose === 'visa') await slip.getByRole('radio', { name: 'Visa' }).check({ force: true })
  await slip.getByRole('button', { name: /Envoi voulu/ }).click()
  await page.getByRole('option', { name: SENDING_WORDS[act.sending], exact: true }).click()
  if (act.attachments.length > 0) {
    await slip.getByRole('button', { name: 'Joindre des pièces' }).click()
    await attach(desk, act.attachments)
  }
  await slip.getByRole('button', { name: 'Remettre le parapheur' }).click()
  await expectOn(page.getByText(/^Parapheur remis à/).first()).toBeVisible()
}

/** Puts an envelope in the tray. */
export async function sendEnvelope(desk: PaperDesk, act: ActOf<'expedier-pli'>): Promise<void> {
  const { page, records } = desk
  await page.getByRole('tab', { name: /^Départ/ }).click()
  const form = page.getByRole('form', { name: 'Nouveau pli' })
  await form.getByRole('button', { name: 'Choisir le destinataire' }).click()
  await chooseAddressee(page, records, act.to)
  await form.getByRole('button', { name: 'Mettre sous pli' }).click()
  await attach(desk, act.documents)
  await form.getByRole('button', { name: /Mode d’envoi/ }).click()
  await page.getByRole('option', { name: SENDING_WORDS[act.mode], exact: true }).click()
  await form.getByRole('button', { name: 'Déposer au départ' }).click()
  await expectOn(page.getByText(/^Pli déposé/).first()).toBeVisible()
}

/** Looks each piece up, puts it in the file in this order, hands the file over. */
export async function handOver(desk: PaperDesk, act: ActOf<'transmettre-dossier'>): Promise<void> {
  const { page, records } = desk
  for (const id of act.pieces) {
    await showPiece(desk, id)
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click()
  }
  await page
    .getByRole('button', { name: /^Dossier à transmettre/ })
    .last()
    .click()
  const form = page.getByRole('form', { name: 'Dossier à transmettre' })
  await form.getByLabel('Titre du dossier').fill(act.title)
  await form.getByLabel('Mot d’accompagnement').fill(act.note)
  await form.getByRole('button', { name: 'Choisir le destinataire' }).click()
  await chooseAddressee(page, records, act.to)
  await form.getByRole('button', { name: 'Transmettre le dossier' }).click()
  await expectOn(page.getByText(/^Dossier transmis à/).first()).toBeVisible()
}

/** Renames a piece and puts it in its folder. */
export async function fileDocument(desk: PaperDesk, act: ActOf<'classer-document'>): Promise<void> {
  const { page, records } = desk
  await showPiece(desk, act.document)
  await page.getByRole('button', { name: 'Classer', exact: true }).click()
  const form = page.getByRole('form', { name: 'Classer la pièce' })
  await form.getByLabel('Nom du fichier').fill(act.name)
  await form.getByRole('button', { name: /^Dossier|Dossier$/ }).click()
  await page.getByRole('option', { name: folderWords(records, act.folder), exact: true }).click()
  await form.getByRole('button', { name: 'Classer', exact: true }).click()
  await expectOn(page.getByText(/^Pièce classée dans/).first()).toBeVisible()
}

async function showPiece({ page, nameOf }: PaperDesk, id: string): Promise<void> {
  const name = nameOf(id)
  const back = page.getByRole('button', { name: 'Revenir à la liste' })
  if (await back.isVisible()) await back.click()
  await page.getByRole('searchbox', { name: 'Chercher une pièce' }).fill(name.replace(/\.[a-z]+$/, ''))
  await page.getByRole('option', { name: new RegExp(`^${escaped(name)}`) }).click()
  await expectOn(
    page.getByRole('region', { name, exact: true }).or(page.getByRole('article', { name })).first(),
  ).toBeVisible()
}

async function chooseAddressee(page: Page, records: Records, id: string): Promise<void> {
  const person = correspondents(records).find((one) => one.id === id)
  const dialog = page.getByRole('dialog', { name: 'Choisir le destinataire' })
  await dialog
    .getByRole('searchbox')
    .fill(`${person?.fullName ?? id} ${person?.isStaff ? '' : (person?.organisation ?? '')}`)
  await dialog.getByRole('option').first().click()
  await dialog.getByRole('button', { name: 'Choisir', exact: true }).click()
  await expectOn(dialog).toBeHidden()
}

/** Ticks pieces in the dialog that is open. */
export async function attach({ page, nameOf }: PaperDesk, ids: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Joindre des pièces' })
  for (const id of ids)
    await dialog
      .getByRole('checkbox', { name: nameOf(id), exact: true })
      .first()
      .check({ force: true })
  await dialog.getByRole('button', { name: /^Joindre/ }).click()
  await expectOn(dialog).toBeHidden()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
