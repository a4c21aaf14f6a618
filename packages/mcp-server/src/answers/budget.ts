/** Most tokens of an answer, unless an option says otherwise. */
export const defaultBudget = 10_000

/** Fewer would not hold a ticket. */
export const smallestBudget = 1_000

/** Runs of a text that tokenizers treat alike. */
const runs = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\d+|\s+|[^\p{L}\d\s]/gu
const isAscii = /^[\p{ASCII}]*$/u

/**
 * How many tokens a text takes, estimated from above: tokenizers differ, and none is at hand at run time. Tests compare it
 * with a real one.
 */
export function estimateTokens(text: string): number {
  let tokens = 0
  for (const [run] of text.matchAll(runs)) tokens += tokensOf(run)
  return Math.ceil(tokens)
}

function tokensOf(run: string): number {
  const first = run[0] ?? ''
  if (/\s/.test(first)) return run === ' ' ? 0.1 : 1 + run.length / 10
  if (/\d/.test(first)) return Math.ceil(run.length / 3)
  if (!/\p{L}/u.test(first)) return isAscii.test(run) ? 1 : 2 * run.length
  if (!isAscii.test(run)) return /\p{Lo}/u.test(first) ? run.length : 0.7 * run.length + 0.5
  if (/^\p{Lu}{2}/u.test(run)) return run.length / 2 + 0.5
  return run.length <= 6 ? 1.15 : run.length / 4 + 0.5
}
