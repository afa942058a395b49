import '../../src/ui/theme/theme.css'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LECTURE } from '../../src/ui/atelier/fixtures/lecture.ts'
import { RELECTURE } from '../../src/ui/atelier/fixtures/relecture.ts'
import { LectureScreen } from '../../src/ui/screens/lecture/lecture-screen.tsx'
import { RelectureScreen } from '../../src/ui/screens/relecture/relecture-screen.tsx'

describe('salle de lecture', () => {
  it('de l’idée à son passage, et du passage à son idée', async () => {
    await render(<LectureScreen {...LECTURE} />)
    await page.getByRole('button', { name: /demande de payer/ }).click()
    expect(document.querySelector('mark.is-on')?.textContent).toContain('Merci de la régler')
    await page.getByRole('region', { name: 'Le texte et ses passages' }).getByText('Le chat du voisin dort').click()
    await expect.element(page.getByRole('tab', { name: /Forme/ })).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByRole('button', { name: /^Non lu/ })).toHaveAttribute('aria-pressed', 'true')
  })
  it('chaque passage est dit avec ses mots, au clavier comme au lecteur d’écran', async () => {
    await render(<LectureScreen {...LECTURE} />)
    const list = page.getByRole('list', { name: 'Idées' })
    await expect.element(list.getByRole('button', { name: /Présente\..*FA-2611-0042/ })).toBeVisible()
    await list.getByRole('button').nth(1).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(list.getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true')
  })
  it('dit la règle qui a décidé et ce qui en ferait un texte à relire', async () => {
    await render(<LectureScreen {...LECTURE} />)
    await page.getByRole('tab', { name: /Pourquoi/ }).click()
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'Une idée demandée manque' }))
      .toHaveAttribute('aria-current', 'true')
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Passage que rien n’explique' })).toBeVisible()
  })
})

describe('à relire', () => {
  it.each([
    ['v', 'valide'],
    ['R', 'refuse'],
    ['d', 'doute'],
  ])('la touche %s décide, où que soit le foyer sauf dans un champ', async (key, word) => {
    const decide = vi.fn()
    await render(<RelectureScreen {...RELECTURE} onDecide={decide} />)
    await page
      .getByRole('option', { name: /Où se trouve/ })
      .element()
      .focus()
    await userEvent.keyboard(key)
    expect(decide).toHaveBeenLastCalledWith('i2', word, '')
    const comment = page.getByRole('textbox', { name: /Un mot à l’élève/ })
    await comment.fill('Voir la fiche')
    await comment.element().focus()
    await userEvent.keyboard(key)
    expect(decide).toHaveBeenCalledTimes(1)
  })
  it('le mot à l’élève part avec la décision', async () => {
    const decide = vi.fn()
    await render(<RelectureScreen {...RELECTURE} onDecide={decide} />)
    await page.getByRole('textbox', { name: /Un mot à l’élève/ }).fill('Dit sans le nommer.')
    await page.getByRole('button', { name: /^Refuser/ }).click()
    expect(decide).toHaveBeenCalledWith('i2', 'refuse', 'Dit sans le nommer.')
  })
  it('le suivant se lit depuis sa question, U annule', async () => {
    const undo = vi.fn()
    function Two() {
      const [current, setCurrent] = useState('i2')
      return <RelectureScreen {...RELECTURE} current={current} onDecide={() => setCurrent('i3')} onUndo={undo} />
    }
    await render(<Two />)
    await userEvent.keyboard('v')
    await expect.element(page.getByRole('heading', { name: /Un engagement/ })).toHaveFocus()
    await userEvent.keyboard('u')
    expect(undo).toHaveBeenCalledOnce()
  })
  it('le passage montré, le dossier, le corrigé et ce que devient le bilan sont côte à côte', async () => {
    await render(<RelectureScreen {...RELECTURE} />)
    expect(document.querySelector('mark.is-on')?.textContent).toContain('le virement est sur l’autre fiche')
    await expect.element(page.getByRole('region', { name: 'Le dossier et le corrigé' })).toHaveTextContent('447,00')
    await expect.element(page.getByRole('region', { name: 'Le bilan de Colibri' })).toHaveTextContent('en attente')
  })
  it('avant d’exporter, le professeur relit les textes tels qu’ils partiront', async () => {
    const save = vi.fn()
    await render(<RelectureScreen {...RELECTURE} onSaveExport={save} />)
    await page.getByRole('button', { name: 'Exporter' }).click()
    const dialog = page.getByRole('dialog', { name: 'Exporter les décisions' })
    await expect.element(dialog.getByRole('list', { name: /tels qu’ils partiront/ })).toHaveTextContent('Bonjour Irina')
    await expect.element(dialog).toHaveTextContent('1 décision ne porte pas sur un texte')
    await dialog.getByRole('button', { name: 'Enregistrer le fichier' }).click()
    expect(save).toHaveBeenCalledOnce()
  })
})
