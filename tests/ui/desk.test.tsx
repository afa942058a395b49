import '../../src/ui/theme/theme.css'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DESK, DESK_RINGING, DESK_SCENE, deskWithDrawer } from '../../src/ui/atelier/fixtures/desk.tsx'
import { DeskScreen } from '../../src/ui/screens/desk/desk-screen.tsx'

describe('bureau', () => {
  it('montre tous les outils, à tout moment, avec leur nom', async () => {
    await render(<DeskScreen {...DESK_RINGING} />)
    const rail = page.getByRole('navigation', { name: 'Outils' })
    for (const tool of DESK.tools)
      await expect
        .element(rail.getByRole('button', { name: new RegExp(`^${tool.label.replace(/[()]/g, '.')}`) }))
        .toBeVisible()
  })
  it('Alt et un chiffre ouvrent un outil, Échap replie celui qui est ouvert', async () => {
    const open = vi.fn()
    const fold = vi.fn()
    await render(<DeskScreen {...DESK} onOpenTool={open} onFoldTool={fold} />)
    await userEvent.keyboard('{Alt>}2{/Alt}')
    expect(open).toHaveBeenCalledWith('telephone')
    await userEvent.keyboard('{Escape}')
    expect(fold).toHaveBeenCalledTimes(1)
  })
  it('Échap dans un texte ne replie rien : le brouillon reste sous les yeux', async () => {
    const fold = vi.fn()
    await render(<DeskScreen {...DESK} onFoldTool={fold} />)
    await page.getByRole('textbox', { name: 'Votre réponse' }).click()
    await userEvent.keyboard('{Escape}')
    expect(fold).not.toHaveBeenCalled()
  })
  it('une interruption s’annonce sans retirer l’outil ouvert', async () => {
    const accept = vi.fn()
    const { rerender } = await render(<DeskScreen {...DESK} />)
    const interruption = DESK_RINGING.interruption && { ...DESK_RINGING.interruption, onAccept: accept }
    await rerender(<DeskScreen {...DESK} interruption={interruption} />)
    await expect.element(page.getByRole('alert')).toHaveTextContent('Le téléphone sonne')
    await expect.element(page.getByRole('textbox', { name: 'Votre réponse' })).toBeVisible()
    await page.getByRole('button', { name: 'Décrocher' }).click()
    expect(accept).toHaveBeenCalledTimes(1)
  })
  it('clore demande confirmation', async () => {
    const close = vi.fn()
    await render(<DeskScreen {...DESK} onCloseCase={close} />)
    await page.getByRole('button', { name: 'Clore le dossier' }).click()
    const dialog = page.getByRole('dialog', { name: /clore/i })
    await expect.element(dialog).toHaveTextContent('La mission court jusqu’à jeudi')
    expect(close).not.toHaveBeenCalled()
    await dialog.getByRole('button', { name: 'Clore le dossier' }).click()
    expect(close).toHaveBeenCalledTimes(1)
  })
  it('la liste « Autour de vous » dit la scène et y mène', async () => {
    await render(<DeskScreen {...deskWithDrawer('autour')} />)
    const drawer = page.getByRole('region', { name: 'Autour de vous' })
    await expect.element(drawer).toHaveTextContent('elle relit au crayon vert')
    await expect.element(drawer.getByRole('button', { name: /Le téléphone/ })).toBeVisible()
  })
  it('l’annuaire se cherche sans accents', async () => {
    await render(<DeskScreen {...deskWithDrawer('annuaire')} />)
    await page.getByRole('searchbox', { name: 'Chercher dans l’annuaire' }).fill('kouame')
    await expect.element(page.getByRole('button', { name: 'Appeler Nadège Kouamé-Ferrand' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Appeler Irina Dobrescu' })).not.toBeInTheDocument()
  })
  it('en évaluation, il n’y a pas d’indice', async () => {
    await render(<DeskScreen {...DESK_SCENE} isEvaluation />)
    await expect.element(page.getByRole('button', { name: 'Demander un indice' })).not.toBeInTheDocument()
  })
})
