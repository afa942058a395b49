import '../../src/ui/theme/theme.css'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button } from '../../src/ui/components/button.tsx'
import { DataTable } from '../../src/ui/components/data-table.tsx'
import { Dialog } from '../../src/ui/components/dialog.tsx'
import { LevelMark } from '../../src/ui/components/level-mark.tsx'
import { ListBox } from '../../src/ui/components/list-box.tsx'
import { Menu } from '../../src/ui/components/menu.tsx'
import { Portrait } from '../../src/ui/components/portrait.tsx'
import { SelectField } from '../../src/ui/components/select-field.tsx'
import { StepSlider } from '../../src/ui/components/step-slider.tsx'
import { Tabs } from '../../src/ui/components/tabs.tsx'
import { Term } from '../../src/ui/components/term.tsx'
import { TextField } from '../../src/ui/components/text-field.tsx'
import { Window } from '../../src/ui/components/window.tsx'

describe('Button', () => {
  it('se presse au clavier et dit son état', async () => {
    const press = vi.fn()
    await render(
      <Button isPressed onPress={press}>
        Contraste
      </Button>,
    )
    const button = page.getByRole('button', { name: 'Contraste', pressed: true })
    await userEvent.tab()
    await expect.element(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(press).toHaveBeenCalledTimes(1)
  })
  it('avec une adresse, c’est un lien', async () => {
    await render(<Button href="#/passeport">Passeport</Button>)
    await expect.element(page.getByRole('link', { name: 'Passeport' })).toHaveAttribute('href', '#/passeport')
  })
  it('les cibles ont au moins 24 pixels', async () => {
    await render(<Button>Joindre</Button>)
    const box = page.getByRole('button').element().getBoundingClientRect()
    expect(box.height).toBeGreaterThanOrEqual(24)
    expect(box.width).toBeGreaterThanOrEqual(24)
  })
})

describe('TextField', () => {
  it('son erreur est lue avec le champ', async () => {
    await render(<TextField label="Échéance" value="31/11" onChange={() => {}} error="Novembre n’a que 30 jours." />)
    const field = page.getByRole('textbox', { name: 'Échéance' })
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field).toHaveAccessibleDescription('Novembre n’a que 30 jours.')
  })
})

describe('Tabs', () => {
  function Sample() {
    const [tab, setTab] = useState<'a' | 'b'>('a')
    return (
      <Tabs
        label="Dossiers"
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'a', label: 'Réception', content: 'trois messages' },
          { id: 'b', label: 'Envoyés', content: 'rien' },
        ]}
      />
    )
  }
  it('vont d’un onglet à l’autre avec les flèches', async () => {
    await render(<Sample />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('tab', { name: 'Envoyés' })).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('rien')
  })
})

describe('Dialog', () => {
  function Sample({ isAlert }: { readonly isAlert?: boolean }) {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Clore</Button>
        <Dialog title="Clore le dossier ?" isOpen={isOpen} isAlert={isAlert} onClose={() => setOpen(false)}>
          <Button>Continuer</Button>
        </Dialog>
      </>
    )
  }
  it('garde le focus, se ferme par Échap et le rend', async () => {
    await render(<Sample />)
    await page.getByRole('button', { name: 'Clore' }).click()
    await expect.element(page.getByRole('dialog', { name: 'Clore le dossier ?' })).toBeVisible()
    for (let turn = 0; turn < 4; turn += 1) {
      await userEvent.tab()
      expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull()
    }
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Clore' })).toHaveFocus()
  })
  it('une question à laquelle il faut répondre n’a pas de croix', async () => {
    await render(<Sample isAlert />)
    await page.getByRole('button', { name: 'Clore' }).click()
    await expect.element(page.getByRole('alertdialog')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Fermer' })).not.toBeInTheDocument()
  })
})

describe('SelectField', () => {
  it('se choisit au clavier', async () => {
    const choose = vi.fn()
    await render(
      <SelectField
        label="Motif"
        value={null}
        onChange={choose}
        options={[
          { id: 'abimee', label: 'Marchandise abîmée' },
          { id: 'retard', label: 'Retard' },
        ]}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('listbox')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(choose).toHaveBeenCalledWith('retard')
  })
})

describe('Menu', () => {
  it('s’ouvre et agit au clavier', async () => {
    const archive = vi.fn()
    await render(<Menu label="Autres actions" actions={[{ id: 'archiver', label: 'Archiver', onAction: archive }]} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'Archiver' })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(archive).toHaveBeenCalledTimes(1)
  })
})

describe('DataTable', () => {
  it('aligne, totalise, trie et choisit au clavier', async () => {
    const select = vi.fn()
    const sort = vi.fn()
    await render(
      <DataTable
        label="Factures"
        columns={[
          { id: 'n', label: 'Facture', isRowHeader: true, isSortable: true },
          { id: 'du', label: 'Reste dû', align: 'end' },
        ]}
        rows={[
          { id: 'f1', text: 'FA-1', cells: { n: 'FA-1', du: '825,00' } },
          { id: 'f2', text: 'FA-2', cells: { n: 'FA-2', du: '12,50' } },
        ]}
        footer={{ n: 'Total', du: '837,50' }}
        selected={null}
        onSelect={select}
        onSort={sort}
      />,
    )
    const table = page.getByRole('grid', { name: 'Factures' })
    await expect.element(table).toHaveTextContent('837,50')
    const amount = page.getByRole('gridcell', { name: '825,00' }).element()
    expect(getComputedStyle(amount).textAlign).toBe('right')
    await page.getByRole('columnheader', { name: 'Facture' }).click()
    expect(sort).toHaveBeenCalledWith({ column: 'n', direction: 'ascending' })
    await page.getByRole('row', { name: 'FA-1' }).click()
    expect(select).toHaveBeenLastCalledWith('f1')
    await userEvent.keyboard('{ArrowDown}')
    expect(select).toHaveBeenLastCalledWith('f2')
  })
})

describe('ListBox', () => {
  it('se parcourt avec les flèches', async () => {
    const select = vi.fn()
    await render(
      <ListBox
        label="Messages"
        selected="m1"
        onSelect={select}
        items={[
          { id: 'm1', text: 'Irina', content: 'Irina' },
          { id: 'm2', text: 'Julien', content: 'Julien' },
        ]}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(select).toHaveBeenLastCalledWith('m2')
  })
})

describe('StepSlider', () => {
  it('avance d’un moment par flèche et le dit', async () => {
    const change = vi.fn()
    await render(
      <StepSlider label="Moment" value={1} max={3} onChange={change} describe={(value) => `moment ${value + 1}`} />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(change).toHaveBeenCalledWith(2)
    await expect.element(page.getByText('moment 2')).toBeInTheDocument()
  })
})

describe('Term', () => {
  it('explique un mot du métier sur demande', async () => {
    await render(<Term definition="Document du vendeur qui diminue ce que doit le client.">avoir</Term>)
    await page.getByRole('button', { name: 'avoir' }).click()
    await expect.element(page.getByRole('dialog', { name: 'avoir' })).toHaveTextContent('diminue ce que doit')
  })
})

describe('LevelMark', () => {
  it.each(['ti', 'i', 's', 'ts', 'none'] as const)('le niveau %s a son mot, même caché à l’œil', async (level) => {
    const { container } = await render(<LevelMark level={level} isWordHidden />)
    expect(container.textContent?.length).toBeGreaterThan(5)
  })
  it('prend le mot de la grille en usage', async () => {
    await render(<LevelMark level="s" word="Maîtrisé" />)
    await expect.element(page.getByText('Maîtrisé')).toBeVisible()
  })
})

describe('Portrait', () => {
  it('montre les initiales quand l’image manque', async () => {
    await render(<Portrait portrait={{ name: 'Lila M.', src: '/nulle-part.webp' }} />)
    await expect.element(page.getByText('LM')).toBeVisible()
  })
})

describe('Window', () => {
  it('se replie et s’agrandit par son nom', async () => {
    const fold = vi.fn()
    const widen = vi.fn()
    await render(
      <Window title="Messagerie" onFold={fold} onToggleWide={widen}>
        contenu
      </Window>,
    )
    await page.getByRole('button', { name: 'Replier' }).click()
    await page.getByRole('button', { name: 'Agrandir la fenêtre' }).click()
    expect([fold.mock.calls.length, widen.mock.calls.length]).toEqual([1, 1])
    await expect.element(page.getByRole('region', { name: 'Messagerie' })).toBeVisible()
  })
})
