import './waiting.css'

/** Said while a screen is being fetched, a moment that most never see. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <p className="waiting" role="status">
      {label}…
    </p>
  )
}
