import type { Locator, Page } from 'playwright'
import type { RunSetup } from '../../src/domain/attempt/run.ts'
import { correspondents } from '../../src/domain/desk/people.ts'
import { render } from '../../src/domain/desk/render.ts'
import type { Act, ActOf, SheetContent, ToolId } from '../../src/domain/scenario/tools.ts'
import { STATUS_WORDS } from '../../src/tools/erp/words.ts'
import { expectOn } from './fixtures.ts'
import {
  attach,
  fileDocument,
  finishWriting,
  handOver,
  type PaperDesk,
  sendEnvelope,
  submitForSignature,
} from './player-papers.ts'

/** Names of the dividers, as a person reads them. */
const DIVIDERS: Partial<Record<ToolId, RegExp>> = {
  messagerie: /^Messagerie/,
  telephone: /^Téléphone/,
  lieux: /^Sur place/,
  pgi: /^PGI/,
  courrier: /^Courrier/,
  bannettes: /^Bannettes/,
  tableur: /^Tableur/,
  planning: /^Agenda/,
  ged: /^Documents/,
}

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  avis: 'Avis',
  'relance-1': 'Relance 1',
  'relance-2': 'Relance 2',
  'mise-en-demeure': 'Mise en demeure',
  note: 'Note',
}
const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  courriel: 'Courriel',
  lettre: 'Lettre',
  telephone: 'Téléphone',
  visite: 'Visite',
}

/**
 * Plays acts as a person does: roles and labels to find things, mouse and keyboard to do them. What to write is known from
 * the content; nothing goes in but through the screen.
 */
export class Player {
  /** What the pieces made during the run are called on the screen. */
  private readonly written = new Map<string, string>()

  constructor(
    private readonly page: Page,
    private readonly setup: RunSetup,
  ) {}

  async openTool(tool: ToolId): Promise<void> {
    const divider = this.page
      .getByRole('navigation', { name: 'Outils' })
      .getByRole('button', { name: DIVIDERS[tool] ?? /$^/ })
    if ((await divider.getAttribute('aria-current')) === null) await divider.click()
  }

  async perform(act: Act): Promise<void> {
    switch (act.gesture) {
      case 'prendre-poste':
        return this.page.getByRole('button', { name: 'Au travail' }).click()
      case 'envoyer-courriel':
        return this.sendMail(act)
      case 'decrocher':
        return this.answer()
      case 'dire':
        return this.say(act)
      case 'terminer-classeur':
        return this.finishWorkbook(act)
      case 'tracer-suivi':
        return this.traceFollowUp(act)
      case 'poser-rappel':
        return this.setReminder(act)
      case 'changer-statut':
        return this.changeStatus(act)
      case 'terminer-ecrit':
        this.written.set(act.writing, `${act.title}.odt`)
        await this.openTool('courrier')
        return finishWriting(this.papers(), act)
      case 'mettre-au-parapheur':
        await this.openTool('bannettes')
        return submitForSignature(this.papers(), act)
      case 'expedier-pli':
        await this.openTool('bannettes')
        return sendEnvelope(this.papers(), act)
      case 'transmettre-dossier':
        await this.openTool('ged')
        return handOver(this.papers(), act)
      case 'classer-document':
        await this.openTool('ged')
        await fileDocument(this.papers(), act)
        this.written.set(act.document, act.name)
        return
      case 'finir-journee':
        return this.endDay()
      case 'clore-dossier':
        return this.closeCase()
      // Reading and opening a draft happen on the way to the act they lead to.
      case 'consulter':
      case 'commencer-ecrit':
        return
      default:
        throw new Error(`The player cannot do "${act.gesture}" through the screen yet`)
    }
  }

  /** Begins a message and writes it, without sending it. */
  async writeMail(act: ActOf<'envoyer-courriel'>): Promise<void> {
    await this.openTool('messagerie')
    await this.page.getByRole('button', { name: 'Écrire', exact: true }).click()
    await this.page.getByRole('textbox', { name: 'Objet' }).fill(act.subject)
    await this.page.getByLabel('Texte du message').fill(act.body)
    const to = this.page.getByRole('combobox', { name: 'À', exact: true })
    for (const address of act.to) {
      await to.fill(address)
      await to.press('Enter')
    }
    if (act.attachments.length > 0) await this.attach(act.attachments)
  }

  async sendMail(act: ActOf<'envoyer-courriel'>): Promise<void> {
    await this.writeMail(act)
    await this.page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await expectOn(this.page.getByRole('tab', { name: 'Envoyés' })).toHaveAttribute('aria-selected', 'true')
  }

  private async attach(ids: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Joindre', exact: true }).click()
    await attach(this.papers(), ids)
  }

  private papers(): PaperDesk {
    const { records } = this.setup.caseFile
    return { page: this.page, records, nameOf: (id) => this.pieceName(id) }
  }

  private pieceName(id: string): string {
    const { arrivals, records } = this.setup.caseFile
    const { workbooks } = records
    const documents = [...records.documents, ...arrivals]
    const made = this.written.get(id)
    if (made !== undefined) return made
    return documents.find((one) => one.id === id)?.name ?? workbooks.find((one) => one.id === id)?.title ?? id
  }

  /** Whoever rings or waits, from the bubble on the desk. */
  async answer(): Promise<void> {
    await this.page
      .getByRole('alert')
      .getByRole('button', { name: /^(Décrocher|Recevoir)$/ })
      .click()
  }

  /** By which way somebody asks for the learner now, if anybody does. */
  async interruption(): Promise<'telephone' | 'sur-place' | null> {
    const bubble = this.page.getByRole('alert')
    if (await bubble.getByRole('button', { name: 'Décrocher' }).isVisible()) return 'telephone'
    return (await bubble.getByRole('button', { name: 'Recevoir' }).isVisible()) ? 'sur-place' : null
  }

  private async say(act: ActOf<'dire'>): Promise<void> {
    const event = this.setup.rules.events.find(({ id }) => id === act.exchange)
    const spoken = event?.effects.flatMap((effect) => ('dialogue' in effect ? [effect.dialogue] : []))
    const lines = this.setup.scenario.dialogues
      .filter(({ id }) => spoken?.includes(id))
      .flatMap((dialogue) => Object.values(dialogue.states).flatMap((state) => state.lines))
    const line = lines.find(({ id }) => id === act.line)
    if (!line) throw new Error(`No line "${act.line}"`)
    const words = render(line.text, { caseFile: this.setup.caseFile })
    await this.page.getByRole('button', { name: words }).click()
    await expectOn(this.page.getByRole('button', { name: words })).toBeHidden()
  }

  private async finishWorkbook(act: ActOf<'terminer-classeur'>): Promise<void> {
    await this.openTool('tableur')
    const given = this.setup.caseFile.records.workbooks.find(({ id }) => id === act.workbook)
    const all = this.page.getByRole('button', { name: 'Tous les classeurs' })
    if (await all.isVisible()) await all.click()
    await this.page
      .getByRole('region', { name: 'Classeurs' })
      .getByRole('button', { name: new RegExp(`^${given?.title ?? act.title}`) })
      .click()
    const grid = this.page.getByRole('grid')
    await expectOn(grid).toBeVisible()
    for (const sheet of act.sheets) await this.fillSheet(grid, sheet, given?.sheets ?? [])
    await this.page.getByRole('button', { name: 'Terminer', exact: true }).click()
    await expectOn(this.page.getByText(/Classeur terminé, version/).first()).toBeVisible()
  }

  private async fillSheet(grid: Locator, sheet: SheetContent, given: readonly SheetContent[]): Promise<void> {
    const before = new Map(given.find(({ name }) => name === sheet.name)?.cells.map(({ ref, input }) => [ref, input]))
    for (const { ref, input } of sheet.cells) {
      if (before.get(ref) === input) continue
      await grid.locator(`[data-ref="${ref}"]`).click()
      // The robot's keyboard has no accented key: it opens the cell first, as one does to correct it.
      if (/^[^ -~]/.test(input)) {
        await this.page.keyboard.press('Delete')
        await this.page.keyboard.press('F2')
      }
      await this.page.keyboard.type(input)
      await this.page.keyboard.press('Enter')
    }
  }

  private async traceFollowUp(act: ActOf<'tracer-suivi'>): Promise<void> {
    const invoice = this.setup.caseFile.records.salesDocuments.find(({ id }) => id === act.record)
    await this.openTool('pgi')
    await this.page.getByRole('button', { name: 'Factures', exact: true }).click()
    await this.page.getByRole('searchbox').fill(invoice?.number ?? '')
    await this.page.getByRole('rowheader', { name: invoice?.number ?? '' }).click()
    await this.page.getByRole('button', { name: 'Tracer un suivi' }).click()
    await this.choose(/Niveau/, LEVEL_WORDS[act.level] ?? act.level)
    await this.choose(/Moyen/, CHANNEL_WORDS[act.channel] ?? act.channel)
    await this.typeDate(this.page.getByRole('group', { name: 'Prochaine étape' }), act.next)
    await this.page.getByRole('textbox', { name: 'Commentaire' }).fill(act.comment)
    await this.page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expectOn(this.page.getByText(/^Suivi de .* enregistré/).first()).toBeVisible()
  }

  private async changeStatus(act: ActOf<'changer-statut'>): Promise<void> {
    const invoice = this.setup.caseFile.records.salesDocuments.find(({ id }) => id === act.record)
    await this.openTool('pgi')
    await this.page.getByRole('button', { name: 'Factures', exact: true }).click()
    await this.page.getByRole('searchbox').fill(invoice?.number ?? '')
    await this.page.getByRole('rowheader', { name: invoice?.number ?? '' }).click()
    await this.page.getByRole('button', { name: /Changer l’état/ }).click()
    const form = this.page.getByRole('form', { name: /^Changer l’état/ })
    await form.getByRole('button', { name: /État/ }).click()
    await this.page.getByRole('option', { name: STATUS_WORDS[act.status][0], exact: true }).click()
    if (act.amount !== undefined)
      await form.getByLabel('Montant TTC en litige').fill((act.amount / 100).toFixed(2).replace('.', ','))
    if (act.piece !== undefined) {
      await form.getByRole('button', { name: /Pièce/ }).click()
      await this.page.getByRole('option', { name: this.pieceName(act.piece), exact: true }).click()
    }
    await form.getByLabel('Motif').fill(act.reason)
    await form.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expectOn(form).toBeHidden()
  }

  private async choose(button: RegExp, option: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  private async typeDate(group: Locator, iso: string): Promise<void> {
    await group.getByRole('spinbutton').first().click()
    await this.page.keyboard.type(`${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(0, 4)}`)
  }

  private async setReminder(act: ActOf<'poser-rappel'>): Promise<void> {
    await this.openTool('planning')
    await this.page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await this.page.getByRole('textbox', { name: 'Objet' }).fill(act.title)
    await this.typeDate(this.page.getByRole('group', { name: 'Date' }), act.date)
    await this.page.getByRole('button', { name: 'Poser le rappel' }).click()
    await expectOn(this.page.getByText(/^Rappel noté le/).first()).toBeVisible()
  }

  async endDay(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clore le dossier' }).first().click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Finir la journée' }).click()
  }

  async closeCase(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clore le dossier' }).first().click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Clore le dossier' }).click()
  }

  /** Who the acts are addressed to, for messages of failure. */
  nameOf(email: string): string {
    return correspondents(this.setup.caseFile.records).find((person) => person.email === email)?.fullName ?? email
  }
}
