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
/** A word that has several meanings mostly means the first. */
const firstMeaningWeight = 0.9
const otherMeaningWeight = 0.6
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
    if (terms.size > 0 && narrows(words, place)) weight = narrowedWeight
    // In "change log" nothing is to be changed.
    const asked = length > 1 ? [] : rolesAt(words, place, roleWords)
    for (const role of asked) if (weight === 1) roles.add(role)
    for (const word of run) add(termOf(word), asked.length > 0 ? weight * roleWordWeight : weight)
    for (const [rank, other] of others.entries())
      for (const word of wordsOf(other))
        add(stemOf(word), weight * (rank === 0 ? firstMeaningWeight : otherMeaningWeight))
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

/** Words for what is behind their "of": in "types of tickets", both are asked for. */
const vague = new Set('kind kinds type types sort sorts list lists number count'.split(' '))

/** Whether the word at a place begins the details. */
function narrows(words: readonly string[], place: number): boolean {
  const [before = '', word = ''] = words.slice(place - 1, place + 1)
  return narrowing.has(word) && !(word === 'of' && vague.has(before))
}

/** Behind these, as in the first place, a word that may be a verb is one. */
const beforeVerb = new Set('to and then or i we please can'.split(' '))

/**
 * The roles that a word asks for. Those that change something are asked for by a verb alone, as it was typed: neither by
 * "change" in "history of a change" nor by "closed" in "tickets closed last week".
 */
function rolesAt(words: readonly string[], place: number, roleWords: Vocabulary['roleWords']): string[] {
  const word = words[place] ?? ''
  const isVerb = place === 0 || beforeVerb.has(words[place - 1] ?? '')
  return Object.entries(roleWords).flatMap(([role, asking]) =>
    asking.includes(word) && (isVerb || role === 'list' || role === 'get') ? [role] : [],
  )
}
