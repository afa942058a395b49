import { BookUser, Dices, FileCheck, History, RotateCcw, Save } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import type { DebriefView } from '../../view-models/debrief.ts'

interface DebriefFootProps {
  readonly view: DebriefView
  readonly criterion: string
  readonly onReplay: () => void
}

export function DebriefFoot({ view, criterion, onReplay }: DebriefFootProps) {
  const selected = view.criteria.find(({ id }) => id === criterion)
  return (
    <footer className="debrief-foot">
      {view.onResultFile ? (
        <Button isLarge variant="primary" icon={<FileCheck />} onPress={view.onResultFile}>
          Remettre à mon professeur
        </Button>
      ) : (
        <Button isLarge variant="primary" icon={<Dices />} onPress={view.onAgain}>
          Recommencer avec un autre tirage
        </Button>
      )}
      {!view.isEvaluation && selected?.canRetry && (
        <Button isLarge className="foot-retry" icon={<RotateCcw />} onPress={() => view.onRetry(selected.id)}>
          Reprendre ce critère
        </Button>
      )}
      <Button isLarge className="foot-replay" icon={<History />} onPress={onReplay}>
        Revoir la journée
      </Button>
      <Button isLarge icon={<Save />} onPress={view.onKeepCarnet}>
        Garder mon carnet
      </Button>
      <Button isLarge icon={<BookUser />} href={view.passportHref}>
        Mon passeport
      </Button>
    </footer>
  )
}
