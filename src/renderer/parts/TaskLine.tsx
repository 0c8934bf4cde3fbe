import { ProgressBar } from 'react-aria-components'
import type { Task } from '../../ipc/index.ts'
import { useStore } from '../state/observable.ts'
import type { TaskStore } from '../state/task-store.ts'
import { Button } from './Button.tsx'
import './task-line.css'

export interface TaskLineProps {
  readonly store: TaskStore
  /** The person wants a piece of work ended. */
  readonly onCancel: (id: string) => void
}

/** What is under way, how far it is, and a way to end it; nothing while nothing takes its time. */
export function TaskLine({ store, onCancel }: TaskLineProps) {
  const tasks = useStore(store, ({ tasks }) => tasks)
  if (tasks.length === 0) return null
  return (
    <section className="task-place" aria-label="Work under way">
      <ul>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} onCancel={() => onCancel(task.id)} />
        ))}
      </ul>
    </section>
  )
}

interface TaskRowProps {
  readonly task: Task
  readonly onCancel: () => void
}

function TaskRow({ task: { label, done, total }, onCancel }: TaskRowProps) {
  const share = total === null || total === 0 ? null : Math.min(100, (done / total) * 100)
  return (
    <li className="task">
      <ProgressBar
        className="task-progress"
        aria-label={label}
        isIndeterminate={share === null}
        value={share ?? 0}
      >
        <span className="task-label" dir="auto" title={label}>
          {label}
        </span>
        <span className="task-bar" aria-hidden="true">
          <i data-unknown={share === null} style={{ width: `${share ?? 30}%` }} />
        </span>
        <span className="task-share">{share === null ? '' : `${Math.floor(share)}%`}</span>
      </ProgressBar>
      <Button look="quiet" onPress={onCancel}>
        Cancel <span className="heard">{label}</span>
      </Button>
    </li>
  )
}
