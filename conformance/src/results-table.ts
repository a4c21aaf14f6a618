import type { RuntimeReport } from './conformance.ts'

/** A Markdown table with a row for each runtime and a column for each feature. */
export function resultsTable(reports: RuntimeReport[]): string {
  const features = reports[0]?.outcomes.map(({ feature }) => feature) ?? []
  const rows = reports.map(({ runtime, outcomes }) => [runtime, ...outcomes.map(({ error }) => (error ? '❌' : '✅'))])
  const rule = ['---', ...features.map(() => ':---:')]
  return [['Runtime', ...features], rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A line for each feature that failed in a runtime. */
export function failures(reports: RuntimeReport[]): string[] {
  return reports.flatMap(({ runtime, outcomes }) =>
    outcomes.filter(({ error }) => error).map(({ feature, error }) => `${runtime}, ${feature}: ${error}`),
  )
}
