import type { Dialogue } from '../../domain/scenario/dialogue.ts'
import type {
  CastMember,
  EventEffect,
  Fault,
  ModelAct,
  Obligation,
  Pattern,
  Scenario,
  ScenarioEvent,
  ServiceStep,
  TeacherNotes,
} from '../../domain/scenario/scenario.ts'
import type { WrittenScenario } from './scenario-schema.ts'

export const SCENARIO_FORMAT = 1

/** Turns the YAML of a scenario, its dialogues and its texts into the domain's data. Pure; `hash` is given by the caller. */
export function compileScenario(
  written: WrittenScenario,
  dialogues: readonly Dialogue[],
  texts: Readonly<Record<string, string>>,
  hash: string,
): Scenario {
  return {
    format: SCENARIO_FORMAT,
    id: written.scenario,
    state: written.etat,
    version: written.version,
    hash,
    situation: written.situation,
    organisation: written.organisation,
    title: written.titre,
    duration: written.duree,
    tools: written.outils,
    rules: written.regles,
    days: written.journees.nombre,
    dayStart: written.journees.debut,
    dayEnd: written.journees.fin,
    manager: written.responsable,
    briefing: { lines: written.briefing.repliques, request: written.briefing.demande },
    factors: Object.entries(written.facteurs).map(([id, factor]) => ({
      id,
      official: factor.officiel,
      kind: id.startsWith('x') ? 'complexite' : 'alea',
      handled: factor.gere,
      suffered: factor.subi,
      ...(factor.traite ? { handledWhen: factor.traite } : {}),
      ...(factor.frappe ? { strikes: factor.frappe } : {}),
    })),
    draw: {
      streams: Object.fromEntries(
        Object.entries(written.tirage.flux).map(([name, rule]) => [
          name,
          Array.isArray(rule)
            ? { kind: 'choix' as const, options: rule }
            : { kind: 'entre' as const, min: rule.entre[0], max: rule.entre[1], step: rule.pas },
        ]),
      ),
      levels: {
        decouverte: counts(written.tirage.niveaux.decouverte),
        confirme: counts(written.tirage.niveaux.confirme),
        expert: counts(written.tirage.niveaux.expert),
      },
    },
    obligations: Object.entries(written.obligations).map(([id, obligation]) => toObligation(id, obligation)),
    faults: Object.entries(written.fautes).map(([id, fault]) => toFault(id, fault)),
    events: Object.entries(written.evenements).map(([id, event]) => toEvent(id, event)),
    dialogues,
    criteria: Object.entries(written.criteres).map(([id, criterion]) => ({
      id,
      official: criterion.officiel,
      evidence: Object.entries(criterion.preuves).map(([obligation, proof]) => ({
        obligation,
        weight: proof.poids,
        ...(proof.parts
          ? {
              parts: Object.fromEntries(
                Object.entries(proof.parts).map(([verdict, part]) => [verdict, Math.round((part ?? 0) * 10_000)]),
              ),
            }
          : {}),
      })),
      ...(criterion.maitresse ? { key: criterion.maitresse } : {}),
    })),
    debrief: {
      solide: written.debriefing.solide,
      inegal: written.debriefing.inegal,
      reprendre: written.debriefing['a-reprendre'],
      knowledge: written.debriefing.savoirs,
    },
    ...(written.fiche ? { teacher: toTeacherNotes(written.fiche) } : {}),
    ...(written.minutes ? { minutes: written.minutes } : {}),
    ...(written.guichet
      ? {
          counter: {
            closes: written.guichet.ferme,
            services: Object.fromEntries(
              Object.entries(written.guichet['prises-en-charge']).map(([id, steps]) => [id, steps.map(toServiceStep)]),
            ),
          },
        }
      : {}),
    ...(written.personnages
      ? {
          cast: Object.fromEntries(
            Object.entries(written.personnages).map(([id, person]) => [id, toCastMember(person)]),
          ),
        }
      : {}),
    ...(written.documents
      ? {
          pages: Object.entries(written.documents).map(([id, page]) => ({
            id,
            name: page.nom,
            folder: page.dossier,
            type: page.type,
            date: page.date,
            author: page.auteur,
            arrives: page.arrive,
            text: page.texte,
          })),
        }
      : {}),
    hints: Object.entries(written.indices).map(([id, hint]) => ({ id, label: hint.libelle, text: hint.texte })),
    texts,
  }
}

function toTeacherNotes(written: NonNullable<WrittenScenario['fiche']>): TeacherNotes {
  return {
    aims: written.visees,
    before: written.prerequis,
    ...(written.materiel ? { material: written.materiel } : {}),
    factors: Object.fromEntries(
      Object.entries(written.facteurs).map(([id, { change, erreur }]) => [
        id,
        { change, ...(erreur ? { mistake: erreur } : {}) },
      ]),
    ),
    advice: written.conseils,
    leftToTeacher: written['reste-au-professeur'],
  }
}

function counts(level: { readonly complexites: number; readonly aleas: number } | undefined) {
  return { complexite: level?.complexites ?? 0, alea: level?.aleas ?? 0 }
}

type WrittenPattern = WrittenScenario['obligations'][string]['reconnu']

function toPattern(written: WrittenPattern): Pattern {
  return {
    gestures: written.geste,
    ...(written.a ? { to: written.a } : {}),
    ...(written.cible ? { target: written.cible } : {}),
    ...(written.table ? { table: written.table } : {}),
    ...(written.statut ? { status: written.statut } : {}),
    ...(written.genre ? { kinds: written.genre } : {}),
    ...(written.idees ? { ideas: written.idees } : {}),
    ...(written.interdits ? { forbidden: written.interdits } : {}),
    ...(written.grille ? { grid: written.grille } : {}),
    ...(written.marques ? { marks: written.marques } : {}),
    ...(written.echange ? { exchange: written.echange } : {}),
    ...(written.parametres && !written.constats ? { params: written.parametres } : {}),
    ...(written.constats
      ? {
          findings: {
            ids: written.constats,
            ...(written.juge ? { judge: written.juge } : {}),
            ...(written.parametres ? { params: written.parametres } : {}),
          },
        }
      : {}),
  }
}

function toObligation(id: string, written: WrittenScenario['obligations'][string]): Obligation {
  return {
    id,
    label: written.libelle,
    ...(written.si ? { onlyIf: written.si } : {}),
    recognised: toPattern(written.reconnu),
    judge: written.juge,
    params: written.parametres,
    ...(written.minutes === undefined ? {} : { minutes: written.minutes }),
    retry: written.reprise,
    ...(written['tardif-apres-jour'] === undefined ? {} : { lateAfterDay: written['tardif-apres-jour'] }),
    ...(written['tardif-apres-heure'] === undefined ? {} : { lateAfterMinute: written['tardif-apres-heure'] }),
    ...(written['tardif-apres-le-jour-de'] ? { lateAfterEvent: written['tardif-apres-le-jour-de'] } : {}),
    ...(written.des ? { calledBy: written.des } : {}),
    ...(written['corrige-jour'] === undefined ? {} : { modelDay: written['corrige-jour'] }),
    model: {
      acts: written.corrige.map(({ geste, ...rest }): ModelAct => ({ gesture: geste, ...rest })),
      ...(written['corrige-avec'] ? { doneWith: written['corrige-avec'] } : {}),
    },
    ...(written.regle ? { rule: written.regle } : {}),
  }
}

function toFault(id: string, written: WrittenScenario['fautes'][string]): Fault {
  return {
    id,
    label: written.libelle,
    ...(written.si ? { onlyIf: written.si } : {}),
    recognised: written.reconnu.map(toPattern),
    costs: written.coute,
    ...(written.reaction ? { reaction: written.reaction } : {}),
    ...(written.exemple
      ? { example: written.exemple.map(({ geste, ...rest }): ModelAct => ({ gesture: geste, ...rest })) }
      : {}),
    ...(written.regle ? { rule: written.regle } : {}),
  }
}

function toEvent(id: string, written: WrittenScenario['evenements'][string]): ScenarioEvent {
  const { jour, apres, pendant, releve, lendemain } = written.quand
  const effects: EventEffect[] = [
    ...(written.document ?? []).map((document): EventEffect => ({ kind: 'document', document })),
    ...(written.reglement ?? []).map(
      (paid): EventEffect => ({ kind: 'reglement', record: paid.facture, amount: paid.montant }),
    ),
    ...(written.rejet ?? []).map((payment): EventEffect => ({ kind: 'rejet', payment })),
    ...(written.parapheur
      ? [
          {
            kind: 'parapheur',
            signatory: written.parapheur.signataire,
            decision: written.parapheur.decision,
            note: written.parapheur.note,
          } as const,
        ]
      : []),
    ...(written.courriel ?? []).map(
      (mail): EventEffect => ({
        kind: 'courriel',
        from: mail.de,
        ...(mail.a ? { to: mail.a } : {}),
        subject: mail.objet,
        text: mail.texte,
        attachments: mail.pieces,
        ...(mail.dossier ? { folder: mail.dossier } : {}),
        ...(mail.date ? { date: mail.date } : {}),
        ...(mail['repond-a'] ? { repliesTo: mail['repond-a'] } : {}),
      }),
    ),
    ...(written.appel ? [{ kind: 'appel', dialogue: written.appel } as const] : []),
    ...(written.visite ? [{ kind: 'visite', dialogue: written.visite } as const] : []),
    ...(written.arrivee ?? []).map((visitor): EventEffect => ({ kind: 'arrivee', visitor })),
    ...(written.signe ?? []).map(
      (sign): EventEffect => ({ kind: 'signe', sign: sign.signe, at: sign.lieu, text: sign.texte }),
    ),
  ]
  return {
    id,
    ...(written.si ? { onlyIf: written.si } : {}),
    trigger: {
      ...(jour === undefined ? {} : { day: jour }),
      ...(apres ? { after: apres } : {}),
      ...(pendant ? { during: pendant } : {}),
      ...(releve ? { relay: true } : {}),
      ...(lendemain ? { nextDay: true } : {}),
      ...(written.quand['avant-cloture'] ? { beforeClosing: true } : {}),
    },
    ...(written.heure === undefined ? {} : { at: written.heure }),
    effects,
  }
}

type WrittenStep = NonNullable<WrittenScenario['guichet']>['prises-en-charge'][string][number]

function toServiceStep(written: WrittenStep): ServiceStep {
  const onlyIf = written.si ? { onlyIf: written.si } : {}
  if ('geste' in written) {
    const { geste, si: _, ...rest } = written
    return { ...onlyIf, act: { gesture: geste as ModelAct['gesture'], ...rest } }
  }
  return { ...onlyIf, model: written.corrige, ...(written['plus-tard'] ? { later: true } : {}) }
}

function toCastMember(written: NonNullable<WrittenScenario['personnages']>[string]): CastMember {
  return {
    ...(written.civilite ? { title: written.civilite } : {}),
    ...(written.prenom ? { firstName: written.prenom } : {}),
    ...(written.nom ? { lastName: written.nom } : {}),
    ...(written.fonction ? { role: written.fonction } : {}),
    ...(written.organisme ? { organisation: written.organisme } : {}),
    ...(written.telephone ? { phone: written.telephone } : {}),
    ...(written.courriel ? { email: written.courriel } : {}),
    texts: written.textes,
  }
}
