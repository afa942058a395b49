import { useState } from 'react'
import type { Run } from '../../app/ports.ts'
import type { Refusal } from '../../domain/desk/desk.ts'
import type { Act } from '../../domain/scenario/tools.ts'

/** Performs an act from a form: what the ERP refuses is kept to be shown near its field, and the draft stays. */
export function useAct(run: Run) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return {
    refusal,
    /** Shows a refusal of the form itself (a field not filled), or clears what was shown. */
    setRefusal,
    perform: async (act: Act): Promise<boolean> => {
      const outcome = await run.perform(act)
      setRefusal(outcome.ok ? null : outcome.refusal)
      return outcome.ok
    },
  }
}
