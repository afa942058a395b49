import '../../src/ui/theme/theme.css'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CABINET, CABINET_SOON } from '../../src/ui/atelier/fixtures/cabinet.ts'
import { HOME, HOME_FIRST_DAY } from '../../src/ui/atelier/fixtures/home.ts'
import { CabinetScreen } from '../../src/ui/screens/cabinet/cabinet-screen.tsx'
import { HomeScreen } from '../../src/ui/screens/home/home-screen.tsx'

describe('accueil', () => {
  it('reprendre vient avant les portes dans l’ordre de tabulation', async () => {
    await render(<HomeScreen {...HOME} />)
    const names: string[] = []
    for (let turn = 0; turn < 6; turn += 1) {
      await userEvent.tab()
      names.push(document.activeElement?.textContent ?? '')
    }
    expect(names[3]).toContain('Reprendre')
    expect(names[4]).toContain('Choisir une situation')
    expect(names[5]).toContain('J’ai un lien')
  })
  it('le contraste se règle d’un geste, sans profil', async () => {
    const change = vi.fn()
    await render(<HomeScreen {...HOME_FIRST_DAY} onComfort={change} />)
    await page.getByRole('button', { name: 'Contraste' }).click()
    expect(change).toHaveBeenCalledWith(expect.objectContaining({ theme: 'contraste' }))
  })
  it('un lien illisible se dit en une phrase et laisse le texte', async () => {
    await render(<HomeScreen {...HOME} />)
    await page.getByRole('button', { name: /J’ai un lien/ }).click()
    const field = page.getByRole('textbox', { name: 'Lien du devoir' })
    await field.fill('https://exemple.test/#abc')
    await page.getByRole('button', { name: 'Ouvrir le lien' }).click()
    await expect.element(field).toHaveAccessibleDescription(/Ce lien est incomplet/)
    await expect.element(field).toHaveValue('https://exemple.test/#abc')
  })
  it('un profil est un surnom, jamais vide', async () => {
    const create = vi.fn(async () => ({ ok: true }) as const)
    await render(<HomeScreen {...HOME_FIRST_DAY} onCreateProfile={create} />)
    await page.getByRole('button', { name: 'Choisir mon surnom' }).click()
    await page.getByRole('button', { name: 'Prendre mon poste' }).click()
    expect(create).not.toHaveBeenCalled()
    await page.getByRole('textbox', { name: 'Votre surnom' }).fill('  Noé ')
    await page.getByRole('button', { name: 'Prendre mon poste' }).click()
    expect(create).toHaveBeenCalledWith('Noé')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('armoire à clés', () => {
  it('les quarante clés sont là, chacune avec son titre et son niveau', async () => {
    await render(<CabinetScreen {...CABINET} />)
    const keys = document.querySelectorAll('.key')
    expect(keys).toHaveLength(40)
    await expect.element(page.getByRole('button', { name: /1\.2\.4.*Satisfaisant.*réclamations/ })).toBeVisible()
  })
  it('une situation à venir montre sa fiche officielle et ne se prend pas', async () => {
    await render(<CabinetScreen {...CABINET_SOON} />)
    await expect.element(page.getByText('Rupture de la confidentialité')).toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Prendre la clé' })).not.toBeInTheDocument()
    await expect.element(page.getByText(/n’est pas encore jouable/)).toBeVisible()
  })
  it('la recherche met les autres clés au fond et dit combien restent', async () => {
    await render(<CabinetScreen {...CABINET} />)
    await page.getByRole('searchbox').fill('tva')
    await expect.element(page.getByText('1 clé correspond.')).toBeInTheDocument()
    expect(document.querySelectorAll('.key:not(.is-dimmed)')).toHaveLength(1)
  })
  it('prendre une clé dit la situation et le mode', async () => {
    const take = vi.fn()
    await render(<CabinetScreen {...CABINET} mode="evaluation" onTake={take} />)
    await page.getByRole('button', { name: 'Prendre la clé' }).click()
    expect(take).toHaveBeenCalledWith('1.2.4', 'evaluation')
  })
})
