import type { StorageStatus } from '../app/ports.ts'

/** How storage stands, in words a learner reads. */
export const STATUS = {
  kept: {
    kind: 'durable',
    message:
      'Vos parties sont enregistrées sur cet appareil à chaque action, et le navigateur s’est engagé à les garder.',
  },
  wipeable: {
    kind: 'durable',
    message:
      'Vos parties sont enregistrées sur cet appareil à chaque action, mais le navigateur peut les effacer (poste partagé, manque de place) : exportez votre carnet en fin de séance.',
  },
  memory: {
    kind: 'memoire',
    message:
      'Ce navigateur refuse d’enregistrer (navigation privée, cookies bloqués ou disque plein) : vos parties seront perdues à la fermeture de l’onglet. Exportez votre carnet avant de partir.',
  },
  newer: {
    kind: 'memoire',
    message:
      'Les parties de cet appareil ont été enregistrées par une version plus récente d’En poste : elles sont laissées intactes. Rechargez la page pour retrouver la bonne version ; en attendant, rien n’est enregistré.',
  },
  blocked: {
    kind: 'memoire',
    message:
      'Un autre onglet empêche d’ouvrir vos parties. Fermez les autres onglets d’En poste, puis rechargez cette page ; en attendant, rien n’est enregistré.',
  },
  closed: {
    kind: 'memoire',
    message:
      'En poste a été mis à jour dans un autre onglet, ou ses données ont été effacées : rechargez cette page. Ce que vous faites ici n’est plus enregistré.',
  },
  full: {
    kind: 'plein',
    message:
      'Il n’y a plus de place sur cet appareil : ce que vous faites n’est plus enregistré. Exportez votre carnet, puis libérez de la place.',
  },
} as const satisfies Record<string, StorageStatus>

/** A status that can change, and those who want to know. */
export interface StatusBoard {
  readonly now: () => StorageStatus
  readonly set: (status: StorageStatus) => void
  readonly subscribe: (listener: (status: StorageStatus) => void) => () => void
}

export function createStatusBoard(first: StorageStatus): StatusBoard {
  let current = first
  const listeners = new Set<(status: StorageStatus) => void>()
  return {
    now: () => current,
    set: (status) => {
      if (status === current) return
      current = status
      for (const listener of listeners) listener(status)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
