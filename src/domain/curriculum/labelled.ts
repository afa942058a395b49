/** An official item: its id and its label as the ministry printed it. Read an id together with its kind. */
export interface Labelled {
  readonly id: string
  readonly label: string
}
