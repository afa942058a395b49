/** Carries the carnet of one format over to the next. Its input comes from a file: it may be anything. */
export type CarnetMigration = (carnet: unknown) => unknown

/** By the format they start from; each needs a carnet of that format in tests/storage/fixtures. */
export const CARNET_MIGRATIONS: Readonly<Record<number, CarnetMigration>> = {}
