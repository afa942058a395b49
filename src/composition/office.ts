import type { OfficePort } from '../app/ports.ts'
import { mountOffice } from '../scene/index.ts'
import { presentOffice } from '../scene/present-office.ts'
import { officeFacts } from './office-facts.ts'

/** The living office over a run: facts of the desk in, picture out. */
export const officePort: OfficePort = {
  look: (view) => presentOffice(officeFacts(view)),
  mount: (element, options) => mountOffice(element, options),
}
