/** Something that the reader must know, in words: what happened, what is safe, what can be done. */
export interface NoticeView {
  readonly id: string
  readonly tone: 'info' | 'error' | 'warn' | 'ok'
  readonly title: string
  readonly text?: string | undefined
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  readonly onDismiss?: (() => void) | undefined
}
