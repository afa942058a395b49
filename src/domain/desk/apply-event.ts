import { resolveName } from '../scenario/names.ts'
import type { EventEffect, ScenarioEvent } from '../scenario/scenario.ts'
import type { DeskContext } from './apply-act.ts'
import { expectVisitor } from './counter/live-hall.ts'
import type { DeskState } from './desk.ts'
import { openExchange } from './exchanges.ts'
import { decide } from './papers.ts'
import { byRole } from './people.ts'
import { render } from './render.ts'
import { settle } from './settle.ts'

/** [B2] What an event that strikes does to the tools: a message arrives, the telephone rings, somebody comes in. */
export function applyEvent(before: DeskState, event: ScenarioEvent, context: DeskContext): DeskState {
  return event.effects.reduce((desk, effect, rank) => applyEffect(desk, event, effect, rank, context), before)
}

function applyEffect(
  desk: DeskState,
  event: ScenarioEvent,
  effect: EventEffect,
  rank: number,
  context: DeskContext,
): DeskState {
  const template = { caseFile: context.caseFile }
  const minute = typeof event.at === 'number' ? event.at : context.minute
  switch (effect.kind) {
    case 'courriel': {
      const dated = datedOn(effect.date, context)
      const sender = byRole(context.caseFile, desk.records, effect.from)
      return {
        ...desk,
        mails: [
          ...desk.mails,
          {
            id: `${event.id}-${rank}`,
            folder: effect.folder ?? 'reception',
            fromId: sender?.id ?? effect.from,
            from: sender?.fullName ?? effect.from,
            fromAddress: sender?.email ?? '',
            to: [effect.to ?? 'vous'],
            cc: [],
            bcc: [],
            subject: render(effect.subject, template),
            body: render(context.scenario.texts[effect.text] ?? `[?${effect.text}]`, template),
            attachments: effect.attachments.map((name) => resolveName(name, context.caseFile)),
            day: dated.day,
            minute,
            date: dated.date,
            ...answering(effect.repliesTo, context),
          },
        ],
      }
    }
    case 'appel':
    case 'visite': {
      const dialogue = context.scenario.dialogues.find((candidate) => candidate.id === effect.dialogue)
      if (!dialogue) return desk
      const person = byRole(context.caseFile, desk.records, dialogue.with)
      const exchange = openExchange(dialogue, event.id, person?.id ?? dialogue.with, person?.name ?? dialogue.with, {
        day: context.day,
        minute,
      })
      return { ...desk, exchanges: [...desk.exchanges, exchange] }
    }
    case 'arrivee':
      return expectVisitor(desk, effect.visitor)
    case 'signe':
      return {
        ...desk,
        signs: [
          ...desk.signs,
          { id: `${event.id}-${rank}`, sign: effect.sign, at: effect.at, text: render(effect.text, template) },
        ],
      }
    case 'rejet':
      return {
        ...desk,
        records: {
          ...desk.records,
          payments: desk.records.payments.map((payment) =>
            payment.id === effect.payment ? { ...payment, status: 'rejete' } : payment,
          ),
        },
      }
    case 'parapheur': {
      const { decision, note } = effect
      const signatory = resolveName(effect.signatory, context.caseFile)
      return decide(desk, { signatory, decision, note: render(note, template) }, { ...context, minute })
    }
    case 'document': {
      const arriving = context.caseFile.arrivals.find((document) => document.id === effect.document)
      if (!arriving) return desk
      return { ...desk, records: { ...desk.records, documents: [...desk.records.documents, arriving] } }
    }
    case 'reglement': {
      const target = context.caseFile.values[effect.record]
      const amount = context.caseFile.values[effect.amount]
      const invoice = desk.records.salesDocuments.find(
        (document) => target?.kind === 'reference' && document.number === target.text,
      )
      if (!invoice || amount?.kind !== 'montant') return desk
      const date = context.caseFile.days[context.day - 1] ?? ''
      return settle(desk, invoice, amount.cents, { id: `${event.id}-${rank}`, date })
    }
  }
}

/** Today, or its own date: a message older than the run stands at day 0. */
function datedOn(name: string | undefined, context: DeskContext): { readonly day: number; readonly date: string } {
  const own = name === undefined ? undefined : context.caseFile.values[name]
  return own?.kind === 'date'
    ? { day: context.caseFile.days.indexOf(own.iso) + 1, date: own.iso }
    : { day: context.day, date: context.caseFile.days[context.day - 1] ?? '' }
}

/** The message that made a work, when this one answers it. */
function answering(obligation: string | undefined, context: DeskContext): { readonly repliesTo?: string } {
  const seq = obligation === undefined ? undefined : context.madeAt?.(obligation)
  return seq === undefined ? {} : { repliesTo: `envoi-${seq}` }
}
