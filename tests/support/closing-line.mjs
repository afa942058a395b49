// Prints `N passed, N failed` from the report of the last test run; fails when there is none, so that an empty run is never green.
import { existsSync, readFileSync } from 'node:fs'

const file = 'node_modules/.cache/en-poste/results.json'
if (!existsSync(file)) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
if (numPassedTests === 0 || numFailedTests > 0) process.exit(1)
