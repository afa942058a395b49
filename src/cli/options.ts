/** The value after `--name`, if it is there. */
export function option(args: readonly string[], name: string): string | undefined {
  const rank = args.indexOf(`--${name}`)
  return rank < 0 ? undefined : args[rank + 1]
}

/** The scenario of a situation (`1.2.4`) or of a whole name; `null` when there is none. */
export function scenarioNamed(text: string | undefined, folders: readonly string[]): string | null {
  if (text === undefined) return null
  return folders.find((folder) => folder === text || folder.startsWith(`${text}-`)) ?? null
}
