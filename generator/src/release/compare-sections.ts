import { codeSpan } from '@halopsa/codegen'
import type { Operation, Section } from '../model/model.ts'
import { companionName } from '../model/names.ts'
import type { Change } from './bump.ts'
import { compareOperations, operationLabel, operationNotes, type Scope } from './compare-operations.ts'

/** What happened between two sections that share a package. */
export function compareSections(before: Section, after: Section, scope: Scope): Change[] {
  const changes: Change[] = []
  if (before.apiName !== after.apiName) {
    changes.push({ bump: 'major', text: `renames the class ${codeSpan(before.apiName)} to ${codeSpan(after.apiName)}` })
  }
  const known = new Map(before.operations.map((operation) => [operation.name, operation]))
  const names = new Set(after.operations.map(({ name }) => name))
  const gone = new Set(before.operations.filter(({ name }) => !names.has(name)))
  const reworded: string[] = []
  for (const operation of after.operations) {
    const same = known.get(operation.name)
    if (same) {
      const found = compareOperations(same, operation, scope)
      changes.push(...found)
      if (found.length === 0 && operationNotes(same) !== operationNotes(operation)) reworded.push(operation.name)
      continue
    }
    const renamed = [...gone].find((candidate) => endpointKey(candidate) === endpointKey(operation))
    if (renamed) {
      gone.delete(renamed)
      changes.push({ bump: 'major', text: `renames ${codeSpan(renamed.name)} to ${operationLabel(operation)}` })
    } else {
      changes.push({ bump: 'minor', text: `adds ${operationLabel(operation)}${companion(operation)}` })
    }
  }
  const removed = [...gone].map(
    (operation): Change => ({ bump: 'major', text: `removes ${operationLabel(operation)}${companion(operation)}` }),
  )
  return [...changes, ...removed, ...documentation(reworded)]
}

function documentation(operations: readonly string[]): Change[] {
  if (operations.length === 0) return []
  const names = operations.map((name) => `${codeSpan(name)}`).join(', ')
  return [{ bump: 'patch', text: `rewords the documentation of ${names}` }]
}

/** What two names of one endpoint share: the path without regard to case and to the names in its braces. */
function endpointKey({ method, path }: Operation): string {
  return `${method} ${path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')}`
}

function companion(operation: Operation): string {
  const name = companionName(operation)
  return name ? ` and ${codeSpan(name)}` : ''
}
