// A counterparty is met through somebody: whose face, by the id of the counterparty.
export const FACE_OF: Readonly<Record<string, string>> = {
  'cli-bonne-fourche': 'corinne-astruc-bayle',
  'cli-cyclorama': 'thierry-malaurie',
  'cli-deux-roues-un-toit': 'wendy-lapeyrade',
  'cli-paniers-du-pre': 'anselme-torreilles',
  'cli-tournee-maline': 'yanis-rebouh',
  'cli-ville-orvelle': 'delphine-aubrespin',
  'cli-les-passerelles': 'farid-benzarti',
  'cli-costadoat': 'bernadette-costadoat',
  'cli-bourguet': 'maxence-bourguet',
  'cli-doucoure-vial': 'halima-doucoure-vial',
  'fou-repro-sarvelle': 'alexis-gourvennec',
  'fou-alveole': 'sacha-brelivet',
  'adh-amicale-pollen': 'solene-karadec',
  'fin-ville-orvelle': 'mamadou-baradji-lamy',
  'fou-regal-du-pre': 'anselme-torreilles',
  'as-passerelles': 'odile-marchadier',
  'as-comite-fetes': 'maurice-escoubeyrou',
  'en-pollen': 'mai-linh-perrault',
  'fou-batiplus': 'florent-dieulafait-rey',
  'fou-repas-source': 'veronique-trussant',
  'fou-montelev': 'ndiaga-sarremejane',
  'adm-comptable-public': 'hermeline-castera-biau',
  'adm-prefecture': 'jonas-veyssade',
  'adm-jumelage-kallvik': 'sindre-aasnes-vik',
  'pr-echo-sarvelle': 'gaelle-pontarlat',
  'sy-territoriale': 'christian-mouret-salinas',
  'bq-mutuelle-sarvelle': 'hugues-lambertini',
}

/** Id of the face: the person's own, or that of the counterparty's contact. */
export const faceOf = (id: string): string => FACE_OF[id] ?? id
