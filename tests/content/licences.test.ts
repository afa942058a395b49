import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAllowed, noticesOf, shippedPackages } from '../../src/cli/licences.ts'

test('the notices of what is shipped are those of the lockfile', () => {
  const packages = shippedPackages()
  expect(packages.length).toBeGreaterThan(20)
  expect(readFileSync('assets/THIRD-PARTY-NOTICES.txt', 'utf8').replace(/\r\n/g, '\n')).toBe(noticesOf(packages))
})

test('every licence goes with AGPL-3.0-or-later, and one that does not is seen', () => {
  expect(shippedPackages().filter(({ license }) => !isAllowed(license))).toEqual([])
  expect(isAllowed('SSPL-1.0')).toBe(false)
  expect(isAllowed('(MIT OR Apache-2.0)')).toBe(true)
})
