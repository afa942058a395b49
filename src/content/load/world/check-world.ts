import { bankCodeOf, isFrenchIban, isIban } from '../../../domain/trade/iban.ts'
import { isFictitiousSiren, isSiretOf, vatNumberOf } from '../../../domain/trade/siren.ts'
import { ORGANISATION_IDS } from '../../../domain/world/organisation-id.ts'
import { fullName } from '../../../domain/world/person.ts'
import type { OrganisationWorld, World } from '../../../domain/world/world.ts'
import type { ContentError } from '../content-error.ts'

type Report = (file: string, path: string, message: string) => void

const digits = (text: string): string => text.replace(/\D/g, '')

function unique(report: Report, file: string, what: string, keys: readonly string[]): void {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) report(file, what, `« ${key} » en double`)
    seen.add(key)
  }
}

function checkIban(report: Report, world: World, file: string, path: string, iban: string): void {
  if (!isIban(iban)) report(file, path, `clé fausse dans l’IBAN « ${iban} »`)
  else if (iban.startsWith('FR')) {
    if (!isFrenchIban(iban)) report(file, path, `clé RIB fausse dans « ${iban} »`)
    if (!world.town.banks.some((bank) => bank.code === bankCodeOf(iban)))
      report(file, path, `code banque inconnu dans « ${iban} »`)
  }
}

/** A Belgian number: 97 less the remainder of its first eight digits. */
const rightBelgianVat = (text: string): boolean =>
  /^BE0\d{9}$/.test(text) && 97 - (Number(text.slice(2, 10)) % 97) === Number(text.slice(10))

function checkIdentity(report: Report, world: World, one: OrganisationWorld): void {
  const { organisation, accounts } = one
  const file = `${organisation.id}/organisation.yaml`
  const { siren, headOfficeSiret, otherSirets, vatNumber, rcs, rna, eori } = organisation.legal
  if (!isFictitiousSiren(siren)) report(file, 'siren', `SIREN fictif (999…) à clé juste attendu, reçu « ${siren} »`)
  for (const siret of [headOfficeSiret, ...Object.values(otherSirets)])
    if (!isSiretOf(siret, siren)) report(file, 'siret', `SIRET faux « ${siret} »`)
  if (vatNumber && vatNumber !== vatNumberOf(siren)) report(file, 'tva-intracom', `${vatNumberOf(siren)} attendu`)
  if (rcs && digits(rcs) !== digits(siren)) report(file, 'rcs', 'RCS différent du SIREN')
  if (rna && !/^W\d{9}$/.test(rna)) report(file, 'rna', 'W suivi de neuf chiffres attendu')
  if (eori && eori !== `FR${digits(headOfficeSiret)}`) report(file, 'eori', 'FR suivi du SIRET du siège attendu')
  for (const account of organisation.banks) {
    const bank = world.town.banks.find(({ id }) => id === account.bank)
    checkIban(report, world, file, account.id, account.iban)
    if (!bank) report(file, account.id, `banque inconnue « ${account.bank} »`)
    else if (bank.code !== bankCodeOf(account.iban)) report(file, account.id, 'IBAN d’une autre banque')
    if (!accounts.accounts[account.account]) report(file, account.id, `compte ${account.account} absent du plan`)
  }
}

function checkPeople(report: Report, world: World, one: OrganisationWorld): void {
  const { organisation, people, otherEmployees, trainees, counterparties } = one
  const file = `${organisation.id}/organisation.yaml`
  const staff = `${organisation.id}/personnes.yaml`
  const ids = new Set([...people, ...otherEmployees].map(({ id }) => id))
  const services = new Set(organisation.services.map(({ id }) => id))
  const rooms = new Map(organisation.rooms.map((room) => [room.id, room]))
  const sites = new Set(organisation.sites.map(({ id }) => id))
  const schools = new Set(Object.values(world.town.places).flatMap((family) => family.map(({ id }) => id)))
  const person = (path: string, id: string) => ids.has(id) || report(file, path, `personne inconnue « ${id} »`)
  unique(
    report,
    staff,
    'id',
    [...people, ...otherEmployees, ...trainees].map(({ id }) => id),
  )
  unique(
    report,
    staff,
    'poste',
    people.map(({ extension }) => extension),
  )
  unique(
    report,
    staff,
    'courriel',
    [...people, ...otherEmployees].flatMap(({ email }) => (email ? [email] : [])),
  )
  unique(
    report,
    file,
    'locaux',
    organisation.rooms.map(({ id }) => id),
  )
  person('responsable-de-l-eleve', organisation.learnerManager)
  for (const service of organisation.services) person(`services.${service.id}`, service.manager)
  for (const entry of organisation.agenda) for (const id of entry.who) person(`agenda « ${entry.what} »`, id)
  for (const bank of organisation.banks)
    for (const id of [...(bank.signatories ?? []), ...(bank.delegate ? [bank.delegate.person] : [])])
      person(bank.id, id)
  for (const { absent, by } of organisation.substitutes)
    for (const id of by ? [absent, by] : [absent]) person('remplacants', id)
  for (const { act, steps } of organisation.signatureLimits) {
    const caps = steps.map(({ upTo }) => upTo)
    if (caps.at(-1) !== undefined || caps.slice(0, -1).includes(undefined))
      report(file, `seuil « ${act} »`, 'seule la dernière tranche est sans plafond')
    if (caps.slice(1, -1).some((cap, index) => (cap ?? 0) <= (caps[index] ?? 0)))
      report(file, `seuil « ${act} »`, 'plafonds croissants attendus')
    for (const id of steps.flatMap(({ who }) => who))
      if (id !== 'assistant' && id !== 'bureau') person(`seuil « ${act} »`, id)
  }
  for (const room of organisation.rooms) {
    if (!sites.has(room.site)) report(file, room.id, `site inconnu « ${room.site} »`)
    if (room.occupants.length > room.capacity) report(file, room.id, 'capacité dépassée')
    for (const id of room.occupants)
      if (people.find((one) => one.id === id)?.office !== room.id) report(file, room.id, `${id} n’a pas ce bureau`)
  }
  for (const one of people) {
    if (!rooms.get(one.office)?.occupants.includes(one.id)) report(staff, one.id, `absent de « ${one.office} »`)
    if (!one.email.endsWith(`@${organisation.email.split('@')[1]}`)) report(staff, one.id, 'courriel hors du domaine')
  }
  for (const one of [...people, ...otherEmployees, ...trainees])
    if (!services.has(one.service)) report(staff, one.id, `service inconnu « ${one.service} »`)
  for (const one of otherEmployees)
    if (one.reachedThrough && !ids.has(one.reachedThrough)) report(staff, one.id, 'qui prévient est inconnu')
  for (const one of trainees) {
    if (!ids.has(one.tutor)) report(staff, one.id, `tuteur inconnu « ${one.tutor} »`)
    if (!schools.has(one.school)) report(staff, one.id, `lycée inconnu « ${one.school} »`)
  }
  for (const { id, counterparty } of organisation.contracts)
    if (!counterparties.some((party) => party.id === counterparty))
      report(file, id, `tiers inconnu « ${counterparty} »`)
}

function checkCounterparties(report: Report, world: World, one: OrganisationWorld): void {
  const file = `${one.organisation.id}/tiers.yaml`
  const ids = new Set(one.counterparties.map(({ id }) => id))
  const town = new Set([...world.town.banks, ...Object.values(world.town.places).flat()].map(({ id }) => id))
  unique(
    report,
    file,
    'id',
    one.counterparties.map(({ id }) => id),
  )
  unique(
    report,
    file,
    'comptes',
    one.counterparties.flatMap(({ accounts }) => accounts),
  )
  for (const party of one.counterparties) {
    const wrong = (message: string) => report(file, party.id, message)
    const abroad = party.address.country !== undefined
    if (!abroad && !/^99\d{3}$/.test(party.address.postcode)) wrong('code postal français fictif (99xxx) attendu')
    if (abroad === (party.phone !== undefined)) wrong(abroad ? 'pas de téléphone à l’étranger' : 'téléphone attendu')
    if (party.siren && !isFictitiousSiren(party.siren))
      wrong(`SIREN fictif à clé juste attendu, reçu « ${party.siren} »`)
    if (party.category === 'professionnel' && !abroad && !party.siren) wrong('professionnel sans SIREN')
    if (party.category === 'particulier' && party.siren) wrong('particulier avec SIREN')
    if (party.iban) checkIban(report, world, file, party.id, party.iban)
    if (party.vatNumber?.startsWith('BE') && !rightBelgianVat(party.vatNumber)) wrong('clé de TVA belge fausse')
    if (party.town && !town.has(party.town)) wrong(`entrée de ville.yaml inconnue « ${party.town} »`)
    for (const [, id] of party.hook.matchAll(/\b((?:fou|cli|adm)-[a-z0-9-]+)/g))
      if (id && !ids.has(id)) wrong(`tiers inconnu « ${id} »`)
    for (const account of party.accounts)
      if (!/^4[01]1[A-Z][A-Z0-9]{4}$/.test(account) && !/^411P\d\d-\d{4}$/.test(account))
        wrong(`code auxiliaire mal formé « ${account} »`)
    if (one.organisation.id === 'entreprise' && /client/.test(party.role)) {
      if (!party.tariff) wrong('tarif attendu pour un client')
      if (party.category === 'particulier' && party.tariff !== 'public') wrong('un particulier est au prix public')
    }
    if (one.organisation.id !== 'mairie') {
      const has = (prefix: string) => party.accounts.some((account) => account.startsWith(prefix))
      if (/client/.test(party.role) && !has('411')) wrong('client sans code 411')
      if (/fournisseur|transporteur/.test(party.role) && !has('401')) wrong('fournisseur sans code 401')
    }
  }
}

function checkCatalogue(report: Report, one: OrganisationWorld): void {
  const file = `${one.organisation.id}/catalogue.yaml`
  const { articles, services, carriage, tariffs, formalities, lent, purchaseTiers } = one.catalogue
  const sellers = new Set(one.counterparties.filter(({ role }) => /fournisseur/.test(role)).map(({ id }) => id))
  const inHouse = new Set(['interne', 'particuliers'])
  unique(
    report,
    file,
    'ref',
    [...articles, ...services, ...carriage, ...tariffs].map(({ ref }) => ref),
  )
  unique(
    report,
    file,
    'id',
    [...formalities, ...lent].map(({ id }) => id),
  )
  for (const article of articles) {
    for (const id of [article.supplier, ...(article.backupSupplier ? [article.backupSupplier] : [])])
      if (!inHouse.has(id) && !sellers.has(id)) report(file, article.ref, `fournisseur inconnu « ${id} »`)
    const net = article.price ?? ((article.priceWithTax ?? 0) * 10_000) / (10_000 + article.vat)
    if (article.forSale && net <= article.cost) report(file, article.ref, 'vente sous le prix d’achat')
  }
  for (const item of [...articles, ...services, ...carriage])
    if (![0, 550, 1000, 2000].includes(item.vat)) report(file, item.ref, 'taux de TVA 0, 5.5, 10 ou 20 attendu')
  for (const item of formalities) {
    if (!one.organisation.rooms.some(({ id }) => id === item.counter)) report(file, item.id, 'guichet inconnu')
    if (!one.organisation.services.some(({ id }) => id === item.service)) report(file, item.id, 'service inconnu')
  }
  for (const { supplier } of purchaseTiers)
    if (!sellers.has(supplier)) report(file, 'paliers-achats', `« ${supplier} » inconnu`)
}

function checkAccounts(report: Report, one: OrganisationWorld): void {
  const file = `${one.organisation.id}/comptes.yaml`
  const { accounts, opening } = one.accounts
  for (const account of [...Object.keys(opening.debit), ...Object.keys(opening.credit)])
    if (!accounts[account]) report(file, 'a-nouveaux', `compte inconnu ${account}`)
  for (const account of Object.keys(opening.credit))
    if (opening.debit[account] !== undefined) report(file, 'a-nouveaux', `${account} des deux côtés`)
  const total = (side: Readonly<Record<string, number>>) => Object.values(side).reduce((sum, amount) => sum + amount, 0)
  if (total(opening.debit) !== total(opening.credit)) report(file, 'a-nouveaux', 'débit et crédit inégaux')
}

/**
 * What holds the world together: ids once, references that exist, keys of SIREN, SIRET, VAT and IBAN, balanced opening,
 * nobody in two places. Everything that is wrong is listed.
 */
export function checkWorld(world: World): readonly ContentError[] {
  const errors: ContentError[] = []
  const report: Report = (file, path, message) => errors.push({ file: `_communs/${file}`, path, message })
  const sirens = new Map<string, string>()
  const names = new Map<string, string>()
  for (const id of ORGANISATION_IDS) {
    const one = world.organisations[id]
    if (one.organisation.id !== id) report(`${id}/organisation.yaml`, 'id', `« ${id} » attendu`)
    checkIdentity(report, world, one)
    checkPeople(report, world, one)
    checkCounterparties(report, world, one)
    checkCatalogue(report, one)
    checkAccounts(report, one)
    for (const person of [...one.people, ...one.otherEmployees]) {
      const name = fullName(person)
      if (names.has(name)) report(`${id}/personnes.yaml`, person.id, `homonyme de ${names.get(name)}`)
      names.set(name, `${id}/${person.id}`)
    }
    for (const { name, siren, id: party } of one.counterparties) {
      if (!siren) continue
      if (sirens.has(name) && sirens.get(name) !== siren)
        report(`${id}/tiers.yaml`, party, 'deux SIREN pour un même nom')
      sirens.set(name, siren)
    }
  }
  return errors
}
