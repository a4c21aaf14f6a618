/**
 * Runs a task while no other one of the same name runs: in this page, and where the platform has Web Locks in any other
 * tab or worker of its origin, since a refresh token that is used twice may end the session.
 */
export function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks
  return locks ? locks.request(name, task) : task()
}
