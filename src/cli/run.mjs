// Runs a command written in TypeScript with the project's own content plugin: `node src/cli/run.mjs check 1.2.4`.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner, runnerImport } from 'vite'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const [command, ...args] = process.argv.slice(2)
const commands = ['check', 'play', 'new-scenario', 'judges', 'bench', 'shots', 'art', 'licences', 'schemas']
if (!command || !commands.includes(command)) {
  console.error(`Commande inconnue : ${command ?? '(rien)'}. Commandes : ${commands.join(', ')}.`)
  process.exit(2)
}
const { module: plugin } = await runnerImport(path.join(root, 'src/content/load/vite-plugin.ts'), { logLevel: 'error' })
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
  plugins: [plugin.scenarioContent()],
})
try {
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const { run } = await runner.import(path.join(root, `src/cli/${command}.ts`))
  process.exitCode = (await run(args)) ?? 0
} finally {
  await server.close()
}
