import { plainText } from '@halopsa/tenant-access/plain-text'
import type { ReadDate } from '@halopsa/tenant-access/records/date-reader'
import { htmlToText, isHtml } from '@halopsa/tenant-access/records/html'
import { isAgentEnvironment } from './agent-environment.ts'
import { firstPart } from './cut-text.ts'
import { rawText } from './raw-text.ts'

/** Characters of a value that an agent gets. */
const longestForAgent = 200

/**
 * Makes a writer of values for compact output: each on one line, with `\n` and `\t` for line breaks and tabs, and nothing
 * for a date that stands for none. A backslash stays as it is, because paths and domain users have them, and would be
 * wrong when they are copied into the next command.
 *
 * A script gets all of a value. An agent gets HTML as text, and the first 200 characters with the number of the others.
 */
export function compactText(
  readDate: ReadDate,
  env: NodeJS.ProcessEnv = {},
): (value: unknown) => string | Promise<string> {
  const isAgent = isAgentEnvironment(env)
  const finish = (text: string) => {
    const line = plainText(isAgent ? text.trim() : text)
      .replaceAll('\n', '\\n')
      .replaceAll('\t', '\\t')
    return isAgent ? cutForAgent(line) : line
  }
  return (value) => {
    const text = rawText(value)
    if (readDate(text) === '') return ''
    return isAgent && typeof value === 'string' && isHtml(value) ? htmlToText(value).then(finish) : finish(text)
  }
}

function cutForAgent(text: string): string {
  if (text.length <= longestForAgent) return text
  const part = firstPart(text, longestForAgent, ({ length }) => length)
  return `${part}…(${text.length - part.length} more characters)`
}
