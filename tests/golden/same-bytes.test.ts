import { expect, test } from 'vitest'
import { RECORDED, stateAndScore } from './recorded.ts'

test('[R1] a recorded log gives the recorded state and score in Node', () => {
  const { text, print } = stateAndScore()
  expect({ length: text.length, print }).toEqual(RECORDED)
})
