import type { Task } from '../../ipc/index.ts'
import { bridge } from './bridge.ts'
import { Observable } from './observable.ts'

/** The pieces of work that are under way, as main last told them. */
export class TaskStore extends Observable {
  tasks: readonly Task[] = []

  /** Listens to main until the answer is called. */
  connect(): () => void {
    return bridge.on('tasks', (tasks) => {
      this.tasks = tasks
      this.changed()
    })
  }
}
