import type { Plugin } from 'vite'

/** Serves compiled content to the bundle as virtual modules. */
export function scenarioContent(): Plugin {
  return { name: 'scenario-content' }
}
