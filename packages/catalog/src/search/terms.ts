import { stemmer } from 'stemmer'

/** Words that say nothing about what is asked for. */
const stopWords = new Set(
  'a an and are as at be been but by can could did do does for from get had has have how i if in into is it its me my not of off on or our out over per please should so some than that the their them then there these they this those to up us was we were what when where which who whose will with would you your want need like'.split(
    ' ',
  ),
)

/**
 * Words of a text in their order, in lower case: `TimesheetEvent` and `timesheet_event` are `timesheet event`, and `POs` is
 * one word.
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z](?!s\b)[a-z])/g, '$1$3 $2')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** The form in which the index has a word. */
export function stemOf(word: string): string {
  return stemmer(word)
}

/** The form in which the index has a word; undefined for a word that says nothing. */
export function termOf(word: string): string | undefined {
  return stopWords.has(word) ? undefined : stemOf(word)
}
