/** Short names of the official blocks and poles, for narrow places; the official title is always given beside or on demand. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  '1': 'Clients, usagers, adhérents',
  '2': 'Activité de production',
  '3': 'Personnel',
  '1.1': 'Accueil et prise en charge',
  '1.2': 'Ventes, factures, relances',
  '1.3': 'Système d’information',
  '2.1': 'Suivi administratif de la production',
  '2.2': 'Suivi financier de la production',
  '2.3': 'Espaces de travail',
  '3.1': 'Carrière du personnel',
  '3.2': 'Activité et paie du personnel',
  '3.3': 'Vie sociale',
}
