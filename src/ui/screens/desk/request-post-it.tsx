import { Runs } from '../../components/paragraphs.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { PostIt } from '../../components/post-it.tsx'
import type { RequestNote } from '../../view-models/desk.ts'

interface RequestPostItProps {
  readonly request: RequestNote
  readonly onOpen: () => void
}

export function RequestPostIt({ request, onOpen }: RequestPostItProps) {
  return (
    <PostIt className="desk-postit" label="La demande">
      <h2>
        <Portrait portrait={request.portrait} size={2.1} />
        <span>
          {request.author}, {request.time}
        </span>
      </h2>
      <p className="desk-postit-text">
        {'«\u00a0'}
        <Runs runs={request.text} />
        {'\u00a0»'}
      </p>
      <button type="button" className="desk-postit-more" onClick={onOpen}>
        Relire le message
      </button>
    </PostIt>
  )
}
