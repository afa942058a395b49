import type { Office, OfficeOptions } from '../index.ts'

/** The drawn office; rejects when it cannot be drawn here. */
export async function openOffice(_element: HTMLElement, _options: OfficeOptions): Promise<Office> {
  throw new Error('The office is not drawn yet.')
}
