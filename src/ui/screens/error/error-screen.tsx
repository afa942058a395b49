import { Component, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { PostIt } from '../../components/post-it.tsx'
import './error.css'

export interface ErrorView {
  /** What happened, in one sentence. */
  readonly title: string
  /** What is safe and what to do. */
  readonly text: string
  /** For whoever repairs: never needed to go on. */
  readonly detail?: string | undefined
  readonly homeHref: string
  readonly onRetry?: (() => void) | undefined
  readonly onKeepCarnet?: (() => void) | undefined
}

export function ErrorScreen({ title, text, detail, homeHref, onRetry, onKeepCarnet }: ErrorView) {
  return (
    <main className="oops">
      <PostIt className="oops-note" label="Message">
        <h1>{title}</h1>
        <p>{text}</p>
        <div className="row row--wrap">
          {onRetry && (
            <Button variant="primary" onPress={onRetry}>
              Réessayer
            </Button>
          )}
          {onKeepCarnet && <Button onPress={onKeepCarnet}>Garder mon carnet</Button>}
          <Button href={homeHref}>Retour à l’accueil</Button>
        </div>
        {detail && (
          <details>
            <summary>Pour réparer</summary>
            <code>{detail}</code>
          </details>
        )}
      </PostIt>
    </main>
  )
}

interface ErrorBoundaryProps {
  readonly children: ReactNode
  readonly homeHref: string
  readonly onKeepCarnet?: (() => void) | undefined
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** A bug on screen never loses work: the log is on disk before anything is shown. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <ErrorScreen
        title="Cette page s’est arrêtée."
        text="Ce que vous aviez fait est enregistré. Reprenez, ou revenez à l’accueil."
        detail={`${error.name} : ${error.message}`}
        homeHref={this.props.homeHref}
        onRetry={() => this.setState({ error: null })}
        onKeepCarnet={this.props.onKeepCarnet}
      />
    )
  }
}
