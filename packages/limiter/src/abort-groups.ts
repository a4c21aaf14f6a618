/** Calls that one signal rejects, and its listener. */
interface Group<Waiting> {
  readonly calls: Set<Waiting>
  readonly abort: () => void
}

/**
 * Rejects calls when their signal fires. Calls that share a signal share one listener: adding a listener takes a time
 * that grows with the number of those that the signal has.
 */
export class AbortGroups<Waiting extends { readonly reject: (reason: unknown) => void }> {
  readonly #groups = new Map<AbortSignal, Group<Waiting>>()

  add(signal: AbortSignal | undefined, call: Waiting): void {
    if (signal) (this.#groups.get(signal) ?? this.#listen(signal)).calls.add(call)
  }

  remove(signal: AbortSignal | undefined, call: Waiting): void {
    const group = signal && this.#groups.get(signal)
    if (!group) return
    group.calls.delete(call)
    if (group.calls.size > 0) return
    this.#groups.delete(signal)
    signal.removeEventListener('abort', group.abort)
  }

  #listen(signal: AbortSignal): Group<Waiting> {
    const calls = new Set<Waiting>()
    const abort = () => {
      for (const call of calls) call.reject(signal.reason)
    }
    const group = { calls, abort }
    this.#groups.set(signal, group)
    signal.addEventListener('abort', abort)
    return group
  }
}
