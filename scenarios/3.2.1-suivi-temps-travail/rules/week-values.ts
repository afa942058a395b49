import { sayDay } from '../../../src/content/judges/planning/say.ts'
import type { Presence } from '../../../src/domain/records/rota.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { curlyApostrophes } from '../../../src/domain/trade/french-typography.ts'
import { addDaysOfKind } from '../../../src/domain/trade/working-days.ts'
import { fullName } from '../../../src/domain/world/person.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import { findCounterparty, findEmployee } from '../../../src/domain/world/world.ts'
import { dayBefore, dayNamed, RUN_DAYS, WEEK } from './calendar.ts'
import { sickOf, type WeekFacts } from './facts.ts'
import { awayOnTuesday, contestOf, resumption } from './hazards.ts'
import { wordPick } from './picks.ts'
import { FITTERS, firstName } from './team.ts'
import { date, hour, name, number, text, type Values } from './values.ts'

/** Who knows the missing fact, and in which words one asks for it. */
const MISSING: Readonly<Record<string, readonly [string, string]>> = {
  camion: ['rachid-lamrini', 'l’heure du camion'],
  stand: ['zoe-abergel', 'les horaires du stand'],
  plafond: ['nadege-kouame-ferrand', 'le plafond d’heures supplémentaires'],
}

/** Id of the person who holds the missing fact. */
export const holderOf = (draw: Draw): string => MISSING[wordPick(draw, 'fait-manquant')]?.[0] ?? ''

/** Facts of the week and of the hazards, by dotted name. */
export function weekValues(
  draw: Draw,
  facts: WeekFacts,
  world: OrganisationWorld,
  witness: readonly Presence[],
): Values {
  const client = findCounterparty(world, facts.client)
  const person = (id: string) => findEmployee(world, id)
  const holder = person(holderOf(draw))
  const contest = contestOf(draw)
  const tuesday = person(awayOnTuesday(draw))
  return {
    'jour.1': date(RUN_DAYS[0]),
    'jour.2': date(RUN_DAYS[1]),
    'jour.3': date(RUN_DAYS[2]),
    'semaine.debut': date(WEEK[0]),
    'semaine.fin': date(WEEK[5]),
    'lot.client': name(curlyApostrophes(client?.name ?? '')),
    'lot.contact': name(`${client?.contact.title ?? ''} ${curlyApostrophes(client?.contact.lastName ?? '')}`),
    'lot.velos': number(facts.bikes),
    'camion.jour': date(facts.truck.date),
    'camion.dit': text(sayDay(facts.truck.date)),
    'camion.heure': hour(facts.truck.minute),
    'manque.quoi': text(MISSING[wordPick(draw, 'fait-manquant')]?.[1] ?? ''),
    'manque.mot': text(wordPick(draw, 'fait-manquant') === 'plafond' ? 'plafond' : wordPick(draw, 'fait-manquant')),
    'manque.appel': text(holder?.title === 'M.' ? `Monsieur ${holder.lastName}` : `Madame ${holder?.lastName ?? ''}`),
    'plafond.heures': number(facts.ceiling / 60),
    'conge.nom': name(firstName(world, facts.leave.person)),
    'conge.jours': text(facts.leave.dates.map(sayDay).join(' et ')),
    'absence.nom': name(firstName(world, facts.absence.person)),
    'absence.jour': text(facts.absence.dates.map(sayDay).join(' et ')),
    'volontaires.noms': text(facts.volunteers.map((id) => firstName(world, id)).join(', ')),
    'soirs.dits': text(facts.evenings.map(sayDay).join(' et ')),
    'heures-sup.dites': text(overtimeOf(witness, world)),
    'postes.dits': text(shiftsOf(witness, world)),
    'affichage.heure': hour(930),
    'releve.limite': hour(720),
    // h1
    'intemperie.jour': date('2026-12-01'),
    'intemperie.reprise': hour(resumption(draw)),
    'intemperie.absent': name(tuesday ? fullName(tuesday) : ''),
    // h2
    'litige.jour': date(contest.date),
    'litige.dit': text(sayDay(contest.date)),
    'litige.heures': hour(contest.minutes),
    'litige.fin': hour(930 + contest.minutes),
    'litige.reponse': date(addDaysOfKind(RUN_DAYS[2], 4, 'ouvre')),
    'intemperie.quoi': text(WEATHER[wordPick(draw, 'intemperie')] ?? ''),
    'chef.nom': name('Mme Gassama'),
    'patrick.nom': name('Patrick Vauzelle'),
    'patrick.prenom': name('Patrick'),
    ...factorValues(draw, facts, world),
    ...shortcutValues(facts, world, witness),
    ...hazardValues({ ...facts, sick: facts.sick ?? sickOf(draw), right: facts.right }, world),
  }
}

const WEATHER: Readonly<Record<string, string>> = {
  neige: 'Il neige sur Orvelle, et les routes gèlent',
  verglas: 'Du verglas est annoncé dans toute la vallée',
  crue: 'La Sarvelle monte, et le pont bas sera fermé',
}

/** Facts that complexities bring, said in the messages of those who know them. */
function factorValues(draw: Draw, { nights }: WeekFacts, world: OrganisationWorld): Values {
  const away = wordPick(draw, 'itinerant-absent') === 'karl' ? 'Karl est en formation' : 'Jocelyn est en congé'
  return {
    'noa.semaine': text(wordPick(draw, 'semaine-noa') === 'centre' ? 'au centre de formation' : 'en entreprise'),
    'magasin.tardif': text(sayDay(dayNamed(wordPick(draw, 'camion-tardif')))),
    'tournees.absent': text(`${away} mardi 8`),
    ...(nights
      ? {
          'nuits.dites': text(nights.dates.map(sayDay).join(' et ')),
          'nuits.equipe': text(nights.team.map((id) => firstName(world, id)).join(' et ')),
        }
      : {}),
  }
}

/** The shortcut of the production manager: who ends late on the eve of the lorry, and who else could open. */
function shortcutValues({ truck }: WeekFacts, world: OrganisationWorld, witness: readonly Presence[]): Values {
  const eve = dayBefore(truck.date)
  const works = (person: string) =>
    witness.some((cell) => cell.person === person && cell.date === truck.date && cell.code !== 'R')
  const late = FITTERS.find((id) =>
    witness.some((cell) => cell.person === id && cell.date === eve && cell.code === 'S'),
  )
  const other = FITTERS.find((id) => id !== late && works(id)) ?? FITTERS.find((id) => id !== late)
  return {
    'raccourci.qui': name(firstName(world, late ?? FITTERS[0])),
    'raccourci.autre': name(firstName(world, other ?? FITTERS[1])),
    'raccourci.soir': text(sayDay(eve)),
    'raccourci.matin': text(sayDay(truck.date)),
  }
}

function hazardValues({ sick, right }: WeekFacts, world: OrganisationWorld): Values {
  const sickPerson = sick ? findEmployee(world, sick.person) : null
  const rightPerson = right ? findEmployee(world, right.person) : null
  const isFitter = sick?.person !== 'violaine-brisset'
  return {
    ...(sick && sickPerson
      ? {
          'arret.nom': name(fullName(sickPerson)),
          'arret.prenom': name(sickPerson.firstName),
          'arret.fin': date(sick.dates.at(-1) ?? ''),
          'arret.fin-dite': text(sayDay(sick.dates.at(-1) ?? '')),
          'renfort.nom': name(isFitter ? 'Wassim Charfi' : 'Hyacinthe Mvondo'),
          'renfort.metier': text(isFitter ? 'montage' : 'contrôle'),
        }
      : {}),
    ...(right && rightPerson
      ? {
          'special.nom': name(fullName(rightPerson)),
          'special.appel': text(`${rightPerson.title === 'M.' ? 'Monsieur' : 'Madame'} ${rightPerson.lastName}`),
          'special.du': date(right.dates[0] ?? ''),
          'special.au': date(right.dates.at(-1) ?? ''),
        }
      : {}),
  }
}

/** “7 h pour Simon”, or that there are none. */
function overtimeOf(witness: readonly Presence[], world: OrganisationWorld): string {
  const people = [...new Set(witness.map(({ person }) => person))].filter((person) => {
    const days = witness.filter((cell) => cell.person === person && cell.code !== 'R').length
    return days === 6
  })
  if (people.length === 0) return 'aucune heure supplémentaire'
  return people.map((id) => `7 h supplémentaires pour ${firstName(world, id)}`).join(' et ')
}

const HOURS: Readonly<Record<string, string>> = {
  S: 'de 13 h à 20 h 30',
  M: 'de 6 h à 13 h 30',
  St: 'de 10 h à 18 h, au stand',
}

/** “Jeudi 10, de 13 h à 20 h 30, Simon et Emre”: shifts that differ from the usual day. */
function shiftsOf(witness: readonly Presence[], world: OrganisationWorld): string {
  return WEEK.flatMap((day) =>
    Object.entries(HOURS).flatMap(([code, hours]) => {
      const people = witness.filter((cell) => cell.date === day && cell.code === code)
      if (people.length === 0) return []
      return [`${sayDay(day)}, ${hours}, ${people.map(({ person }) => firstName(world, person)).join(' et ')}`]
    }),
  ).join(' ; ')
}
