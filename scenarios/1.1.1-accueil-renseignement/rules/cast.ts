import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { isWednesday, wordPick } from './picks.ts'

/** Who holds each role: the obligations are the same, the people change (treatment § 3). Ids of the world or of `personnages`. */
export function cast(draw: Draw): Readonly<Record<string, string>> {
  const of = (stream: string, people: Readonly<Record<string, string>>): string => people[wordPick(draw, stream)] ?? ''
  return {
    responsable: 'genevieve-astoul',
    matinale: 'us-bensalem-roy',
    simple: of('simple', { akofa: 'us-fiadzo', lison: 'lison-abadie-kone', octave: 'octave-bremontier-sall' }),
    badge: of('badge', { ndiaga: 'ndiaga-sarremejane', sacha: 'sacha-brelivet', gwenael: 'gwenael-astruc-nilsen' }),
    'badge-visite': of('badge', { ndiaga: 'raymond-pujolas', sacha: 'tuan-mercadier', gwenael: 'raymond-pujolas' }),
    'appel-message': of('appel-message', {
      kallvik: 'sindre-aasnes-vik',
      cuisine: 'veronique-trussant',
      comptable: 'hermeline-castera-biau',
      copieurs: 'alexis-gourvennec',
    }),
    'appel-message-pour': of('appel-message', {
      kallvik: 'ines-carvalhosa',
      cuisine: 'ludovic-sarrazac',
      comptable: 'delphine-aubrespin',
      copieurs: 'delphine-aubrespin',
    }),
    signalement: isWednesday(draw) ? 'anouk-treguier' : 'anselme-treguier-badou',
    mandataire: 'us-cordova',
    discret: 'us-lagarde',
    delai: of('delai', { buvette: 'maurice-escoubeyrou', mariage: 'pauline-vasseur-tchamba' }),
    'appel-curieux': of('appel-curieux', {
      cousine: 'vanessa-coustal',
      voisin: 'thierry-fauchois',
      motif: 'lucette-arramond',
    }),
    'passant-1': 'pere-a-la-poussette',
    'passant-2': 'passante-au-stylo',
    'passant-3': 'passant-du-47',
    dispersee: of('dispersee', {
      annexe: 'us-marchandot',
      'centre-technique': 'oriane-kestelyn-faure',
      mediatheque: 'abel-castagnede-ly',
    }),
    'dispersee-site': of('dispersee', {
      annexe: 'karima-haddouche',
      'centre-technique': 'youssef-amghar',
      mediatheque: 'enzo-villaret',
    }),
    pause: 'valere-nkoudou-petit',
    barrage: of('barrage', { presse: 'gaelle-pontarlat', demarchage: 'yoan-castelbon', amitie: 'odile-marchadier' }),
    autorite: of('autorite', { huissier: 'aurelie-sauvanet-rey', prefecture: 'jonas-veyssade' }),
    'autorite-chef': of('autorite', { huissier: 'genevieve-astoul', prefecture: 'olivier-meunargues' }),
    etranger: of('etranger', { de: 'us-schneider', en: 'us-obiora', es: 'joaquin-ribalta-sanz' }),
    interprete: of('etranger', { de: 'cecile-lantheaume', en: 'karima-haddouche', es: 'ines-carvalhosa' }),
    'rendez-vous': of('rendez-vous', {
      delphine: 'mai-linh-perrault',
      cecile: 'philippe-aubarede-mesle',
      ludovic: 'hanae-kerjean-diallo',
      olivier: 'christian-mouret-salinas',
    }),
    absent: of('rendez-vous', {
      delphine: 'delphine-aubrespin',
      cecile: 'cecile-lantheaume',
      ludovic: 'ludovic-sarrazac',
      olivier: 'olivier-meunargues',
    }),
    egare: of('egare', {
      huguette: 'huguette-calvignac',
      accordeon: 'corentin-delahousse-mbaye',
      'service-civique': 'rayan-ottavy-diop',
    }),
    'egare-service': of('egare', {
      huguette: 'ines-carvalhosa',
      accordeon: 'raymond-pujolas',
      'service-civique': 'karima-haddouche',
    }),
    'sans-reponse': of('sans-reponse', {
      marche: 'elise-quintard-owono',
      inscriptions: 'gaspard-iturria',
      passeport: 'ludmila-sorbet-traore',
    }),
    'sans-reponse-service': of('sans-reponse', {
      marche: 'genevieve-astoul',
      inscriptions: 'ludovic-sarrazac',
      passeport: 'karima-haddouche',
    }),
    colere: 'us-goyenetche',
    chantier: 'florent-dieulafait-rey',
    affiche: isWednesday(draw) ? 'genevieve-astoul' : 'adele-fournerie',
    'rdv-1': 'basile-kerdranvat',
    'rdv-2': 'pauline-et-swann',
    'rdv-3': 'parent-de-14-h',
  }
}
