import type { OfficePort, RunView } from '../app/ports.ts'
import { mountOffice } from '../scene/index.ts'
import type { SignId } from '../scene/office-view.ts'
import { SIGNS } from '../scene/office-view.ts'
import { presentOffice } from '../scene/present-office.ts'

/** The living office over a run: facts of the desk in, picture out. */
export const officePort: OfficePort = {
  look: (view) => presentOffice(officeFacts(view)),
  mount: (element, options) => mountOffice(element, options),
}

function officeFacts(view: RunView): Parameters<typeof presentOffice>[0] {
  const { scenario } = view.setup
  const waiting = view.desk.exchanges.filter(({ phase }) => phase === 'attend')
  const talking = view.desk.exchanges.filter(({ phase }) => phase === 'en-cours')
  const ringing = waiting.find(({ channel }) => channel === 'telephone')
  const staff = view.desk.records.staff.map((person) => ({ id: person.id, tag: `${person.title} ${person.lastName}` }))
  const callers = [...waiting, ...talking].filter(({ channel }) => channel === 'sur-place')
  const unread = view.desk.mails.filter(
    ({ id, folder }) => folder === 'reception' && !view.desk.consulted.includes(id),
  ).length
  return {
    organisation: scenario.organisation,
    minute: view.play.minute,
    staff,
    absent: [],
    manager: scenario.manager,
    ringing: ringing ? ringing.name : null,
    onCall: talking.some(({ channel }) => channel === 'telephone'),
    bearers: callers
      .filter(({ withId }) => staff.some(({ id }) => id === withId))
      .map(({ withId, name }) => ({ id: withId, tag: name, text: `${name} est devant votre bureau.` })),
    visitors: callers
      .filter(({ withId }) => !staff.some(({ id }) => id === withId))
      .map(({ withId, name }) => ({ id: withId, tag: name, temper: 'calm' as const })),
    signs: view.desk.signs
      .filter((sign): sign is typeof sign & { readonly sign: SignId } => SIGNS.includes(sign.sign as SignId))
      .map(({ sign, text }) => ({ sign, text })),
    ...(unread > 0
      ? { alerts: { mail: `${unread} message${unread > 1 ? 's' : ''} non lu${unread > 1 ? 's' : ''}` } }
      : {}),
  }
}
