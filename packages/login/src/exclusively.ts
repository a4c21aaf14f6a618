/** The last task of each name that runs or waits in this page. */
const lastTasks = new Map<string, Promise<unknown>>()

/**
 * Runs a task while no other task of the same name runs: in this page, and, where the platform has Web Locks, in any
 * other tab or worker of the origin. Tasks run in the order in which they came.
 *
 * @returns what the task resolves to; rejects as the task does.
 */
export async function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks
  if (!locks) return inThisPage(name, task)
  let isGranted = false
  try {
    return await locks.request(name, () => {
      isGranted = true
      return task()
    })
  } catch (error) {
    if (isGranted) throw error
    // A sandboxed frame, which shares its storage with nobody, is refused every lock.
    return inThisPage(name, task)
  }
}

async function inThisPage<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  // Even the first task begins later: what it calls at once must find it here.
  const result = (lastTasks.get(name) ?? Promise.resolve()).then(task)
  const settled = result.then(ignore, ignore)
  lastTasks.set(name, settled)
  try {
    return await result
  } finally {
    if (lastTasks.get(name) === settled) lastTasks.delete(name)
  }
}

function ignore(): void {}
