import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import type { NoticeView } from '../../view-models/notice.ts'

interface HomeNoticesProps {
  readonly notices: readonly NoticeView[]
}

export function HomeNotices({ notices }: HomeNoticesProps) {
  if (notices.length === 0) return null
  return (
    <div className="home-notices">
      {notices.map((notice) => (
        <Notice
          key={notice.id}
          tone={notice.tone}
          title={notice.title}
          action={
            notice.action ? (
              <Button onPress={notice.action.onPress}>{notice.action.label}</Button>
            ) : (
              notice.onDismiss && (
                <Button variant="quiet" onPress={notice.onDismiss}>
                  Compris
                </Button>
              )
            )
          }
        >
          {notice.text}
        </Notice>
      ))}
    </div>
  )
}
