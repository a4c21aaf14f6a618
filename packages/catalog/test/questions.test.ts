import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openCatalog } from '../src/index.ts'

interface AskedQuestion {
  question: string
  /** Any of these operations is right. */
  answers: string[]
}

const questions = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8')) as AskedQuestion[]
const catalog = openCatalog()

describe('the questions of engineers', () => {
  test('are a hundred, and name operations that exist', () => {
    expect(questions).toHaveLength(100)
    expect(questions.flatMap(({ answers }) => answers).filter((name) => !catalog.operation(name))).toEqual([])
  })

  test('find one of their operations among the first five, 90 of 100', async () => {
    const missed: string[] = []
    for (const { question, answers } of questions) {
      const found = (await catalog.search(question, { limit: 5 })).map(({ name }) => name)
      if (!answers.some((name) => found.includes(name))) missed.push(`${question} -> ${found.join(' ')}`)
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(10)
  })
})
