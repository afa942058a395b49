// Runs a command written in TypeScript with the project's own Vite aliases and plugins: `node src/cli/run.mjs check 1.2.4`.
import { runnerImport } from 'vite'

const [command, ...args] = process.argv.slice(2)
const commands = ['check', 'play', 'new-scenario', 'judges', 'bench', 'shots', 'art', 'licences']
if (!command || !commands.includes(command)) {
  console.error(`Commande inconnue : ${command ?? '(rien)'}. Commandes : ${commands.join(', ')}.`)
  process.exit(2)
}
const { module } = await runnerImport(new URL(`./${command}.ts`, import.meta.url).pathname, { logLevel: 'error' })
process.exitCode = (await module.run(args)) ?? 0
