/** How far a package's version moves, in the words of Semantic Versioning. */
export type Bump = 'major' | 'minor' | 'patch'

/** From the one that breaks callers to the one that nobody notices. */
export const bumps = ['major', 'minor', 'patch'] as const satisfies Bump[]

/** One thing that happened to a package, and what its version owes to it. */
export interface Change {
  bump: Bump
  /** For a changelog: a verb first, no full stop. */
  text: string
}

/** The bump that covers all changes; undefined for none. */
export function highestBump(changes: readonly { bump: Bump }[]): Bump | undefined {
  return bumps.find((bump) => changes.some((change) => change.bump === bump))
}

/** What breaks first; otherwise in the order given. */
export function byBump(left: { bump: Bump }, right: { bump: Bump }): number {
  return bumps.indexOf(left.bump) - bumps.indexOf(right.bump)
}
