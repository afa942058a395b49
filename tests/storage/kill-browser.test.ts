import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stream } from '../../src/domain/random/streams.ts'
import { createMortalBrowser, findExecutable, lossesAfterKill, type MortalBrowser } from '../support/kill-browser.ts'

describe('ce que le contrôle d’après coupure refuse', () => {
  it.each([
    [[1, 2, 3], [1, 2, 3], 0],
    [[1, 2, 3], [1, 2, 3, 4], 0],
    [[1, 2, 3], [1, 2], 1],
    [[1, 2], [1, 3], 2],
    [[1], [1, 2, 3], 1],
  ])('reçus %j, relus %j : %i reproche(s)', (acknowledged, readBack, count) => {
    expect(lossesAfterKill(acknowledged, readBack)).toHaveLength(count)
  })
})

// As everywhere in this suite, without any browser on the machine the tests that need one do not exist.
if (await findExecutable())
  describe('navigateur tué en pleine écriture', () => {
    let server: Server
    let browser: MortalBrowser
    let url = ''

    beforeAll(async () => {
      const script = await bundle()
      server = createServer((request, response) => {
        const isScript = request.url === '/page.js'
        response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
        response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>')
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      browser = await createMortalBrowser()
    }, 60_000)

    afterAll(async () => {
      await browser?.dispose()
      server?.close()
    })

    it('à trois moments tirés au hasard : chaque action reçue est encore là, sans trou', async () => {
      const moments = stream('coupure', 'moments')
      const acknowledged: number[] = []
      let readBack: readonly number[] = []
      for (let cut = 0; cut < 3; cut++) {
        const page = await browser.open(url)
        await page.exposeFunction('acknowledge', (seq: number) => void acknowledged.push(seq))
        const before = acknowledged.length
        void page.evaluate(() => window.writeForEver()).catch(() => undefined)
        while (acknowledged.length === before) await pause(10)
        await pause(moments.integer(50, 900))
        await browser.kill()
        const again = await browser.open(url)
        readBack = await again.evaluate(() => window.readRanks())
        expect(lossesAfterKill(acknowledged, readBack, cut + 1)).toEqual([])
        await browser.kill()
      }
      expect(readBack.length).toBeGreaterThan(20)
    }, 90_000)
  })

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('kill-page.ts', import.meta.url)), formats: ['es'], fileName: 'page' },
    },
  })
  const output = Array.isArray(built) ? built[0] : built
  if (!output || !('output' in output)) throw new Error('nothing built')
  return output.output[0].code
}
