import { z } from 'zod'
import type { Article, Catalogue, ServiceItem, TariffItem } from '../../../domain/world/article.ts'
import { code, date, dressed, euros, facts, id, percentage, prose } from './forms.ts'

const positive = euros.refine((amount) => amount > 0, 'montant positif attendu')
const count = z.int().min(0)

const article = z
  .strictObject({
    ref: code,
    designation: prose,
    categorie: id,
    unite: prose,
    'prix-achat': positive,
    'prix-vente': positive.optional(),
    'prix-ttc': positive.optional(),
    tva: percentage,
    regime: z.enum(['normal', 'marge']).optional(),
    fournisseur: id,
    secours: id.optional(),
    stock: count,
    alerte: count,
    delai: count.optional(),
    lot: count.optional(),
    emplacement: code.optional(),
    vendable: z.boolean().default(true),
  })
  .transform(
    (raw): Article => ({
      ref: raw.ref,
      name: raw.designation,
      category: raw.categorie,
      unit: raw.unite,
      cost: raw['prix-achat'],
      price: raw['prix-vente'] ?? null,
      priceWithTax: raw['prix-ttc'] ?? null,
      vat: raw.tva,
      supplier: raw.fournisseur,
      backupSupplier: raw.secours,
      stock: raw.stock,
      alertLevel: raw.alerte,
      leadDays: raw.delai,
      lot: raw.lot,
      location: raw.emplacement,
      vatScheme: raw.regime,
      forSale: raw.vendable,
    }),
  )

const serviceItem = z
  .strictObject({
    ref: code,
    designation: prose,
    unite: prose.optional(),
    'prix-vente': positive,
    tva: percentage,
    'taux-tva-lu-sur': prose.optional(),
    'franco-ht': euros.optional(),
    note: prose.optional(),
  })
  .transform(
    (raw): ServiceItem => ({
      ref: raw.ref,
      name: raw.designation,
      unit: raw.unite,
      price: raw['prix-vente'],
      vat: raw.tva,
      vatReadOn: raw['taux-tva-lu-sur'],
      freeAbove: raw['franco-ht'],
      note: raw.note,
    }),
  )

const prices = z.record(z.string().regex(/^(T\d|[A-E]|[a-z0-9]+(-[a-z0-9]+)*)$/), euros)

const tariff = (family: TariffItem['family']) =>
  z
    .object({ ref: code, designation: prose, tarifs: prices })
    .catchall(z.union([z.string(), z.number()]))
    .transform(
      ({ ref, designation, tarifs, ...details }): TariffItem => ({
        ref,
        name: designation,
        family,
        prices: tarifs,
        details: dressed(details) as Record<string, string | number>,
      }),
    )

const formality = z
  .strictObject({
    id,
    nom: prose,
    service: id,
    guichet: id,
    qui: prose,
    pieces: z.array(prose).min(1),
    cout: z.union([euros, prose]),
    delai: prose,
    'delai-courrier': prose.optional(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.nom,
    service: raw.service,
    counter: raw.guichet,
    who: raw.qui,
    documents: raw.pieces,
    cost: raw.cout,
    delay: raw.delai,
    delayByPost: raw['delai-courrier'],
  }))

const lent = z
  .strictObject({ id, designation: prose, inventaire: code, caution: euros.optional() })
  .transform((raw) => ({ id: raw.id, name: raw.designation, inventory: raw.inventaire, deposit: raw.caution }))

const tier = z
  .strictObject({
    fournisseur: id,
    ref: code,
    regle: prose,
    tarifs: z
      .array(z.strictObject({ 'a-partir-de': z.int().min(1), prix: positive }))
      .default([])
      .transform((steps) => steps.map((one) => ({ from: one['a-partir-de'], price: one.prix }))),
    'franco-ht': euros.optional(),
    'port-ht': euros.optional(),
  })
  .transform((raw) => ({
    supplier: raw.fournisseur,
    ref: raw.ref,
    rule: raw.regle,
    prices: raw.tarifs,
    freeCarriageAbove: raw['franco-ht'],
    carriage: raw['port-ht'],
  }))

export const catalogueSchema = z
  .strictObject({
    'date-edition': date.optional(),
    'prochaine-edition': date.optional(),
    saison: facts.optional(),
    adhesion: facts.optional(),
    'accuse-de-reception': facts.optional(),
    tranches: z.record(code, prose).default({}),
    articles: z.array(article).default([]),
    services: z.array(serviceItem).default([]),
    ports: z.array(serviceItem).default([]),
    activites: z.array(tariff('activite')).default([]),
    sejours: z.array(tariff('sejour')).default([]),
    locations: z.array(tariff('location')).default([]),
    'tarifs-regie': z.array(tariff('regie')).default([]),
    demarches: z.array(formality).default([]),
    'materiel-a-preter': z.array(lent).default([]),
    'fournitures-partagees': z.array(lent).default([]),
    'paliers-achats': z.array(tier).default([]),
  })
  .transform((raw): Catalogue => {
    const notes = {
      'date-edition': raw['date-edition'],
      'prochaine-edition': raw['prochaine-edition'],
      saison: raw.saison,
      adhesion: raw.adhesion,
      'accuse-de-reception': raw['accuse-de-reception'],
    }
    return {
      articles: raw.articles,
      services: raw.services,
      carriage: raw.ports,
      tariffs: [...raw.activites, ...raw.sejours, ...raw.locations, ...raw['tarifs-regie']],
      formalities: raw.demarches,
      lent: [...raw['materiel-a-preter'], ...raw['fournitures-partagees']],
      purchaseTiers: raw['paliers-achats'],
      brackets: raw.tranches,
      notes: Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined)),
    }
  })
