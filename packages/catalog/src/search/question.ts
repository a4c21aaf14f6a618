import { stemOf, termOf, wordsOf } from './terms.ts'

/** What a question asks for. */
export interface Question {
  terms: QuestionTerm[]
  /** Roles that its verbs ask for; none where it has no verb that does. */
  roles: ReadonlySet<string>
}

/** A word of a question in the form in which the index has it. */
export interface QuestionTerm {
  term: string
  /** From 0 to 1: a word that narrows another down counts less than that. */
  weight: number
}

/** What the reading of a question needs to know of words. */
export interface Vocabulary {
  /** Other words for a word or for several words in a row. */
  synonyms: Readonly<Record<string, readonly string[]>>
  /** Words that ask for a role: `{ delete: ['remove', …] }`. */
  roleWords: Readonly<Record<string, readonly string[]>>
}

/** After these words come details: in "tickets of a client", tickets are asked for. */
const narrowing = new Set('of for from to in on by with that who whose which at per about against without'.split(' '))
const narrowedWeight = 0.45
const synonymWeight = 0.9
const roleWordWeight = 0.35

/** Takes a question apart: terms with their weights, and the roles that it asks for. */
export function readQuestion(text: string, { synonyms, roleWords }: Vocabulary): Question {
  const words = wordsOf(text)
  const roles = new Set<string>()
  const terms = new Map<string, number>()
  const add = (term: string | undefined, weight: number) => {
    if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  }
  let weight = 1
  for (let place = 0; place < words.length; ) {
    const { length, others } = synonymsAt(words, place, synonyms)
    const run = words.slice(place, place + length)
    if (place > 0 && narrowing.has(run[0] ?? '') && terms.size > 0) weight = narrowedWeight
    const asked = run.flatMap((word) => rolesOf(word, roleWords))
    for (const role of asked) if (weight === 1) roles.add(role)
    for (const word of run) add(termOf(word), asked.length > 0 ? weight * roleWordWeight : weight)
    for (const other of others.flatMap(wordsOf)) add(stemOf(other), weight * synonymWeight)
    place += length
  }
  return { terms: [...terms].map(([term, weight]) => ({ term, weight })), roles }
}

const longestPhrase = 3

/** The longest run of words from a place on that has synonyms, else one word. */
function synonymsAt(
  words: readonly string[],
  place: number,
  synonyms: Vocabulary['synonyms'],
): { length: number; others: readonly string[] } {
  for (let length = Math.min(longestPhrase, words.length - place); length > 0; length -= 1) {
    const phrase = words.slice(place, place + length)
    const others = [...new Set([phrase.join(' '), singular(phrase.join(' '))])]
      .filter((key) => Object.hasOwn(synonyms, key))
      .flatMap((key) => synonyms[key] ?? [])
    if (others.length > 0) return { length, others }
  }
  return { length: 1, others: [] }
}

/** Good enough to look a word up: `companies` is found as `company`, and `status` as it stands. */
function singular(phrase: string): string {
  return phrase.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
}

function rolesOf(word: string, roleWords: Vocabulary['roleWords']): string[] {
  const term = termOf(word) ?? word
  return Object.entries(roleWords).flatMap(([role, words]) =>
    words.includes(word) || words.includes(term) ? [role] : [],
  )
}
