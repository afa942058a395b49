import { describe, expect, test } from 'vitest'
import { compileCase } from '../../src/content/judges/ecrit/index.ts'
import { openDraft } from '../../src/content/judges/ecrit/read/draft.ts'
import { ownValues } from '../../src/content/judges/ecrit/read/own-values.ts'
import { content, present } from './content.ts'
import { modelSamples, read, type Sample } from './corpus.ts'
import { models } from './models.ts'

const each = modelSamples.map((sample) => [sample.grid.id, sample] as const)
const received = new Set(['juste', 'maladroit'])

/** The text without the sentences or lines that hold an idea. */
function withoutIdea(sample: Sample, id: string): string {
  const passages = read(sample).ideas.find((idea) => idea.id === id)?.passages ?? []
  const pieces = sample.text.split(/(?<=[.!?] |\n)/)
  let from = 0
  return pieces
    .filter((piece) => {
      const [start, end] = [from, from + piece.length]
      from = end
      return !passages.some((passage) => passage.start < end && passage.end > start)
    })
    .join('')
}

describe('grilles altérées', () => {
  test.each(each)(
    '%s : chaque idée exigée retirée du texte coûte le verdict, sauf si la grille la perd aussi',
    (_, sample) => {
      for (const { id } of sample.grid.ideas.filter((idea) => idea.required)) {
        const text = withoutIdea(sample, id)
        const reading = read(sample, text)
        expect(present(reading), id).not.toContain(id)
        expect(received.has(reading.verdict), `${id} : ${reading.verdict}`).toBe(false)
        const mutated = { ...sample.grid, ideas: sample.grid.ideas.filter((idea) => idea.id !== id) }
        const other = read(sample, text, mutated)
        expect(other.motives, id).not.toEqual(reading.motives)
      }
    },
  )

  test.each(each)('%s : une idée devenue facultative ne coûte plus rien à elle seule', (_, sample) => {
    for (const { id } of sample.grid.ideas.filter((idea) => idea.required)) {
      const lenient = {
        ...sample.grid,
        ideas: sample.grid.ideas.map((idea) => (idea.id === id ? { ...idea, required: false } : idea)),
      }
      const strict = read(sample, withoutIdea(sample, id))
      const kind = read(sample, withoutIdea(sample, id), lenient)
      expect(kind.motives, id).not.toEqual(strict.motives)
    }
  })

  test.each(models.map((model) => [model.grid, model] as const))(
    '%s : chaque valeur changée dans le dossier se voit',
    (id, model) => {
      const sample = modelSamples.find((one) => one.grid.id === id)
      if (!sample) throw new Error(id)
      for (const [idea, facts] of Object.entries(model.facts.ideas)) {
        const rule = sample.grid.ideas.find((one) => one.id === idea)
        if (!rule?.values || !rule.required) continue
        for (const index of (facts.values ?? []).keys()) {
          const values = (facts.values ?? []).map((group, rank) =>
            rank === index ? [otherThan(group[0] ?? '')] : group,
          )
          const changed = compileCase(
            { ...model.facts, ideas: { ...model.facts.ideas, [idea]: { ...facts, values } } },
            content,
          )
          const reading = read({ ...sample, facts: changed })
          expect(present(reading), `${idea} ${index}`).not.toContain(idea)
          expect(received.has(reading.verdict), `${idea} ${index}`).toBe(false)
        }
      }
    },
  )
})

/** Another value of the same shape: every figure moved on by one, or another name. */
function otherThan(value: string): string {
  if (/\d{2}\/\d{2}\/\d{4}/.test(value)) return '19/03/2031'
  return /\d/.test(value) ? value.replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1)) : 'Zwingelstein'
}

describe('valeurs échangées', () => {
  interface Spot {
    readonly role: string
    readonly typed: string
    readonly kind: string
  }

  /** Every value of the model that an idea waits for, with what it is for. */
  function spots(sample: Sample): readonly Spot[] {
    const draft = openDraft([{ zone: 'corps', text: sample.text }], sample.grid, sample.facts, content)
    return sample.grid.ideas
      .filter((rule) => rule.values && rule.required)
      .flatMap((rule) =>
        ownValues(draft, rule.id, rule.reported).groups.flatMap((group, index) =>
          group.flatMap((place): Spot[] => {
            const token = draft.tokens[place]
            if (!token?.value) return []
            return [
              {
                role: rule.roles.length > 0 ? `${rule.id} ${index}` : rule.id,
                typed: token.typed,
                kind: token.value.kind,
              },
            ]
          }),
        ),
      )
  }

  test.each(each)('%s : deux valeurs de rôle différent échangées ne passent jamais', (_, sample) => {
    const all = spots(sample)
    const unseen: string[] = []
    all.forEach((one, rank) => {
      for (const two of all.slice(rank + 1)) {
        // The two reminders, the dates of a plan: the same role. A bare figure stands elsewhere in the text too.
        if (one.kind !== two.kind || one.role === two.role || one.typed === two.typed) continue
        if (one.typed.length < 3 || two.typed.length < 3) continue
        const swapped = sample.text
          .replaceAll(one.typed, '\u0001')
          .replaceAll(two.typed, one.typed)
          .replaceAll('\u0001', two.typed)
        if (received.has(read(sample, swapped).verdict))
          unseen.push(`${one.role} ${one.typed} et ${two.role} ${two.typed}`)
      }
    })
    expect(unseen).toEqual([])
  })
})
