/** Carries the carnet of one format over to the next. Its input comes from a file: it may be anything. */
export type CarnetMigration = (carnet: unknown) => unknown

/** By the format they start from; each needs a carnet of that format in tests/storage/fixtures. */
export const CARNET_MIGRATIONS: Readonly<Record<number, CarnetMigration>> = {
  // Format 2 keeps the teacher's decisions with each attempt.
  1: (carnet) => {
    const { attempts, ...rest } = carnet as { readonly attempts: readonly object[] }
    return { ...rest, format: 2, attempts: attempts.map((entry) => ({ ...entry, decisions: [] })) }
  },
}
