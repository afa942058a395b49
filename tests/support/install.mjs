// Installs the pinned dependencies when they are missing or older than the lockfile. Node's own modules only: nothing is installed yet.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'

const age = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
if (age('node_modules/.package-lock.json') < age('package-lock.json')) {
  execFileSync(process.execPath, [process.env.npm_execpath, 'ci'], { stdio: 'inherit' })
}
