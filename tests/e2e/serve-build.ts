import { execFileSync } from 'node:child_process'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    url: string
  }
}

/** Builds the site as `npm start` does and serves it: the end-to-end tests play the product, not its sources. */
export default async function serveBuild(project: TestProject) {
  // Vitest's own variables would change the build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  })
  const server = await preview({ configFile: false, base: './', preview: { host: '127.0.0.1', port: 0 } })
  project.provide('url', server.resolvedUrls?.local[0] ?? '')
  return () => server.close()
}
