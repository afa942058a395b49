import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import type { Level } from '../../../../src/domain/scenario/draw.ts'

const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraphe', text }) as const)

const template = (
  id: string,
  name: string,
  date: string,
  author: string,
  title: string,
  texts: readonly string[],
): StoredDocument => ({
  id,
  name,
  folder: '10-modeles',
  type: 'modele',
  date,
  author,
  blocks: [{ kind: 'titre', text: title }, ...paragraphs(texts)],
})

const FIRST = template(
  'modele-relance-1',
  'relance-1_v2.odt',
  '2026-10-01',
  'mai-linh-perrault',
  'Modèle : relance 1 (courriel)',
  [
    'Objet : Facture [numéro], rappel d’échéance',
    '[Civilité et nom],',
    'Sauf erreur de notre part, la facture [numéro] du [date], d’un montant de [montant] TTC, échue le [échéance], n’est pas encore réglée.',
    '[Demande, moyen de paiement, personne à joindre. Copie de la facture jointe.]',
  ],
)

const SECOND = template(
  'modele-relance-2',
  'relance-2_v3.odt',
  '2026-10-01',
  'irina-dobrescu',
  'Modèle : relance 2 (lettre)',
  [
    'Objet : deuxième relance, facture [numéro]',
    'Malgré notre rappel du [date], la facture [numéro] du [date], d’un montant de [montant] TTC, échue le [échéance], demeure impayée.',
    'Nous vous demandons de régler cette somme au plus tard le [date]. [Client professionnel seulement : pénalités et indemnité, selon le décompte joint.]',
    'Signature : Irina Dobrescu, comptable clients. Pièces jointes : copie de la facture, décompte.',
  ],
)

const OUTDATED = template(
  'modele-relance-2-ancien',
  'relance-2_v1.odt',
  '2024-03-11',
  'mai-linh-perrault',
  'Modèle : relance 2 (lettre)',
  [
    'Service contentieux',
    'DERNIER AVIS. Sans paiement sous 48 heures, le tribunal sera saisi sans autre avertissement.',
    'Il vous sera facturé 40 € de frais, quelle que soit votre qualité.',
  ],
)

const NOTICE = template(
  'modele-mise-en-demeure',
  'mise-en-demeure_v2.odt',
  '2026-10-01',
  'irina-dobrescu',
  'Modèle : mise en demeure (recommandé)',
  [
    'Objet : mise en demeure, facture [numéro]',
    'Malgré nos relances des [dates], la facture [numéro] demeure impayée. Nous vous mettons en demeure de régler la somme de [total] au plus tard le [date].',
    'Signature : Nadège Kouamé-Ferrand.',
  ],
)

/** Templates of the house; the outdated one lies beside the good ones, except for beginners. */
export function templatesOf(level: Level): readonly StoredDocument[] {
  return level === 'decouverte' ? [FIRST, SECOND, NOTICE] : [FIRST, OUTDATED, SECOND, NOTICE]
}
