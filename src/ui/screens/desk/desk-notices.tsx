import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { Toast, ToastRegion } from '../../components/toast.tsx'
import type { NoticeView } from '../../view-models/notice.ts'

interface DeskNoticesProps {
  readonly notices: readonly NoticeView[]
}

/** Good news pass as toasts; what needs a decision stays as a notice. */
export function DeskNotices({ notices }: DeskNoticesProps) {
  const kept = notices.filter(({ tone }) => tone === 'error' || tone === 'warn')
  const passing = notices.filter(({ tone }) => tone === 'ok' || tone === 'info')
  return (
    <div className="desk-notices">
      {kept.map((notice) => (
        <Notice
          key={notice.id}
          tone={notice.tone}
          title={notice.title}
          action={
            notice.action ? (
              <Button onPress={notice.action.onPress}>{notice.action.label}</Button>
            ) : (
              notice.onDismiss && <Button onPress={notice.onDismiss}>Compris</Button>
            )
          }
        >
          {notice.text}
        </Notice>
      ))}
      <ToastRegion>
        {passing.map((notice) => (
          <Toast key={notice.id}>
            {notice.title}
            {notice.text && ` ${notice.text}`}
          </Toast>
        ))}
      </ToastRegion>
    </div>
  )
}
