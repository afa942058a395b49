import { byRole } from '../../../domain/desk/people.ts'
import type { Judge } from '../../../domain/scenario/judge.ts'
import type { Finding } from '../../../domain/scenario/verdict.ts'
import { textOf } from '../params.ts'

/**
 * Judge `badge`: the service called before the badge is given, the badge given, then taken back. Parameters: `echange`, the visitor; `visite`,
 * role of who is visited; `objet`, value of the badge. Nobody called or no badge: faux; not taken back: incomplet.
 */
export const badge: Judge = ({ act, params, caseFile, after }) => {
  const { counter } = after
  if (!counter || (act.gesture !== 'remettre' && act.gesture !== 'reprendre')) return null
  const object = textOf(String(params.objet), caseFile)
  const out = counter.badges.find((one) => one.object === object && one.to === params.echange)
  const host = byRole(caseFile, after.records, String(params.visite))
  const digits = (text: string) => text.replace(/\D/g, '')
  const told =
    out && host && counter.dialled.some(({ phone, at }) => digits(phone) === digits(host.phone) && at <= out.out)
  const line = (id: string, label: string, isRight: boolean): Finding => ({
    id,
    label,
    state: isRight ? 'present' : 'absent',
    passages: [],
  })
  const isBack = out !== undefined && out.back !== null
  return {
    verdict: !out || !told ? 'faux' : isBack ? 'juste' : 'incomplet',
    findings: [
      line('accord', 'Le service appelé avant l’entrée', told === true),
      line('badge', 'Le badge remis', out !== undefined),
      line('rendu', 'Le badge rendu', isBack),
    ],
  }
}
