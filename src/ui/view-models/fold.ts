/** Lower case without accents, to search in French: "échéance" is found by "echeance". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
