import { addresseesOf } from '../../../domain/desk/apply-act.ts'
import { byEmail, byRole } from '../../../domain/desk/people.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { wordsOf } from '../params.ts'

/**
 * Judge `prevenus`: each of `personnes` (roles) was told, by mail or by telephone. Everyone: juste; somebody: incomplet. Finding
 * `adresses-visibles` when several of them could read each other's address.
 */
export const prevenus: Judge = (input) => {
  const { act, params, caseFile, after, before } = input
  const people = wordsOf(params.personnes).flatMap((role) => byRole(caseFile, after.records, role) ?? [])
  if (!addresseesOf(before, act).some((id) => people.some((one) => one.id === id))) return null
  const sent = after.mails.filter(({ folder }) => folder === 'envoyes')
  const digits = (text: string) => text.replace(/\D/g, '')
  const idsOf = (addresses: readonly string[]) =>
    addresses.flatMap((address) => byEmail(after.records, address)?.id ?? [])
  const written = sent.flatMap(({ to, cc, bcc }) => idsOf([...to, ...cc, ...bcc]))
  const called = after.counter?.dialled.map(({ phone }) => digits(phone)) ?? []
  const findings = people.map(
    (one): Finding => ({
      id: one.id,
      label: `${one.name} est prévenu(e)`,
      state: written.includes(one.id) || called.includes(digits(one.phone)) ? 'present' : 'absent',
      passages: [],
    }),
  )
  const shown = sent.some(
    ({ to, cc }) => idsOf([...to, ...cc]).filter((id) => people.some((one) => one.id === id)).length > 1,
  )
  const told = findings.filter(({ state }) => state === 'present').length
  return {
    verdict: told === people.length ? 'juste' : told > 0 ? 'incomplet' : 'faux',
    findings: shown
      ? [
          ...findings,
          { id: 'adresses-visibles', label: 'Chacun lit l’adresse des autres', state: 'interdit', passages: [] },
        ]
      : findings,
  }
}
