/** Every text and ground that meet on a screen, as [text, ground] token names. Measured by tests/ui/contrast.test.ts. */
export const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...[
    'paper',
    'paper-2',
    'paper-3',
    'sheet',
    'zebra',
    'tint',
    'postit',
    'mark',
    'mark-bad',
    'mark-good',
    'warn-soft',
    'danger-soft',
    'ok-soft',
    'info-soft',
    'wall',
    'wood',
    'pad',
  ].map((ground) => ['ink', ground] as const),
  ...[
    'paper',
    'paper-2',
    'sheet',
    'zebra',
    'tint',
    'warn-soft',
    'danger-soft',
    'ok-soft',
    'info-soft',
    'postit',
    'pad',
  ].map((ground) => ['ink-2', ground] as const),
  ['on-night', 'night'],
  ['on-night-2', 'night'],
  ['on-deep', 'deep'],
  ['on-deep', 'deep-2'],
  ['on-bright', 'bright'],
  ['on-bright', 'bright-2'],
  ['on-danger', 'danger'],
  ['on-warn', 'warn'],
  ['on-rim', 'rim-entreprise'],
  ['on-rim', 'rim-association'],
  ['on-rim', 'rim-mairie'],
  ...['paper', 'paper-2', 'sheet', 'zebra', 'danger-soft', 'tint', 'pad'].map((ground) => ['danger', ground] as const),
  ...['paper', 'sheet', 'zebra', 'ok-soft', 'tint'].map((ground) => ['ok', ground] as const),
  ...['paper', 'sheet', 'zebra', 'info-soft'].map((ground) => ['info', ground] as const),
  ...['paper', 'paper-2', 'sheet', 'zebra', 'tint', 'postit', 'warn-soft'].map(
    (ground) => ['deep-text', ground] as const,
  ),
  ['prune-text', 'sheet'],
]

/** Shapes that must be told from their ground without reading: level marks and borders of fields. */
export const SHAPE_PAIRS: readonly (readonly [shape: string, ground: string])[] = [
  'level-ti',
  'level-i',
  'level-s',
  'level-ts',
  'line-2',
].flatMap((shape) => ['paper', 'sheet', 'paper-2', 'tint'].map((ground) => [shape, ground] as const))

/** Grounds on which the focus must show, by its ring or by its halo. */
export const FOCUS_GROUNDS: readonly string[] = ['paper', 'paper-2', 'sheet', 'tint', 'deep', 'night', 'wood', 'wall']
