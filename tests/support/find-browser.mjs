// Finds a Chromium: CHROMIUM_PATH, Debian, Chrome/Edge, Playwright's download, else npm's @sparticuz/chromium (Linux x64, own libraries).
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const { env, platform, arch } = process
const linux = platform === 'linux' && arch === 'x64'
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  ...(platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
function unpack(cache, bin = path.resolve('node_modules/@sparticuz/chromium/bin'), exe = path.join(cache, 'chromium')) {
  if (existsSync(exe)) return exe
  mkdirSync(cache, { recursive: true })
  const unbrotli = (from, to) => writeFileSync(to, brotliDecompressSync(readFileSync(path.join(bin, from))))
  for (const tar of ['swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
    unbrotli(`${tar}.br`, path.join(cache, tar))
    execFileSync('tar', ['xf', path.join(cache, tar), '-C', cache])
  }
  unbrotli('chromium.br', exe)
  chmodSync(exe, 0o755)
  return exe
}
export async function findBrowser(cache = path.resolve('node_modules/.cache/chromium')) {
  if (env.CHROMIUM_PATH) return { source: 'CHROMIUM_PATH', launch: { executablePath: env.CHROMIUM_PATH, args } }
  const { chromium } = await import('playwright')
  if (!env.NO_SYSTEM_CHROMIUM) {
    if (existsSync('/usr/bin/chromium'))
      return { source: 'debian', launch: { executablePath: '/usr/bin/chromium', args } }
    for (const channel of ['chrome', 'msedge'])
      try {
        await (await chromium.launch({ channel, args, timeout: 15_000 })).close()
        return { source: channel, launch: { channel, args } }
      } catch {}
  }
  if (existsSync(chromium.executablePath())) return { source: 'playwright', launch: { args } }
  if (!linux || !existsSync('node_modules/@sparticuz/chromium')) return null
  const launch = { executablePath: unpack(cache), env: { ...env, LD_LIBRARY_PATH: path.join(cache, 'lib') } }
  return { source: 'npm', launch: { ...launch, args: [...args, '--use-angle=swiftshader', '--no-zygote'] } }
}
if (process.argv[1]?.endsWith('find-browser.mjs')) {
  let found = await findBrowser()
  if (!found && process.argv.includes('--install')) {
    const command = linux
      ? 'npm install --no-save @sparticuz/chromium@143.0.4'
      : 'npx playwright install chromium-headless-shell'
    try {
      execFileSync(command, { stdio: 'inherit', shell: true })
    } catch {}
    found = await findBrowser()
  }
  console.log(found ? `browser: ${found.source}` : 'no browser: browser and end-to-end tests skipped')
  if (!found && env.CI) process.exit(1)
}
