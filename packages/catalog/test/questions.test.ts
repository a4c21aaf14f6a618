import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openCatalog } from '../src/index.ts'

interface AskedQuestion {
  question: string
  /** Any of these operations is right. */
  answers: string[]
}

const catalog = openCatalog()

function questionsIn(file: string): AskedQuestion[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as AskedQuestion[]
}

describe.for([
  // Written before the search was.
  ['questions.json', 100],
  // Written later, by somebody who knew the document but not the search, and looked at after its words were chosen.
  ['blind-questions.json', 120],
] as const)('the questions of engineers in %s', ([file, count]) => {
  const questions = questionsIn(file)

  test(`are ${count}, and name operations that exist`, () => {
    expect(questions).toHaveLength(count)
    expect(questions.flatMap(({ answers }) => answers).filter((name) => !catalog.operation(name))).toEqual([])
  })

  test('find one of their operations among the first five, nine of ten', async () => {
    const missed: string[] = []
    for (const { question, answers } of questions) {
      const found = (await catalog.search(question, { limit: 5 })).map(({ name }) => name)
      if (!answers.some((name) => found.includes(name))) missed.push(`${question} -> ${found.join(' ')}`)
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(count / 10)
  })
})
