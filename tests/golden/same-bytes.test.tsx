import { expect, test } from 'vitest'
import { RECORDED, stateAndScore } from './recorded.ts'

test('[R1] the same log gives the same bytes in Chromium', () => {
  const { text, print } = stateAndScore()
  expect({ length: text.length, print }).toEqual(RECORDED)
})
