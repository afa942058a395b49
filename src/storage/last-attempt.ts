import { DATABASE_NAME } from './database-name.ts'
import type { Resume } from './schema/resume.ts'

/**
 * What there is to go on with, newest first, read straight from IndexedDB: the home screen asks before anything heavy
 * loads. Creates nothing, changes nothing, never fails: no database, or a refused one, is an empty list.
 */
export function readLastAttempts(name: string = DATABASE_NAME): Promise<readonly Resume[]> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name)
      request.onupgradeneeded = () => request.transaction?.abort()
      request.onerror = request.onblocked = () => resolve([])
      request.onsuccess = () => {
        const db = request.result
        const end = (rows: readonly Resume[]) => {
          db.close()
          resolve(rows)
        }
        try {
          const rows = db.transaction('resume').objectStore('resume').getAll()
          rows.onerror = () => end([])
          rows.onsuccess = () => end(rows.result.filter(isResume).sort((a, b) => b.at - a.at))
        } catch {
          end([])
        }
      }
    } catch {
      resolve([])
    }
  })
}

// By hand: the schema library is not loaded yet.
const isResume = (row: Resume): boolean =>
  [row?.learner, row?.attempt, row?.title, row?.when].every((text) => typeof text === 'string') && row.at >= 0
