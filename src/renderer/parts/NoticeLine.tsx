import { X } from 'lucide-react'
import type { NoticeStore } from '../state/notice-store.ts'
import { useStore } from '../state/observable.ts'
import { Button, IconButton } from './Button.tsx'
import './notice.css'

/** The line at the foot of the window that says what just happened, and what can be done about it. */
export function NoticeLine({ store }: { readonly store: NoticeStore }) {
  const notice = useStore(store, ({ notice }) => notice)
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice !== null && (
        <div className="notice" data-tone={notice.tone}>
          <span className="notice-text">{notice.text}</span>
          {notice.actions.map(({ label, run }) => (
            <Button
              key={label}
              onPress={() => {
                store.dismiss()
                run()
              }}
            >
              {label}
            </Button>
          ))}
          <IconButton label="Dismiss this message" onPress={() => store.dismiss()}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
