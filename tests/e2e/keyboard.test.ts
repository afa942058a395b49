import { afterEach, expect, test } from 'vitest'
import { expectAccessible, expectOn, type Visit, visit } from './fixtures.ts'

let open: Visit | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

/** Presses Tab until what has the focus answers to a name; says what was met on the way if it never does. */
async function tabTo(visitNow: Visit, name: RegExp, limit = 60): Promise<void> {
  const met: string[] = []
  for (let rank = 0; rank < limit; rank++) {
    await visitNow.page.keyboard.press('Tab')
    const label = await visitNow.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      const own = field ? element.labels?.[0]?.textContent : null
      if (own) return own
      const labelled = element.getAttribute('aria-labelledby')
      const by = labelled
        ? labelled
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
        : ''
      return element.getAttribute('aria-label') ?? (by || element.textContent || '')
    })
    if (name.test(label.trim())) return
    met.push(label.trim().slice(0, 40))
  }
  throw new Error(`${name} never took the focus; met: ${met.join(' | ')}`)
}

/** A field that may have the focus already. */
async function reach(visitNow: Visit, name: RegExp): Promise<void> {
  await visitNow.page.keyboard.press('Shift+Tab')
  await tabTo(visitNow, name, 120)
}

test('from the front door to a sent message and a closed case, with the keyboard alone', async () => {
  open = await visit({ reducedMotion: true })
  const { page, url, errors } = open
  await page.goto(url)
  await expectOn(page.getByRole('heading', { level: 1, name: 'En poste' })).toBeVisible()
  await tabTo(open, /Choisir une situation/)
  await page.keyboard.press('Enter')
  await expectOn(page.getByRole('heading', { name: /armoire à clés/ })).toBeVisible()
  await tabTo(open, /1\.2\.4/, 120)
  await page.keyboard.press('Enter')
  await tabTo(open, /Prendre la clé/, 120)
  await page.keyboard.press('Enter')
  await expectOn(page.getByRole('button', { name: 'Au travail' })).toBeVisible()
  await tabTo(open, /Au travail/)
  await page.keyboard.press('Enter')
  await expectOn(page.getByRole('navigation', { name: 'Outils' })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await tabTo(open, /^Écrire/, 120)
  await page.keyboard.press('Enter')
  await expectOn(page.getByLabel('Texte du message')).toBeVisible()
  await reach(open, /^À$/)
  await page.keyboard.type('i.dobrescu@pollen.example')
  await page.keyboard.press('Enter')
  await reach(open, /^Objet/)
  await page.keyboard.type('Bonjour')
  await reach(open, /^Texte du message/)
  await page.keyboard.type('Bonjour Irina, je commence la balance.')
  await tabTo(open, /^Envoyer/)
  await page.keyboard.press('Enter')
  await expectOn(page.getByRole('tab', { name: 'Envoyés' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  // The first closing lets the hazard strike; the second closes.
  for (let asked = 0; asked < 2; asked++) {
    await tabTo(open, /^Clore le dossier/, 120)
    await page.keyboard.press('Enter')
    await expectOn(page.getByRole('dialog', { name: /clore le dossier/i })).toBeVisible()
    await tabTo(open, /^Clore le dossier/, 10)
    await page.keyboard.press('Enter')
    if (asked === 0) await expectOn(page.getByText(/Le téléphone sonne|Quelqu’un vous attend/).first()).toBeVisible()
  }
  await expectOn(page.getByRole('heading', { level: 1, name: /1\.2\.4/ })).toBeVisible()
  expect(errors).toEqual([])
})

test('front door, cabinet, passport, settings and teacher’s page please axe at school and phone sizes', async () => {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 844, height: 390 },
  ]) {
    open = await visit({ ...size, reducedMotion: true })
    const { page, url, errors, foreign } = open
    for (const [hash, heading] of [
      ['#/', /En poste/],
      ['#/situations/1.2.4', /armoire à clés/],
      ['#/passeport', /.+/],
      ['#/reglages', /.+/],
      ['#/enseignant', /Préparer une partie/],
      ['#/nulle-part', /n’existe pas/],
    ] as const) {
      await page.goto(url + hash)
      await expectOn(page.getByRole('heading', { name: heading }).first()).toBeVisible()
      await page.waitForTimeout(600)
      await expectAccessible(page, `${hash} ${size.width}`)
    }
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
    await open.close()
    open = null
  }
})
